// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

Command auditListCommand();
Command auditVerifyCommand();

} // namespace sk::central
