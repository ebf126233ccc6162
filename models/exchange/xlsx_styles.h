// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/zip_container.h"

#include <vector>

namespace sk {

//! What the number format of a cell says of the number in it.
struct CellShape {
    bool isDate = false;
    quint8 zeros = 0; //!< width of a format like 0000000, else 0
};

//! The shapes in the order in which cells name them (their s attribute).
using CellShapes = std::vector<CellShape>;

Trouble readStyles(ZipContainer &container, const QString &part, CellShapes &out);

//! The shape of a format code as Excel writes it, e.g. yyyy"年"m"月", [$-804]General, 0000000.
CellShape shapeOfCode(QStringView code);
//! The shape of a built-in format; 27–36 and 50–58 are the Chinese dates.
CellShape shapeOfBuiltIn(int id);

} // namespace sk
