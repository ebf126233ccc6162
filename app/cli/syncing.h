// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! Pushes and pulls until both sides have the same; with --watch it goes on.
Command syncCommand();

} // namespace sk::cli
