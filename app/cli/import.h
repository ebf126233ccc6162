// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! A spreadsheet of vehicles, terminals or SIM cards into the store.
Command importCommand();

} // namespace sk::cli
