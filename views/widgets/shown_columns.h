// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace sk {

//! The columns of a table in the order they stand on the screen, without the hidden ones.
inline QList<int> shownColumnsOf(const QTableView &table)
{
    QList<int> columns;
    const QHeaderView *titles = table.horizontalHeader();
    for (int place = 0; place < titles->count(); ++place)
        if (const int column = titles->logicalIndex(place); !titles->isSectionHidden(column))
            columns.append(column);
    return columns;
}

} // namespace sk
