// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

namespace sk {

//! A Value that is being read: its text is still the UTF-8 it came in and lives as long as the reader says.
using ValueView = std::variant<std::monostate, bool, qint64, std::string_view>;

//! The value on its own feet.
Value valueOf(const ValueView &view);

} // namespace sk
