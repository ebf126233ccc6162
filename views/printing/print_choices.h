// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/print_options.h"

namespace sk {

class ViewMemory;

//! What a person chose for printing one form, remembered until next time.
struct PrintChoices {
    QString paper = QStringLiteral("a4");
    QString printer;
    PrintOptions options;

    bool operator==(const PrintChoices &) const = default;
};

//! What was chosen last for a form; papers, copies and printers that are not there any more are passed over.
PrintChoices recallChoices(const ViewMemory &memory, const FormLayout &layout, const QStringList &printers,
                           const QString &usualPrinter);

void keepChoices(ViewMemory &memory, const FormLayout &layout, const PrintChoices &choices);

//! Every printer feeds a little askew in its own way. Millimetres; nothing when it was never set.
QPointF recallOffset(const ViewMemory &memory, const QString &printer);
void keepOffset(ViewMemory &memory, const QString &printer, QPointF offset);

} // namespace sk
