// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"
#include "models/store/session.h"

#include <span>

namespace sk {

//! Enters registrations so that the registers stay in step: finds or makes customer (name and phone), vehicle
//! (plate and colour), terminal (number) and SIM card (ICCID, else number), links them, and writes who holds
//! terminal and card once the vehicle is installed. What the form says and a register does not know yet goes
//! into the register; a register's own words are replaced only by other words, never by nothing.
class RegistrationDesk {
public:
    explicit RegistrationDesk(Session &session);

    //! A new registration gets its id, number, moment, centre and depot here where they are missing.
    //! Everything is one transaction. Answers the registration as it was kept.
    Result<Registration> enter(const Registration &registration);

    //! Told how many are done; false stops, and then nothing at all was entered (Cancelled).
    using Progress = std::function<bool(qsizetype done)>;
    //! Many at once, all or none.
    Result<QList<Registration>> enterAll(std::span<const Registration> registrations,
                                         const Progress &progress = {});

private:
    Result<> complete(Registration &registration);
    Result<> linkCustomer(Registration &registration);
    Result<> linkVehicle(Registration &registration);
    Result<> linkTerminal(Registration &registration);
    Result<> linkSim(Registration &registration);
    Result<> recordCustody(const Registration &registration);

    Session &m_session;
};

} // namespace sk
