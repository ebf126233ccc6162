// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! A list as a table, JSON or CSV; sensitive fields as the person at this desk may see them in lists.
Command listCommand();

} // namespace sk::cli
