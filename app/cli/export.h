// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! A list out as people read it, as xlsx or csv by the name's ending.
Command exportCommand();

} // namespace sk::cli
