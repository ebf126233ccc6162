// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

Command initCommand();
Command centreAddCommand();
Command centreListCommand();
Command depotListCommand();
Command certificateMakeCommand();
Command backupCommand();

} // namespace sk::central
