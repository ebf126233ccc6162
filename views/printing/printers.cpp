// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/printers.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace sk {

QStringList SystemPrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

QString SystemPrinters::usual() const
{
    return QPrinterInfo::defaultPrinterName();
}

Result<int> SystemPrinters::print(const QString &printer, FormDocument &document,
                                  const QList<FormData> &forms, PrintPart part, const PrintProgress &progress)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return Failure{Failure::Kind::Missing, u"the printer is gone"_s};
    QPrinter device(info, QPrinter::HighResolution);
    device.setFullPage(true);
    device.setPageLayout(pageLayoutOf(document.paper()));
    device.setDocName(document.title(forms));
    return document.paint(device, forms, progress, part);
}

} // namespace sk
