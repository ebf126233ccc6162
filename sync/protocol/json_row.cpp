// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/json_row.h"

#include "sync/protocol/json_parser.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

//! One array of plain values.
class RowReader {
public:
    explicit RowReader(Cells &cells) : m_cells(cells) { }

    bool objectBegin() { return refuse(); }
    bool objectEnd() { return refuse(); }
    bool arrayBegin() { return ++m_depth == 1 || refuse(); }
    bool arrayEnd() { return true; }
    bool key(std::string_view) { return refuse(); }
    bool otherNumber() { return refuse(); }
    bool value(const Cell &cell, bool stays)
    {
        if (m_depth == 0 || m_cells.size() >= size_t(limits::columns))
            return refuse();
        if (const auto *text = std::get_if<std::string_view>(&cell); text && !stays)
            m_cells.addKept(*text);
        else
            m_cells.add(cell);
        return true;
    }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    bool refuse()
    {
        m_failure = Failure{Failure::Kind::Corrupt, u"values are one list"_s};
        return false;
    }

    Cells &m_cells;
    int m_depth = 0;
    std::optional<Failure> m_failure;
};

} // namespace

Result<> readJsonRow(QByteArrayView text, Cells &cells)
{
    cells.clear();
    RowReader reader(cells);
    return parseJson(text, reader);
}

Result<Row> rowFromJson(QByteArrayView text)
{
    Cells cells;
    if (const auto read = readJsonRow(text, cells); !read)
        return read.failure();
    Row row;
    row.reserve(qsizetype(cells.size()));
    for (const Cell &cell : cells.all())
        row.append(valueOf(cell));
    return row;
}

} // namespace sk::wire
