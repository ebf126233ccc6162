// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! The verdict of an identifier's rule with its reasons, or an amount in capitals.
Command explainCommand();

} // namespace sk::cli
