// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! How much of this store the centre does not have, and what waits for a person.
struct Waiting {
    int changes = 0;
    QDateTime oldest; //!< of changes and files; invalid when there are none
    int conflicts = 0;
    int quarantined = 0; //!< without those set aside
    int files = 0; //!< photos and scans the centre does not have; a sheet of many vehicles is one

    bool operator==(const Waiting &) const = default;
};

Result<Waiting> waitingIn(Database &db);

} // namespace sk
