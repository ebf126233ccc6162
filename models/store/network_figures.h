// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot_figures.h"
#include "models/store/session.h"

#include <QHash>

namespace sk {

//! By depot, for a day in China; depots that installed nothing that month are absent.
Result<QHash<DepotId, DepotFigures>> depotFigures(Session &session, QDate today);

} // namespace sk
