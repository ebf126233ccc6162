// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"

namespace sk {

//! Reads the tables of a web page; each becomes a sheet. Chinese platforms export such pages as ".xls".
Trouble readHtmlTables(const QString &page, const Watch &watch, WorkbookBuilder &builder);

} // namespace sk
