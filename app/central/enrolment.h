// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

Command enrolmentNewCommand();
Command deviceListCommand();
Command deviceRevokeCommand();

//! "30m", "2h", "1d" or seconds; nothing when it is none of them, or nothing at all, or more than a week.
std::optional<std::chrono::seconds> spanIn(const QString &text);

} // namespace sk::central
