// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/registration_scan.h"

#include <span>

namespace sk {

//! One line of the list: the registration with its place and the standing of its acceptance.
struct RegistrationLine {
    qint64 row = 0;
    qint64 version = 0; //!< the centre's; 0 while it never heard of it
    Registration registration;
    AcceptanceStanding acceptance;
};

//! The rows of all registrations that are not deleted, the newest first. At 400,000 a matter of milliseconds:
//! rows are only marked as deleted, never taken away, so that they run from 1 to the last one.
Result<std::vector<quint32>> newestRegistrations(Session &session);

//! The lines at these rows, in that order; a row that is not there answers an empty line.
Result<QList<RegistrationLine>> registrationLines(Session &session, std::span<const quint32> rows);

//! The row of a registration; 0 when it is not held or deleted.
Result<qint64> rowOfRegistration(Session &session, const RegistrationId &id);

} // namespace sk
