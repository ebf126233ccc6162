// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/same_vehicle.h"
#include "models/store/session.h"

namespace sk {

//! The vehicle that a form means (sameVehicle), found or made, and taught what the form says of it. Null when
//! it names neither plate nor VIN. A plate that another VIN has already gets a vehicle of its own: twinsOf()
//! shows both. `held` is the form as the store has it, null for a new one.
Result<VehicleId> vehicleOf(Session &session, const Registration &form, const Registration *held);

} // namespace sk
