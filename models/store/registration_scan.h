// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/registration.h"
#include "models/store/session.h"

#include <array>
#include <atomic>

namespace sk {

//! The texts by which a registration is searched for.
enum class RegistrationText { Number, Plate, Vin, Customer, Phone, Terminal, Sim, Iccid };
inline constexpr int registrationTexts = 8;
//! Their names among the fields of a registration, in the same order.
const QStringList &registrationTextFields();

//! What the acceptance of a registration that stands says: see lastStanding().
struct AcceptanceStanding {
    bool present = false;
    AcceptanceId id; //!< of the entry that stands
    bool agreed = false; //!< the centre has it; until then it is provisional
    Conclusion conclusion = Conclusion::Passed;
    QDateTime signedAt;

    bool operator==(const AcceptanceStanding &) const = default;
};

//! A registration as it passes by: what a list keeps of it in memory. Views hold until the next one.
struct PassingRegistration {
    qint64 row = 0;
    RegistrationId id;
    bool deleted = false;
    std::array<QByteArrayView, registrationTexts> texts;
    QByteArrayView installer; //!< by name, as on the form
    PersonId person; //!< who that is in the roster
    DepotId depot;
    PlateColour colour = PlateColour::None;
    QDateTime registeredAt;
    std::array<QDateTime, 4> milestones; //!< installed, debugged, started, running
    bool wasOnline = false; //!< the terminal reported at least once (A02)
    AcceptanceStanding acceptance;
    //! All of it, for the few about which more must be known.
    std::function<Registration()> whole;
};

using RegistrationVisit = std::function<void(const PassingRegistration &)>;

//! Shows every registration once, the oldest first. Cancelled when `stop` becomes true meanwhile.
Result<> scanRegistrations(Session &session, const RegistrationVisit &visit, const std::atomic<bool> &stop);

//! Shows the registrations with these ids, the deleted among them too; ids that are not held are left out.
Result<> scanRegistrations(Session &session, const QList<QUuid> &ids, const RegistrationVisit &visit);

//! By the same rule as lastStanding(). For use inside Database::read: it throws.
AcceptanceStanding standingOf(Database &db, const RegistrationId &registration);

//! The registrations that acceptances are about.
Result<QList<QUuid>> registrationsOf(Session &session, const QList<QUuid> &acceptances);

} // namespace sk
