// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"
#include "models/exchange/zip_container.h"

#include <string>

namespace sk {

//! The shared strings of an xlsx file in the order in which cells name them.
using SharedStrings = std::vector<KeptText>;

Trouble readSharedStrings(ZipContainer &container, const QString &part, WorkbookBuilder &builder,
                          SharedStrings &out);

//! Undoes the _xHHHH_ escapes Open XML uses for characters that XML forbids (_x000D_ is a carriage return).
void undoEscapes(std::string &utf8);

} // namespace sk
