// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Who works with this store: what is changed from then on is written under their name.
Command signInCommand();
Command signOutCommand();
Command whoAmICommand();

} // namespace sk::cli
