// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xls_program/formula_results.h"

#include <algorithm>
#include <array>
#include <map>

namespace sk {

namespace {

enum Record : uint16_t {
    BoundSheet = 0x0085,
    MergeCells = 0x00e5,
    BoolErr = 0x0205,
    String = 0x0207,
    BeginOfFile = 0x0809,
};

bool isFormula(uint16_t record)
{
    return record == 0x0006 || record == 0x0206 || record == 0x0406;
}

const char *errorText(uint8_t code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0f:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1d:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    default:
        return "#N/A";
    }
}

void append(std::string &utf8, uint32_t code)
{
    if (code < 0x80) {
        utf8 += char(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3; // bytes after the first
    constexpr std::array<uint32_t, 4> first{0, 0xc0, 0xe0, 0xf0};
    utf8 += char(first[size_t(more)] | (code >> (6 * more)));
    for (int i = more - 1; i >= 0; --i)
        utf8 += char(0x80 | ((code >> (6 * i)) & 63));
}

//! The text of a STRING record as Excel 97 and later write it.
std::string stringText(const Bytes &stream, size_t at, size_t size)
{
    std::string utf8;
    const bool wide = stream.byte(at + 2) & 1;
    const size_t most = size < 3 ? 0 : (size - 3) / (wide ? 2 : 1);
    const size_t count = std::min<size_t>(stream.word(at), most);
    uint32_t high = 0;
    for (size_t i = 0; i < count; ++i) {
        const uint32_t unit = wide ? stream.word(at + 3 + 2 * i) : stream.byte(at + 3 + i);
        if (unit >= 0xd800 && unit < 0xdc00) {
            high = unit;
        } else if (high != 0 && unit >= 0xdc00 && unit < 0xe000) {
            append(utf8, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
            high = 0;
        } else {
            append(utf8, unit);
            high = 0;
        }
    }
    return utf8;
}

LeftOutCell formulaCell(const Bytes &stream, size_t at)
{
    LeftOutCell cell{stream.word(at), stream.word(at + 2), 'N', true, 0, {}};
    if (stream.word(at + 12) != 0xffff) {
        cell.number = stream.real(at + 6);
        return cell;
    }
    switch (stream.byte(at + 6)) {
    case 0: // the text follows in a record of its own; until then it is a result nobody can read
        cell.kind = 'R';
        cell.text.push_back('=');
        break;
    case 1:
        cell.kind = 'B';
        cell.text = stream.byte(at + 8) ? "TRUE" : "FALSE";
        break;
    case 2:
        cell.kind = 'R';
        cell.text = errorText(stream.byte(at + 8));
        break;
    default:
        cell.kind = 'T'; // empty text
    }
    return cell;
}

LeftOutCell boolErrCell(const Bytes &stream, size_t at)
{
    const bool isError = stream.byte(at + 7) != 0;
    const uint8_t value = stream.byte(at + 6);
    return {stream.word(at),
            stream.word(at + 2),
            isError ? 'R' : 'B',
            false,
            0,
            isError     ? errorText(value)
                : value ? "TRUE"
                        : "FALSE"};
}

constexpr size_t mostMerges = 100'000; // as elsewhere; see SheetLimits

void readMerges(const Bytes &stream, size_t at, size_t size, std::vector<MergedCells> &out)
{
    const size_t count = std::min<size_t>(stream.word(at), size / 8);
    for (size_t i = 0; i < count && out.size() < mostMerges; ++i) {
        const size_t range = at + 2 + 8 * i;
        out.push_back({stream.word(range), stream.word(range + 2), stream.word(range + 4)});
    }
}

} // namespace

std::vector<LeftOutSheet> leftOut(const Bytes &workbook)
{
    std::vector<LeftOutSheet> sheets;
    std::map<size_t, size_t> begins; // where a sheet's records begin → which one it is
    LeftOutSheet *current = nullptr;
    bool excel97 = false;
    bool awaitsText = false;
    for (size_t at = 0; at + 4 <= workbook.size();) {
        const uint16_t record = workbook.word(at);
        const size_t size = workbook.word(at + 2);
        const size_t content = at + 4;
        if (record == BeginOfFile) {
            excel97 = workbook.word(content) == 0x0600;
            const auto sheet = begins.find(at);
            current = sheet == begins.end() ? nullptr : &sheets[sheet->second];
        } else if (record == BoundSheet && sheets.size() < 256) {
            begins.emplace(workbook.number(content), sheets.size());
            sheets.push_back({(workbook.byte(content + 4) & 3) != 0, {}, {}});
        } else if (current && record == MergeCells) {
            readMerges(workbook, content, size, current->merges);
        } else if (current && isFormula(record)) {
            current->cells.push_back(formulaCell(workbook, content));
            awaitsText = current->cells.back().text == "=";
        } else if (current && record == String && awaitsText && excel97) {
            current->cells.back().kind = 'T';
            current->cells.back().text = stringText(workbook, content, size);
            awaitsText = false;
        } else if (current && record == BoolErr) {
            current->cells.push_back(boolErrCell(workbook, content));
        }
        at = content + size;
    }
    return sheets;
}

} // namespace sk
