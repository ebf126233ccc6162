// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_glance.h"

#include <algorithm>

namespace sk {

namespace {

constexpr int mostRows = 20;
constexpr int mostColumns = 40;
constexpr qsizetype longestText = 60;

} // namespace

QList<SheetGlance> glancesAt(const Workbook &book)
{
    QList<SheetGlance> glances;
    for (const Sheet &sheet : book.sheets) {
        SheetGlance glance{sheet.name, {}};
        for (int row = 0; row < std::min(sheet.rowCount(), mostRows); ++row) {
            QStringList texts;
            for (int column = 0; column < std::min(sheet.columnCount(), mostColumns); ++column)
                texts.append(sheet.at(row, column).text.left(longestText).toString().simplified());
            glance.rows.append(texts);
        }
        glances.append(glance);
    }
    return glances;
}

} // namespace sk
