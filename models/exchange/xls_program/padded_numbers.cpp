// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xls_program/padded_numbers.h"

namespace sk {

namespace {

enum Record : uint16_t {
    Formula = 0x0006,
    BoundSheet = 0x0085,
    MulRk = 0x00bd,
    Xf = 0x00e0,
    Number = 0x0203,
    Rk = 0x027e,
    Format = 0x041e,
    BeginOfFile = 0x0809,
};

constexpr size_t widest = 40;

//! The width of a format that is nothing but zeros, else 0. Excel 97 writes a word for the length and a byte
//! for the width of a character, Excel 95 a byte for the length.
uint8_t widthOf(const Bytes &stream, size_t at, bool excel97)
{
    const size_t length = excel97 ? stream.word(at + 2) : stream.byte(at + 2);
    const bool wide = excel97 && (stream.byte(at + 4) & 1) != 0;
    const size_t first = at + (excel97 ? 5 : 3);
    if (length < 2 || length > widest)
        return 0;
    for (size_t i = 0; i < length; ++i)
        if ((wide ? stream.word(first + 2 * i) : stream.byte(first + i)) != '0')
            return 0;
    return uint8_t(length);
}

//! Walks the records of a workbook and notes the cells as they come.
class PaddedNumbers {
public:
    explicit PaddedNumbers(const Bytes &workbook) : m_book(workbook) { }

    std::vector<PaddedCells> read()
    {
        for (size_t at = 0; at + 4 <= m_book.size();) {
            const size_t size = m_book.word(at + 2);
            take(m_book.word(at), at, size);
            at += 4 + size;
        }
        return std::move(m_sheets);
    }

private:
    void take(uint16_t record, size_t at, size_t size)
    {
        const size_t content = at + 4;
        if (record == BeginOfFile) {
            m_excel97 = m_book.word(content) == 0x0600;
            const auto sheet = m_begins.find(at);
            m_current = sheet == m_begins.end() ? nullptr : &m_sheets[sheet->second];
        } else if (record == BoundSheet && m_sheets.size() < 256) {
            m_begins.emplace(m_book.number(content), m_sheets.size());
            m_sheets.emplace_back();
        } else if (record == Format) {
            m_widths[m_book.word(content)] = widthOf(m_book, content, m_excel97);
        } else if (record == Xf) {
            const auto width = m_widths.find(m_book.word(content + 2));
            m_shapes.push_back(width == m_widths.end() ? 0 : width->second);
        } else if (m_current && (record == Number || record == Rk || record == Formula)) {
            note(m_book.word(content), m_book.word(content + 2), m_book.word(content + 4));
        } else if (m_current && record == MulRk) {
            const size_t count = size < 6 ? 0 : (size - 6) / 6;
            for (size_t i = 0; i < count; ++i)
                note(m_book.word(content), m_book.word(content + 2) + unsigned(i),
                     m_book.word(content + 4 + 6 * i));
        }
    }
    void note(unsigned row, unsigned column, size_t shape)
    {
        if (shape < m_shapes.size() && m_shapes[shape] != 0)
            m_current->emplace(placeOf(row, column), m_shapes[shape]);
    }

    const Bytes &m_book;
    bool m_excel97 = false;
    std::unordered_map<uint16_t, uint8_t> m_widths; // by number of the format
    std::vector<uint8_t> m_shapes; // by number of the XF record, which is how cells name it
    std::unordered_map<size_t, size_t> m_begins; // where a sheet's records begin → which one it is
    std::vector<PaddedCells> m_sheets;
    PaddedCells *m_current = nullptr;
};

} // namespace

std::vector<PaddedCells> paddedNumbers(const Bytes &workbook)
{
    return PaddedNumbers(workbook).read();
}

} // namespace sk
