// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Adds photos, films and scans to a record.
Command attachCommand();
//! Signed sheets from the scanner find their records by their codes.
Command fileScansCommand();
//! Writes a photo or scan out.
Command attachmentCommand();

} // namespace sk::cli
