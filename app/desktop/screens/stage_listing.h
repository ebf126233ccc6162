// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "models/domain/registration.h"

namespace sk {

//! The first registrations at a stage, and how many there are in all.
struct StageListing {
    QList<Registration> first;
    qint64 total = 0;
};

//! In the order of their arrival, at most `most` of them; none while the catalogue is still being read.
StageListing registrationsAt(const Desk &desk, RegistrationStage stage, Qt::SortOrder order, size_t most);

} // namespace sk
