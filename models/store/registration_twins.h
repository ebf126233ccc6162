// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/store/session.h"

#include <array>

namespace sk {

//! Another record that has what should be unique: a plate with its colour, a VIN, a terminal, an IMEI, a SIM
//! number, a card.
struct Twin {
    //! Where it stands.
    enum class Place {
        Form, //!< in another registration
        Register, //!< in a register, beside something else
        InVehicle, //!< in another vehicle, as the custody journal tells
        Lost, //!< lost or scrapped, as the custody journal tells
    };

    QString field; //!< plate, vin, terminal_number, imei, sim_number or iccid
    RegistrationId id; //!< null when no registration tells of it
    QString number; //!< of the registration, or what names the record in its register
    QString plate;
    QString customerName;
    QDateTime installedAt;
    Place place = Place::Form;

    bool operator==(const Twin &) const = default;
};

//! What should stand in one registration only, as twins name it; a plate with its colour.
inline constexpr std::array fieldsOfOneForm{"plate", "vin", "terminal_number", "iccid"};

//! Other registrations with the same in one of those, the newest first, at most a handful. For use inside
//! Database::read: it throws.
QList<Twin> formsSharing(Database &db, const Registration &registration, const char *field);

//! Everything in the store that shares one of those with a registration, itself left out: other registrations
//! (newest first, at most a handful a field), then vehicles, terminals and cards of the registers that say
//! something else beside it, then terminals and cards that the custody journal has in another vehicle or
//! lost. Identifiers are compared in the form in which they are kept; card numbers are one whether or not the
//! last character is written down; vehicles without a plate share none.
Result<QList<Twin>> twinsOf(Session &session, const Registration &registration);

} // namespace sk
