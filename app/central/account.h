// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

Command accountAddCommand();
Command accountListCommand();
Command accountPasswordCommand();
Command accountDisableCommand();

//! What one password takes, for every command that makes one.
QCommandLineOption passwordCostOption();

} // namespace sk::central
