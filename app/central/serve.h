// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"

namespace sk::central {

Command serveCommand();

//! "127.0.0.1:8443" or "[::1]:8443" taken apart; nothing when it is neither.
std::optional<std::pair<QString, quint16>> listenerIn(const QString &text);

} // namespace sk::central
