// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/obstacle.h"
#include "models/domain/person.h"
#include "models/domain/registration.h"
#include "models/store/session.h"

namespace sk {

//! Why one vehicle cannot be accepted: what its registration lacks, or that it is accepted already.
struct Barred {
    RegistrationId registration;
    QList<Obstacle> obstacles;
    AcceptanceId already; //!< its standing acceptance, which was passed; null when there is none
};

//! What came of an acceptance: either entries for every vehicle, or nothing and why.
struct Accepted {
    QList<Acceptance> entries;
    QList<Barred> barred;
    QList<Obstacle> sheet; //!< what the sheet itself lacks (B09, A09)

    bool done() const { return !entries.isEmpty(); }
};

//! Signs vehicles off (A09): single ones, or a yard on one summary sheet signed once. Signed work is never
//! edited; a mistake is answered by an entry that corrects it.
class AcceptanceDesk {
public:
    AcceptanceDesk(Session &session, const Reference &reference);

    //! What would bar each of these; empty entries when nothing does. A test that was not passed bars
    //! nothing: what was put right is tested again (A09).
    Result<QList<Barred>> obstacles(const QList<RegistrationId> &registrations);

    //! Accepts all or none in one transaction. The sheet holds what is the same for all: items, signatories,
    //! evaluation, suggestion, the moment of joint signing. Each vehicle gets a number of its own, several
    //! share a summary number and must belong to one customer. A test after one that was not passed is a new
    //! entry, signed later.
    Result<Accepted> accept(const QList<RegistrationId> &registrations, const Acceptance &sheet);

    //! Answers an entry with another that says what is right and why. The reason is part of the sheet.
    Result<Accepted> correct(const AcceptanceId &mistaken, const Acceptance &sheet);

    //! The acceptance that stands for a vehicle: the last of its chain of corrections. Nothing when it was
    //! never accepted.
    Result<std::optional<Acceptance>> standing(const RegistrationId &registration);

private:
    Result<std::optional<Barred>> barOf(const RegistrationId &registration);
    //! What keeps these from being signed for on one sheet.
    Result<QList<Obstacle>> unfitTogether(const QList<RegistrationId> &registrations,
                                          const Acceptance &sheet);
    Result<std::optional<Person>> electricianOf(const Registration &registration);
    Result<Acceptance> entryFor(const RegistrationId &registration, const Acceptance &sheet,
                                const QString &batch);

    Session &m_session;
    const Reference &m_reference;
};

} // namespace sk
