// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook.h"

#include <algorithm>

namespace sk {

Cell Sheet::at(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0)
        return {};
    const auto first = m_cells.begin() + m_rowStarts[size_t(row)];
    const auto last = m_cells.begin() + m_rowStarts[size_t(row) + 1];
    // Most rows have no gaps before the column asked for.
    auto it = first + std::min<qsizetype>(column, last - first);
    if (it == last || it->column != column) {
        it = std::lower_bound(first, last, column,
                              [](const KeptCell &cell, int wanted) { return cell.column < wanted; });
        if (it == last || it->column != column)
            return {};
    }
    return view(*it);
}

bool Sheet::isRowEmpty(int row) const
{
    return row < 0 || row >= rowCount() || m_rowStarts[size_t(row)] == m_rowStarts[size_t(row) + 1];
}

} // namespace sk
