// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/place_names.h"
#include "models/domain/registration.h"
#include "models/store/installation_custody.h"
#include "models/store/session.h"

#include <span>

namespace sk {

//! Enters registrations: the one door for what people type and import, so that forms, registers and custody
//! stay in step.
//!
//! - Identifiers are kept in one form, with the text as it came beside them, and reasons for values judged
//!   wrong are tied to those values (normalised()).
//! - Customer, vehicle, terminal, SIM card and installer are found in the registers or made there, and
//! linked;
//!   what no longer stands on the form is no longer linked.
//! - Once the vehicle is installed the custody journal follows, as far as its rules allow.
//! - Settled work (isSettled: accepted as passed, A09) is not edited but for what happens after the signing:
//!   enter() answers Settled. To correct such a form, answer its acceptance first with one that is "to be
//!   mended" and says why (AcceptanceDesk::correct); then the form is open, and it is accepted again when it
//!   is right. So both the mistake and its reason stand in the journal.
class RegistrationDesk {
public:
    //! `places`: names that are no person's, to tell customers apart.
    explicit RegistrationDesk(Session &session, const PlaceNames &places = {});

    //! A new registration gets its id, number, moment, centre and depot here where they are missing.
    //! Everything is one transaction. Answers the registration as it was kept.
    Result<Registration> enter(const Registration &registration);

    //! Told how many are done; false stops, and then nothing at all was entered (Cancelled).
    using Progress = std::function<bool(qsizetype done)>;
    //! Many at once, all or none.
    Result<QList<Registration>> enterAll(std::span<const Registration> registrations,
                                         const Progress &progress = {});

    //! What the custody journal could not follow in the last enter() or enterAll().
    const QList<NotFollowed> &notFollowed() const { return m_notFollowed; }

private:
    struct Registers;

    Result<Registration> enterOne(Registers &registers, const Registration &typed);
    Result<Registration> keepAfterAcceptance(const Registration &held, const Registration &typed);

    Session &m_session;
    PlaceNames m_places;
    QList<NotFollowed> m_notFollowed;
};

} // namespace sk
