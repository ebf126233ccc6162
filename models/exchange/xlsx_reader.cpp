// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_reader.h"

#include "models/exchange/xlsx_package.h"
#include "models/exchange/xlsx_sheet.h"

namespace sk {

Trouble readXlsx(ZipContainer &container, const QString &workbookPart, WorkbookBuilder &builder,
                 DateSystem &dates)
{
    XlsxPackage package;
    if (const Trouble trouble = readPackage(container, workbookPart, package))
        return trouble;
    dates = package.dates;
    QStringList parts{package.strings, package.styles};
    for (const auto &sheet : package.sheets)
        parts.append(sheet.part);
    container.expect(parts);

    CellShapes shapes;
    SharedStrings strings;
    // Some programs announce parts that they never write.
    if (container.contains(package.styles))
        if (const Trouble trouble = readStyles(container, package.styles, shapes))
            return trouble;
    if (container.contains(package.strings))
        if (const Trouble trouble = readSharedStrings(container, package.strings, builder, strings))
            return trouble;
    for (const auto &sheet : package.sheets) {
        builder.beginSheet(sheet.name, sheet.hidden);
        builder.expectSheet(container.claimedBytes(sheet.part));
        XlsxSheetListener listener(strings, shapes, dates, builder);
        if (!sheet.part.isEmpty())
            if (const Trouble trouble = parsePart(container, sheet.part, listener))
                return trouble;
        builder.endSheet();
        if (builder.trouble())
            return builder.trouble();
    }
    return {};
}

} // namespace sk
