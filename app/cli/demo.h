// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Fills an empty store with an invented centre.
Command demoCommand();

} // namespace sk::cli
