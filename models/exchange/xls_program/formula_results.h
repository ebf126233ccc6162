// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xls_program/compound_file.h"

namespace sk {

//! What libfreexl leaves out of a sheet: saved results of formulas, truth values, errors, merged cells, and
//! whether people get to see the sheet at all.
struct LeftOutCell {
    uint16_t row = 0;
    uint16_t column = 0;
    char kind = 'N'; //!< as in the program's output: N number, T text, B truth value, R error
    bool fromFormula = false;
    double number = 0; //!< of kind N
    std::string text; //!< of the other kinds, UTF-8
};

//! Rows first…last of a column that show the value of the first.
struct MergedCells {
    uint16_t first = 0;
    uint16_t last = 0;
    uint16_t column = 0;
};

struct LeftOutSheet {
    bool hidden = false;
    std::vector<LeftOutCell> cells;
    std::vector<MergedCells> merges;
};

//! In the order of the workbook's sheets. Reads only these records ([MS-XLS] 2.4.28, .24, .127, .168, .268).
std::vector<LeftOutSheet> leftOut(const Bytes &workbook);

} // namespace sk
