// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"
#include "sync/protocol/accounts.h"
#include "sync/protocol/devices.h"
#include "sync/protocol/reveals.h"
#include "sync/protocol/session.h"

#include <functional>
#include <variant>

namespace sk {

//! What a desk asks its centre about people: who signs in, accounts, devices, a masked field. Every call
//! answers once, later, on the thread it was made on, and not at all when this is destroyed first. A seam:
//! behind it stands a line to the centre, or what a test prepared.
class PeopleCalls {
public:
    template<typename Answer>
    using Then = std::function<void(const std::variant<Answer, SyncTrouble> &)>;

    virtual ~PeopleCalls() = default;

    //! In whose name calls are made: a session token; empty for nobody.
    virtual void setPerson(const QString &token) = 0;
    virtual void signIn(const wire::SignInRequest &request, const Then<wire::SignedIn> &then) = 0;
    //! Whether people sign in at this centre, and whose the token is by now.
    virtual void standing(const Then<wire::SessionStanding> &then) = 0;
    virtual void signOut(const Then<wire::Done> &then) = 0;
    virtual void changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then) = 0;
    virtual void accounts(const Then<wire::AccountList> &then) = 0;
    virtual void putAccount(const QString &account, const wire::AccountWish &wish,
                            const Then<wire::Done> &then)
        = 0;
    virtual void devices(const Then<wire::DeviceList> &then) = 0;
    virtual void revoke(const QUuid &device, const Then<wire::Done> &then) = 0;
    virtual void invite(const wire::InvitationRequest &request, const Then<wire::InvitationAnswer> &then) = 0;
    virtual void reveal(const wire::RevealRequest &request, const Then<wire::Revealed> &then) = 0;
    //! Tells the audit log what was done here.
    virtual void tell(const wire::Notice &notice, const Then<wire::Done> &then) = 0;
};

//! Makes the line to this store's centre; null when there is none yet or its token cannot be had.
using PeopleLineSource = std::function<std::unique_ptr<PeopleCalls>()>;

} // namespace sk
