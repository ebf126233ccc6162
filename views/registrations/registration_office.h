// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "models/domain/merge.h"
#include "models/domain/person.h"
#include "models/store/acceptance_desk.h"
#include "models/store/registration_twins.h"

namespace sk {

//! What came of changing a registration.
struct Changed {
    Registration
        registration; //!< as it was kept; as it stands when there are clashes, and then nothing was kept
    QList<Clash> clashes;
};

//! What the registration screens ask and have done. The program answers from the store; all of it is short.
class RegistrationOffice {
public:
    virtual ~RegistrationOffice() = default;

    //! A new registration as this desk begins it: now, at its centre and depot. Not kept yet.
    virtual Result<Registration> begun() = 0;
    virtual Result<std::optional<Registration>> find(const RegistrationId &id) = 0;
    virtual Result<QList<Twin>> twinsOf(const Registration &registration) = 0;
    virtual Result<QStringList> recentTexts(const QString &field) = 0;
    //! With what the registers know beside a field that was just filled in; only empty fields change.
    virtual Result<Registration> filled(const Registration &registration, const QString &field) = 0;
    //! Oldest first.
    virtual Result<QList<ChangeLine>> historyOf(const RegistrationId &id) = 0;
    virtual Result<QList<Acceptance>> acceptancesOf(const RegistrationId &id) = 0;
    //! Depots at work, and who works where.
    virtual Result<QList<Depot>> depots() = 0;
    virtual Result<QList<Person>> people() = 0;
    //! Who of the roster holds an electrician certificate; nobody for an unknown number.
    virtual Result<std::optional<Person>> electrician(const QString &certificate) = 0;

    //! Keeps registrations and brings the registers in step, all or none; answers them as they were kept.
    virtual Result<QList<Registration>> enter(const QList<Registration> &registrations) = 0;
    //! Keeps of an edit what differs from the registration as it was opened, over what stands now; a new one,
    //! without an id, as it is. Missing when it is not there any more.
    virtual Result<Changed> change(const Registration &opened, const Registration &edited) = 0;

    //! What would bar each of these from acceptance; a vehicle that nothing bars is not in the answer.
    virtual Result<QList<Barred>> barred(const QList<RegistrationId> &ids) = 0;
    virtual Result<Accepted> accept(const QList<RegistrationId> &ids, const Acceptance &sheet) = 0;
    virtual Result<Accepted> correct(const AcceptanceId &mistaken, const Acceptance &sheet) = 0;

    //! The owners have their warranty cards now (D18), all or none. Invalid where no warranty runs yet.
    virtual Result<> handOverCards(const QList<RegistrationId> &ids) = 0;

    //! What a person is told when something of this did not work.
    virtual QString sentenceOf(const Failure &failure) = 0;
};

} // namespace sk
