// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layout.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

const FormSheet *FormLayout::sheetOn(QStringView paperId) const
{
    for (const FormSheet &sheet : sheets)
        if (sheet.paper.id == paperId)
            return &sheet;
    return nullptr;
}

QStringList FormLayout::placeholders() const
{
    QStringList names;
    for (const FormSheet &sheet : sheets) {
        for (const FormCell &cell : sheet.cells)
            names << cell.field << placeholdersIn(cell.label.chinese) << placeholdersIn(cell.label.english);
        if (sheet.table)
            for (const Column &column : sheet.table->columns)
                names << column.field;
    }
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression braces(u"\\{([a-z0-9_]+)\\}"_s);
    QStringList names;
    for (auto it = braces.globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

} // namespace sk
