// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"

namespace sk {

//! Reads an old Excel file (BIFF) through the helper program stationkeeper-read-xls, because the library that
//! knows the format does not survive damaged files: the helper may fall, this process does not.
Trouble readXls(const QString &path, const Watch &watch, WorkbookBuilder &builder, DateSystem &dates);

} // namespace sk
