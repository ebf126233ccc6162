// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/log.h"

namespace sk::central {

Q_LOGGING_CATEGORY(log, "stationkeeper.central")

} // namespace sk::central
