// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! `merge NUMBER NUMBER [--take FIELD=NUMBER]… [--apart] [--undo]`: what became of a vehicle entered twice.
Command mergeCommand();

} // namespace sk::cli
