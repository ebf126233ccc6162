// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/session.h"

namespace sk {

//! Two desks that enter one vehicle put it into the register twice: the staying one is filled, forms that
//! name the going one name it, and the going one is marked deleted. Nothing happens where the two are not one
//! by VIN or plate. For use inside Database::write.
Result<> joinVehicles(Session &session, const VehicleId &staying, const VehicleId &going);

} // namespace sk
