// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reading.h"
#include "models/exchange/workbook.h"

#include <variant>

namespace sk {

using WorkbookReading = std::variant<Workbook, Refusal>;

//! Reads every sheet of an xlsx, ods, xls, csv or tab-separated file, or the tables of a web page saved under
//! such a name. Works on any thread; ends in rows or in a refusal within the limits, whatever the bytes are.
WorkbookReading readWorkbook(const QString &path, const Watch &watch = {}, const SheetLimits &limits = {});

} // namespace sk
