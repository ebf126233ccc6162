// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/store/session.h"

namespace sk {

//! Another registration that shares what should be unique: a plate with its colour, a VIN, a terminal, a
//! card.
struct Twin {
    QString field; //!< plate, vin, terminal_number or iccid
    RegistrationId id;
    QString number;
    QString plate;
    QString customerName;
    QDateTime installedAt;

    bool operator==(const Twin &) const = default;
};

//! Everything in the store that shares one of those with a registration, itself left out; newest first, at
//! most a handful a field. Card numbers are one whether or not the last digit is written down.
Result<QList<Twin>> twinsOf(Session &session, const Registration &registration);

//! What people wrote into a text field of late, the most frequent first: offered while somebody types. Empty
//! for a field that is no text or sensitive.
Result<QStringList> recentTexts(Session &session, const QString &field);

} // namespace sk
