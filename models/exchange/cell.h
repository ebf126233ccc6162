// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sk {

//! What a spreadsheet says a cell holds. Text is text even when it looks like a number.
enum class CellKind : quint8 {
    Empty,
    Text,
    Number, //!< text is the plain decimal; 16 digits or more mean that digits were lost (a double holds 15)
    Date, //!< text is ISO: 2024-05-14, 2024-05-14 08:30:00 or 08:30:00
    Bool, //!< text is TRUE or FALSE
    Error, //!< text is #VALUE! and the like, or "=…", a formula whose result was never saved
};

//! A view of one cell; the text lives in its workbook.
struct Cell {
    QStringView text;
    CellKind kind = CellKind::Empty;
    bool fromFormula = false; //!< the text is the result saved with a formula

    bool isEmpty() const { return kind == CellKind::Empty; }
    bool operator==(const Cell &) const = default;
};

} // namespace sk
