// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! “courier write” and “courier read”: the sync as files on a stick, where there is no line.
Command courierCommand();

} // namespace sk::cli
