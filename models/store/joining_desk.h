// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/comparison.h"
#include "models/domain/joining.h"
#include "models/store/session.h"

namespace sk {

//! The two as they stand, and which of them stays. Missing when one is not here or is deleted; Settled when
//! both were accepted; Invalid when they are one.
Result<JoinedPair> pairToJoin(Session &session, const RegistrationId &one, const RegistrationId &other);

//! Joins two registrations of one vehicle in one transaction: the staying one is filled and corrected as
//! chosen, the going one is marked deleted and keeps its history, attachments move over, forms that name a
//! vehicle entered twice name one, and an entry says what went where. Journal entries stay as they were
//! written. Conflict when either is no longer as `seen`; Invalid, naming the fields, when a choice is
//! missing.
Result<> join(Session &session, const JoinedPair &seen, const JoinChoices &choices);

//! Remembers for every desk that two registrations tell of two vehicles.
Result<> keepApart(Session &session, const RegistrationId &one, const RegistrationId &other);

//! Puts both back: the one that went stands again, and what the joining wrote into the staying one and nobody
//! wrote since is as before. Missing when the entry's registrations are not here.
Result<> takeApart(Session &session, const Comparison &joining);

//! Remembers that of two joined registrations neither should stand.
Result<> leaveBothGone(Session &session, const Comparison &joining);

//! A joining as it stands now.
struct JoiningState {
    Comparison joining;
    //! Why a person has to look at it once more.
    enum class Trouble {
        None,
        AcceptedSince, //!< the one that went was accepted at another desk
        NoneStands, //!< what it went into is deleted as well: joined the other way round elsewhere, or
                    //!< removed
    };
    Trouble trouble = Trouble::None;
};

//! Every joining that stands, the newest first.
Result<QList<JoiningState>> joiningsIn(Session &session);

} // namespace sk
