// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

//! Takes a desktop's file from a stick and writes the one that goes back.
Command courierTakeCommand();

} // namespace sk::central
