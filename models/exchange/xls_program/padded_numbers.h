// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/xls_program/compound_file.h"

#include <unordered_map>

namespace sk {

//! The cells of one sheet whose number format is nothing but zeros, 0000000, by row << 16 | column, with the
//! width: what people see of 1230 is 0001230, and a terminal's number is what people see.
using PaddedCells = std::unordered_map<uint32_t, uint8_t>;

inline uint32_t placeOf(unsigned row, unsigned column)
{
    return uint32_t(row << 16 | column);
}

//! In the order of the workbook's sheets. Reads FORMAT, XF, NUMBER, RK, MULRK and FORMULA records ([MS-XLS]
//! 2.4.126, .353, .180, .220, .175, .127).
std::vector<PaddedCells> paddedNumbers(const Bytes &workbook);

} // namespace sk
