// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"
#include "models/exchange/zip_container.h"

namespace sk {

//! Reads an opened OpenDocument spreadsheet (LibreOffice, WPS).
Trouble readOds(ZipContainer &container, WorkbookBuilder &builder);

} // namespace sk
