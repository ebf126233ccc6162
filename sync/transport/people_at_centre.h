// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/secrets/secrets.h"
#include "sync/transport/people_calls.h"

namespace sk {

class PeopleLine;

//! The calls about people over a line to the store's own centre; the device's token comes from the keychain
//! at the first of them. For the main thread.
class PeopleAtCentre : public PeopleCalls {
public:
    PeopleAtCentre(const Enrolment &enrolment, Secrets &secrets);
    ~PeopleAtCentre() override;

    void setPerson(const QString &token) override;
    void signIn(const wire::SignInRequest &request, const Then<wire::SignedIn> &then) override;
    void standing(const Then<wire::SessionStanding> &then) override;
    void signOut(const Then<wire::Done> &then) override;
    void changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then) override;
    void accounts(const Then<wire::AccountList> &then) override;
    void putAccount(const QString &account, const wire::AccountWish &wish,
                    const Then<wire::Done> &then) override;
    void devices(const Then<wire::DeviceList> &then) override;
    void revoke(const QUuid &device, const Then<wire::Done> &then) override;
    void invite(const wire::InvitationRequest &request, const Then<wire::InvitationAnswer> &then) override;
    void reveal(const wire::RevealRequest &request, const Then<wire::Revealed> &then) override;
    void tell(const wire::Notice &notice, const Then<wire::Done> &then) override;

private:
    template<typename Answer>
    void ask(const Then<Answer> &then, const std::function<void(PeopleLine &)> &call);

    Enrolment m_enrolment;
    Secrets &m_secrets;
    QString m_person;
    std::unique_ptr<PeopleLine> m_line;
    QObject m_asking; //!< of the keychain, while it is asked
};

//! Lines to the centre of a store as it is enrolled when one is wanted; none before it is.
PeopleLineSource peopleLines(Session &session, Secrets &secrets);

} // namespace sk
