// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sk::cli {

//! A person's choice between the two values of a conflict, or a third one.
Command settleCommand();
//! Sends a refused change once more.
Command resendCommand();
//! Sets a refused change aside.
Command asideCommand();
//! Goes back to what the centre has.
Command giveUpCommand();

} // namespace sk::cli
