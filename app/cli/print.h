// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Forms of registrations, acceptances or warranty cards as one PDF.
Command printCommand();

//! Whether a record changed since the sheet that bears a QR code was printed.
Command sheetCommand();

} // namespace sk::cli
