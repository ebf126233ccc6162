// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheet_copy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longText = 250;
constexpr qint64 mostLongCharacters = 16'000'000;
constexpr qsizetype digitsOfADouble = 15;
constexpr int narrowest = 8;
constexpr int widest = 40;

//! What a double would not hold, or a zero in front that only the cell's format showed.
bool isPlainNumber(QStringView text)
{
    return text.size() <= digitsOfADouble && (text.size() < 2 || text[0] != u'0' || text[1] == u'.');
}

qsizetype widthOf(QStringView text)
{
    constexpr char16_t firstWide = 0x1100;
    return text.size()
        + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstWide; });
}

} // namespace

void SheetCopy::beginSheet(const QList<Column> &columns)
{
    m_columns = columns;
    m_widths.clear();
}

void SheetCopy::put(int row, int column, const Cell &cell, bool isTitle)
{
    const QString text = bounded(cell.text);
    widen(column, widthOf(text.left(widest)) + 2);
    if (isTitle)
        m_writer.text(row, column, text, XlsxWriter::Style::Title);
    else if (m_columns.value(column, Column::Values) == Column::Names || !putValue(row, column, cell))
        m_writer.text(row, column, text);
}

void SheetCopy::endSheet()
{
    for (size_t column = 0; column < m_widths.size(); ++column)
        if (m_widths[column] > 0)
            m_writer.setWidth(int(column), std::clamp<int>(m_widths[column], narrowest, widest));
}

bool SheetCopy::putValue(int row, int column, const Cell &cell)
{
    if (cell.kind == CellKind::Number && isPlainNumber(cell.text)) {
        bool isNumber = false;
        const double number = cell.text.toDouble(&isNumber);
        if (isNumber)
            m_writer.number(row, column, number);
        return isNumber;
    }
    if (cell.kind != CellKind::Date)
        return false;
    const QDate day = QDate::fromString(cell.text.left(10).toString(), Qt::ISODate);
    if (!day.isValid() || day.year() < 1900)
        return false;
    const QTime time = QTime::fromString(cell.text.mid(11).toString(), u"HH:mm:ss"_s);
    if (time.isValid())
        m_writer.moment(row, column, day, time);
    else
        m_writer.day(row, column, day);
    return true;
}

QString SheetCopy::bounded(QStringView text)
{
    const bool isLong = text.size() > longText;
    if (isLong && m_long > mostLongCharacters) {
        m_characters += longText;
        return text.left(longText).toString() + u'…';
    }
    m_characters += text.size();
    m_long += isLong ? text.size() : 0;
    return text.toString();
}

void SheetCopy::widen(int column, qsizetype characters)
{
    if (size_t(column) >= m_widths.size())
        m_widths.resize(size_t(column) + 1);
    quint8 &width = m_widths[size_t(column)];
    width = std::max(width, quint8(std::min<qsizetype>(characters, 255)));
}

} // namespace sk
