// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layout_grid.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Which part of which cell fills a field of the grid; parts that differ are ruled off against each other.
class Occupancy {
public:
    Occupancy(int rows, int columns) : m_columns(columns), m_parts(size_t(rows) * size_t(columns), -1) { }

    int &at(int row, int column) { return m_parts[size_t(row) * size_t(m_columns) + size_t(column)]; }
    int firstFree(int row)
    {
        int column = 0;
        while (column < m_columns && at(row, column) >= 0)
            ++column;
        return column;
    }

private:
    int m_columns;
    std::vector<int> m_parts;
};

QList<qreal> edges(qreal from, const QList<qreal> &sizes)
{
    QList<qreal> edges{from};
    for (const qreal size : sizes)
        edges.append(edges.last() + size);
    return edges;
}

// Runs along one line of the grid and gathers the stretches where the parts on its two sides differ.
template<typename Before, typename After, typename Draw>
void stretches(int count, Before before, After after, Draw draw)
{
    for (int from = 0; from < count; ++from) {
        int to = from;
        while (to < count && before(to) != after(to))
            ++to;
        if (to > from)
            draw(from, to);
        from = std::max(from, to - 1);
    }
}

QList<Rule> rulesOf(Occupancy &parts, const QList<qreal> &x, const QList<qreal> &y, Pages pages)
{
    const int columns = int(x.size()) - 1;
    const int rows = int(y.size()) - 1;
    const auto part = [&](int row, int column) {
        return row < 0 || column < 0 || row == rows || column == columns ? -1 : parts.at(row, column);
    };
    QList<Rule> rules;
    for (int row = 0; row <= rows; ++row)
        stretches(
            columns, [&](int i) { return part(row - 1, i); }, [&](int i) { return part(row, i); },
            [&](int from, int to) {
                rules.append({QLineF(x[from], y[row], x[to], y[row]), row == 0 || row == rows, pages});
            });
    for (int column = 0; column <= columns; ++column)
        stretches(
            rows, [&](int i) { return part(i, column - 1); }, [&](int i) { return part(i, column); },
            [&](int from, int to) {
                rules.append(
                    {QLineF(x[column], y[from], x[column], y[to]), column == 0 || column == columns, pages});
            });
    return rules;
}

} // namespace

Grid placed(const Block &block)
{
    const int rows = int(block.rows.size());
    const int columns = int(block.columns.size());
    const QList<qreal> x = edges(block.origin.x(), block.columns);
    const QList<qreal> y = edges(block.origin.y(), block.rows);
    Occupancy parts(rows, columns);
    Grid grid;
    grid.box = QRectF(QPointF(x.first(), y.first()), QPointF(x.last(), y.last()));
    int part = 0;
    for (int row = 0; row < rows; ++row) {
        for (const Placed &cell : block.cells.at(row)) {
            const int column = parts.firstFree(row);
            if (column + cell.across > columns || row + cell.down > rows) {
                grid.problem = u"row %1: “%2” has no room"_s.arg(row + 1).arg(cell.name);
                return grid;
            }
            for (int r = row; r < row + cell.down; ++r)
                for (int c = column; c < column + cell.across; ++c) {
                    if (parts.at(r, c) >= 0)
                        grid.problem = u"row %1: “%2” lies over another cell"_s.arg(row + 1).arg(cell.name);
                    parts.at(r, c) = part + (cell.labelled && c > column ? 1 : 0);
                }
            part += 2;
            const QRectF box(QPointF(x[column], y[row]),
                             QPointF(x[column + cell.across], y[row + cell.down]));
            grid.boxes.append({cell, box, cell.labelled ? block.columns.at(column) : 0});
        }
        if (grid.problem.isEmpty() && parts.firstFree(row) != columns)
            grid.problem = u"row %1: only %2 of %3 columns are filled"_s.arg(row + 1)
                               .arg(parts.firstFree(row))
                               .arg(columns);
        if (!grid.problem.isEmpty())
            return grid;
    }
    if (block.ruled)
        grid.rules = rulesOf(parts, x, y, block.pages);
    return grid;
}

} // namespace sk
