// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/registration_twins.h"

namespace sk {

//! A registration that shares with another what should stand in one only. Two desks without a line can enter
//! the same vehicle, and neither could know.
struct Doubled {
    QString field; //!< one of fieldsOfOneForm
    Registration registration;
};

//! All of them by the rule of twins, in the order of the fields; those that share a value stand together, the
//! oldest first. One that shares several things comes once for each. Two that a person found to be two
//! vehicles are none.
Result<QList<Doubled>> doubledIn(Session &session);

//! How many registrations those are.
int countOf(const QList<Doubled> &doubled);

//! Two registrations that share something, with all they share.
struct Double {
    Registration one;
    Registration other;
    QStringList fields; //!< in the order of fieldsOfOneForm
};

//! The same as pairs, in the order in which they are found.
Result<QList<Double>> doublesIn(Session &session);

} // namespace sk
