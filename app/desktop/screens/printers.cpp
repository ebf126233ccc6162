// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/printers.h"

#include "app/desktop/screens/settings_topics.h"
#include "views/printing/print_choices.h"
#include "views/settings/printers_topic.h"

namespace sk {

Topic *makePrintersTopic(const Desk &desk)
{
    auto *topic = new PrintersTopic;
    const auto refresh = [topic, desk] {
        const SystemPrinters printers;
        QList<PrinterOffset> offsets;
        for (const QString &name : printers.names())
            offsets.append({name, recallOffset(desk.view, name)});
        topic->setPrinters(offsets, printers.usual());
    };
    // Asking the system for its printers can take a while: not before somebody looks.
    QObject::connect(topic, &Topic::refreshRequested, topic, refresh);
    QObject::connect(
        topic, &PrintersTopic::offsetChanged, topic,
        [desk](const QString &printer, QPointF offset) { keepOffset(desk.view, printer, offset); });
    return topic;
}

} // namespace sk
