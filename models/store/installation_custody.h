// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/installing.h"
#include "models/domain/registration.h"
#include "models/store/session.h"

namespace sk {

//! A terminal or card that a form says is in its vehicle while the custody journal tells otherwise. The form
//! is kept as it was typed and the journal as it stands: somebody has to look.
struct NotFollowed {
    RegistrationId registration;
    TerminalId terminal; //!< exactly one of terminal and sim is set
    SimCardId sim;
    CustodyRefusal why;

    bool operator==(const NotFollowed &) const = default;
};

//! Writes into the custody journal what a registration says of its terminal and card (followInstalling,
//! followReplacing), and answers what the journal could not follow. `held` is the registration as it was
//! before, null for a new one. For use inside the transaction that saves it.
Result<QList<NotFollowed>> followInCustody(Session &session, const Registration *held,
                                           const Registration &now);

} // namespace sk
