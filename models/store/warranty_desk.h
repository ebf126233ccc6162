// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/store/session.h"

namespace sk {

//! The owners of these vehicles have their warranty cards now (D18): all or none, as a change of each
//! registration. One that was handed over before keeps its moment. Invalid when the moment lies in the future
//! or a vehicle has no acceptance that gives a warranty; Missing when one is not held.
Result<> cardHandedOver(Session &session, const QList<RegistrationId> &registrations, const QDateTime &at);

} // namespace sk
