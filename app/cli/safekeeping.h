// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Writes the whole store into one new file.
Command backupCommand();
//! Puts a backup in the place of the store, keeping what was there.
Command restoreCommand();
//! Makes a new store of what can still be read in a damaged one.
Command rebuildCommand();
//! Looks at every page and index of the store, and at what waits.
Command checkCommand();

} // namespace sk::cli
