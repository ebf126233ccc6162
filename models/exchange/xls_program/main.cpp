// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one old Excel file and writes its cells to standard output, a line each:
//   S <shown|hidden> <name>               a sheet begins
//   C <row> <column> <kind> <from> <text>   a filled cell; kind is N number, D date, T text, B truth value or
//                                         R error; from is F where the text is the result of a formula, else
//                                         V
//   G <first row> <last row> <column>     rows of a column that are merged
//   M 1900|1904                           where serial dates count from; once, first
//   X encrypted|foreign|damaged           there will be no rows
//   E                                     everything was written
// Words are separated by tabs; backslash, tab and line ends in texts are escaped. It is a program of its own
// because libfreexl may crash on a damaged file.

#include "models/exchange/xls_program/formula_results.h"
#include "models/exchange/xls_program/padded_numbers.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <freexl.h>
#include <fstream>
#include <iterator>
#include <sys/resource.h>

using namespace sk;

namespace {

void limit(int what, rlim_t most)
{
    const rlimit bounds{most, most};
    setrlimit(static_cast<__rlimit_resource>(what), &bounds);
}

void writeText(const char *text)
{
    for (; text && *text; ++text) {
        switch (*text) {
        case '\\':
            std::fputs("\\\\", stdout);
            break;
        case '\t':
            std::fputs("\\t", stdout);
            break;
        case '\n':
            std::fputs("\\n", stdout);
            break;
        case '\r':
            std::fputs("\\r", stdout);
            break;
        default:
            std::fputc(*text, stdout);
        }
    }
}

//! A whole number with the zeros its format puts in front; false for any other.
bool writePadded(unsigned row, unsigned column, double number, char from, const PaddedCells &padded)
{
    const auto found = padded.find(placeOf(row, column));
    if (found == padded.end() || number < 0 || number > 1e15 || number != std::floor(number))
        return false;
    std::printf("C\t%u\t%u\tN\t%c\t%0*.0f\n", row, column, from, int(found->second), number);
    return true;
}

void writeCell(unsigned row, unsigned column, const FreeXL_CellValue &cell, const PaddedCells &padded)
{
    if (cell.type == FREEXL_CELL_INT && writePadded(row, column, cell.value.int_value, 'V', padded))
        return;
    if (cell.type == FREEXL_CELL_DOUBLE && writePadded(row, column, cell.value.double_value, 'V', padded))
        return;
    switch (cell.type) {
    case FREEXL_CELL_INT:
        std::printf("C\t%u\t%u\tN\tV\t%d\n", row, column, cell.value.int_value);
        return;
    case FREEXL_CELL_DOUBLE:
        std::printf("C\t%u\t%u\tN\tV\t%.17g\n", row, column, cell.value.double_value);
        return;
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        std::printf("C\t%u\t%u\tD\tV\t%s\n", row, column, cell.value.text_value);
        return;
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        std::printf("C\t%u\t%u\tT\tV\t", row, column);
        writeText(cell.value.text_value);
        std::fputc('\n', stdout);
        return;
    default:
        return;
    }
}

void writeCell(const LeftOutCell &cell, const PaddedCells &padded)
{
    if (cell.kind == 'N'
        && writePadded(cell.row, cell.column, cell.number, cell.fromFormula ? 'F' : 'V', padded))
        return;
    std::printf("C\t%u\t%u\t%c\t%c\t", cell.row, cell.column, cell.kind, cell.fromFormula ? 'F' : 'V');
    if (cell.kind == 'N')
        std::printf("%.17g", cell.number);
    else
        writeText(cell.text.c_str());
    std::fputc('\n', stdout);
}

bool writeSheet(const void *book, unsigned short sheet, const LeftOutSheet &more, const PaddedCells &padded)
{
    const char *name = nullptr;
    unsigned rows = 0;
    unsigned short columns = 0;
    if (freexl_get_worksheet_name(book, sheet, &name) != FREEXL_OK
        || freexl_select_active_worksheet(book, sheet) != FREEXL_OK
        || freexl_worksheet_dimensions(book, &rows, &columns) != FREEXL_OK)
        return false;
    std::printf("S\t%s\t", more.hidden ? "hidden" : "shown");
    writeText(name);
    std::fputc('\n', stdout);
    for (unsigned row = 0; row < rows; ++row)
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue cell{};
            if (freexl_get_cell_value(book, row, column, &cell) == FREEXL_OK)
                writeCell(row, column, cell, padded);
        }
    for (const LeftOutCell &cell : more.cells)
        writeCell(cell, padded);
    for (const MergedCells &merge : more.merges)
        std::printf("G\t%u\t%u\t%u\n", merge.first, merge.last, merge.column);
    return true;
}

std::string contentOf(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

//! Everything is said. Tearing down what a damaged file left behind could still crash, and the system does it
//! anyway.
[[noreturn]] void leave()
{
    std::fflush(stdout);
    std::_Exit(0);
}

[[noreturn]] void refuse(const char *why)
{
    std::printf("X\t%s\n", why);
    leave();
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("usage: stationkeeper-read-xls FILE\n", stderr);
        return 2;
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, 60);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes for itself
    limit(RLIMIT_AS, rlim_t(2) << 30);
#endif

    const void *book = nullptr;
    const int opened = freexl_open(arguments[1], &book);
    if (opened == FREEXL_BIFF_WORKBOOK_NOT_FOUND)
        refuse("foreign");
    if (opened != FREEXL_OK)
        refuse("damaged");
    unsigned protection = FREEXL_UNKNOWN;
    freexl_get_info(book, FREEXL_BIFF_PASSWORD, &protection);
    if (protection == FREEXL_BIFF_OBFUSCATED)
        refuse("encrypted");
    unsigned epoch = FREEXL_UNKNOWN;
    freexl_get_info(book, FREEXL_BIFF_DATEMODE, &epoch);
    std::puts(epoch == FREEXL_BIFF_DATEMODE_1904 ? "M\t1904" : "M\t1900");
    const Bytes stream = workbookStream(Bytes(contentOf(arguments[1])));
    const std::vector<LeftOutSheet> more = leftOut(stream);
    const std::vector<PaddedCells> padded = paddedNumbers(stream);
    unsigned sheets = 0;
    freexl_get_info(book, FREEXL_BIFF_SHEET_COUNT, &sheets);
    bool whole = true;
    for (unsigned sheet = 0; sheet < sheets && sheet < 256; ++sheet)
        whole = writeSheet(book, static_cast<unsigned short>(sheet),
                           sheet < more.size() ? more[sheet] : LeftOutSheet(),
                           sheet < padded.size() ? padded[sheet] : PaddedCells())
            && whole;
    if (!whole)
        refuse("damaged");
    std::puts("E");
    leave();
}
