// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

namespace sk {

//! Vehicles put together by the customer who signs for them (A09): nobody signs for another's vehicle.
//! Customers in the order in which they first appear, vehicles in that of their numbers.
QList<QList<Registration>> byCustomer(const QList<Registration> &vehicles);

} // namespace sk
