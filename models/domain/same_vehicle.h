// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

#include <optional>

namespace sk {

//! The plate by which a vehicle is known; empty for the many that write 无牌 because they have none.
QString knownPlate(const QString &plate);

//! Vehicles that a form could mean.
struct VehicleCandidates {
    std::optional<Vehicle> linked; //!< the one it named before it was edited
    bool linkedIsOurs = false; //!< no other form names that one
    QList<Vehicle> byVin;
    QList<Vehicle> byPlate; //!< plate and colour
};

//! Which of them it means: the one with its VIN; the one it named before, unless that is another vehicle by
//! VIN or plate and other forms name it so (then it was a wrong link, not a mistyped one); the one with its
//! plate and colour. A vehicle with another VIN is never meant. Nothing: a vehicle of its own.
std::optional<Vehicle> sameVehicle(const Registration &form, const VehicleCandidates &known);

} // namespace sk
