// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"
#include "models/exchange/zip_container.h"

namespace sk {

//! Reads an opened xlsx, xlsm or xltx container whose workbook lies in `workbookPart`.
Trouble readXlsx(ZipContainer &container, const QString &workbookPart, WorkbookBuilder &builder,
                 DateSystem &dates);

} // namespace sk
