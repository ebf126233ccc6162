// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workbook_builder.h"

#include <QStringDecoder>

#include <algorithm>
#include <tuple>

namespace sk {

namespace {

constexpr qint64 mostExpected = 256 << 20; // bytes; what a file claims is not to be believed beyond
constexpr qint64 markupOfACell = 40; // bytes a cell and its text take at least, mostly
constexpr qint64 markupOfACharacter = 6;

bool isBefore(const KeptCell &a, const KeptCell &b)
{
    return std::tie(a.row, a.column) < std::tie(b.row, b.column);
}

//! Half of a sheet is numbers; a decoder is made for longer texts.
bool isAscii(QByteArrayView utf8)
{
    unsigned bits = 0;
    for (const char c : utf8)
        bits |= static_cast<unsigned char>(c);
    return bits < 0x80;
}

bool isSamePlace(const KeptCell &a, const KeptCell &b)
{
    return a.row == b.row && a.column == b.column;
}

} // namespace

WorkbookBuilder::WorkbookBuilder(const SheetLimits &limits)
    : m_limits(limits), m_texts(std::make_shared<std::u16string>())
{
}

void WorkbookBuilder::beginSheet(const QString &name, bool hidden)
{
    if (m_sheets.size() >= m_limits.sheets)
        m_trouble = Refusal{SheetProblem::TooManyCells, QString::number(m_limits.cells)};
    m_sheet = Sheet();
    m_sheet.name = name;
    m_sheet.hidden = hidden;
    m_merges.clear();
    m_ordered = true;
}

void WorkbookBuilder::expectSheet(qint64 bytes)
{
    const qint64 most = std::min(bytes, mostExpected);
    m_sheet.m_cells.reserve(size_t(std::min<qint64>(most / markupOfACell, m_limits.cells)));
    m_texts->reserve(
        size_t(std::min(qint64(m_texts->size()) + most / markupOfACharacter, m_limits.characters)));
}

void WorkbookBuilder::endSheet()
{
    sortCells();
    fillMerges();
    if (!m_trouble)
        indexRows();
    m_sheet.m_texts = m_texts;
    m_sheets.append(std::move(m_sheet));
}

bool WorkbookBuilder::hasRoom(qsizetype characters)
{
    if (!m_trouble && qint64(m_texts->size()) + characters > m_limits.characters)
        m_trouble = Refusal{SheetProblem::ContentTooLarge, QString::number(m_limits.inflatedBytes >> 20)};
    return !m_trouble;
}

bool WorkbookBuilder::takesMore(size_t cellBytes)
{
    if (!m_trouble && qint64(cellBytes) > qint64(m_limits.cellBytes))
        m_trouble = Refusal{SheetProblem::Dangerous, {}};
    return !m_trouble;
}

KeptText WorkbookBuilder::keep(QByteArrayView utf8)
{
    if (!hasRoom(utf8.size()))
        return {};
    const size_t start = m_texts->size();
    if (isAscii(utf8)) {
        m_texts->append(utf8.begin(), utf8.end());
        return {quint32(start), quint32(utf8.size())};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_texts->resize(start + size_t(decoder.requiredSpace(utf8.size())));
    auto *begin = reinterpret_cast<QChar *>(m_texts->data() + start);
    const QChar *end = decoder.appendToBuffer(begin, utf8);
    m_texts->resize(start + size_t(end - begin));
    return {quint32(start), quint32(end - begin)};
}

KeptText WorkbookBuilder::keep(QStringView text)
{
    if (!hasRoom(text.size()))
        return {};
    const size_t start = m_texts->size();
    m_texts->append(text.utf16(), size_t(text.size()));
    return {quint32(start), quint32(text.size())};
}

void WorkbookBuilder::put(int row, int column, CellKind kind, KeptText text, bool fromFormula)
{
    if (m_trouble || text.length == 0)
        return;
    if (row >= m_limits.rows) {
        m_trouble = Refusal{SheetProblem::TooManyRows, QString::number(m_limits.rows)};
    } else if (column >= m_limits.columns) {
        m_trouble = Refusal{SheetProblem::TooManyColumns, QString::number(m_limits.columns)};
    } else if (++m_cells > m_limits.cells) {
        m_trouble = Refusal{SheetProblem::TooManyCells, QString::number(m_limits.cells)};
    } else {
        const KeptCell cell{quint32(row), quint16(column), kind, fromFormula, text.start, text.length};
        m_ordered = m_ordered && (m_sheet.m_cells.empty() || isBefore(m_sheet.m_cells.back(), cell));
        m_sheet.m_cells.push_back(cell);
    }
}

void WorkbookBuilder::merge(const MergedRows &rows)
{
    if (rows.last > rows.first && int(m_merges.size()) < m_limits.merges)
        m_merges.push_back(rows);
}

void WorkbookBuilder::repeatRow(int row, int count)
{
    std::vector<KeptCell> copy;
    for (auto it = m_sheet.m_cells.crbegin(); it != m_sheet.m_cells.crend() && it->row == quint32(row); ++it)
        copy.push_back(*it);
    for (int next = row + 1; next <= row + count && !m_trouble && !copy.empty(); ++next)
        for (auto it = copy.crbegin(); it != copy.crend(); ++it)
            put(next, it->column, it->kind, {it->start, it->length}, it->fromFormula);
}

void WorkbookBuilder::sortCells()
{
    if (m_ordered)
        return;
    auto &cells = m_sheet.m_cells;
    // Of two cells in one place the later one wins, as in Excel.
    std::reverse(cells.begin(), cells.end());
    std::stable_sort(cells.begin(), cells.end(), isBefore);
    cells.erase(std::unique(cells.begin(), cells.end(), isSamePlace), cells.end());
}

void WorkbookBuilder::fillMerges()
{
    auto &cells = m_sheet.m_cells;
    const size_t read = cells.size();
    const int lastRow = read ? int(cells.back().row) : -1;
    std::sort(m_merges.begin(), m_merges.end(), [](const MergedRows &a, const MergedRows &b) {
        return std::tie(a.column, a.first) < std::tie(b.column, b.first);
    });
    MergedRows before{-1, -1, -1};
    for (const MergedRows &merged : m_merges) {
        // Merged cells never overlap in an honest file.
        if (m_trouble || (merged.column == before.column && merged.first <= before.last))
            continue;
        before = merged;
        const KeptCell place{quint32(merged.first), quint16(merged.column), CellKind::Empty, false, 0, 0};
        const auto end = cells.begin() + qsizetype(read);
        const auto top = std::lower_bound(cells.begin(), end, place, isBefore);
        if (top == end || !isSamePlace(*top, place))
            continue;
        KeptCell copy = *top;
        for (int row = merged.first + 1; row <= std::min(merged.last, lastRow) && !m_trouble; ++row) {
            copy.row = quint32(row);
            if (++m_cells > m_limits.cells)
                m_trouble = Refusal{SheetProblem::TooManyCells, QString::number(m_limits.cells)};
            cells.push_back(copy);
        }
    }
    if (m_trouble || cells.size() == read)
        return;
    // What the file says of a place goes before what a merge would put there.
    std::stable_sort(cells.begin(), cells.end(), isBefore);
    cells.erase(std::unique(cells.begin(), cells.end(), isSamePlace), cells.end());
}

void WorkbookBuilder::indexRows()
{
    const auto &cells = m_sheet.m_cells;
    const size_t rows = cells.empty() ? 0 : size_t(cells.back().row) + 1;
    m_sheet.m_rowStarts.assign(rows ? rows + 1 : 0, quint32(cells.size()));
    for (size_t i = cells.size(); i-- > 0;) {
        m_sheet.m_rowStarts[cells[i].row] = quint32(i);
        m_sheet.m_columns = std::max(m_sheet.m_columns, cells[i].column + 1);
    }
    // A row without cells starts where the next one does.
    for (size_t row = rows; row-- > 0;)
        m_sheet.m_rowStarts[row] = std::min(m_sheet.m_rowStarts[row], m_sheet.m_rowStarts[row + 1]);
}

Workbook WorkbookBuilder::take(Workbook::Format format, DateSystem dates)
{
    Workbook book;
    book.format = format;
    book.dates = dates;
    book.sheets = std::move(m_sheets);
    return book;
}

} // namespace sk
