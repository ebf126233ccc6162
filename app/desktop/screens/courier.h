// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

namespace sk {

class CourierStrip;

//! Lets the strip write and read courier files on the worker; says in it what came of that.
void carryByStick(const Desk &desk, CourierStrip *strip);

} // namespace sk
