// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Makes this store a device of a centre with a one-time code.
Command enrolCommand();
//! Whether a keychain answers here, before a code is spent on it.
Command keychainCommand();

} // namespace sk::cli
