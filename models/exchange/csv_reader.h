// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workbook_builder.h"

namespace sk {

//! Reads separated text (RFC 4180, as loosely as Excel writes it): comma, tab, semicolon or bar, found by
//! looking; quotes with line breaks inside; ="0123" wrappers undone. Sets `cutShort` when a quote is never
//! closed.
Trouble readSeparated(const QString &text, const Watch &watch, WorkbookBuilder &builder, bool &cutShort);

//! The separator the first lines agree on; a comma when they do not.
QChar separatorOf(QStringView text);

} // namespace sk
