// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sign_in_wait.h"

#include <functional>

namespace sk {

using UptimeSource = std::function<Uptime()>;

//! This computer's, time asleep included. Where the system does not say which run of it this is, a run of the
//! program stands for one.
Uptime systemUptime();

} // namespace sk
