// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/people_calls.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

namespace sk::testing {

using namespace Qt::StringLiterals;

//! What a centre knows of people, without a centre: shared by all lines to it.
struct FakePeople {
    struct Account {
        QString password;
        wire::AccountEntry entry;
    };
    QHash<QString, Account> accounts;
    QList<wire::KnownDevice> devices;
    std::optional<SyncTrouble> trouble; //!< every call is answered with it
    QDateTime now{QDate(2026, 11, 23), QTime(0, 0), Qt::UTC};
    QList<wire::Notice> notices;
    QList<wire::RevealRequest> reveals;
    QList<QString> tokens; //!< of sessions that stand
    Row revealed;
    int signIns = 0;

    void add(const QString &account, const QString &password, Role role, bool mustChange = false)
    {
        accounts.insert(account,
                        {password,
                         {.account = account,
                          .person = {QUuid::createUuidV5(QUuid(), account)},
                          .name = u"李晓静"_s,
                          .role = role,
                          .mustChange = mustChange}});
    }
};

//! One line to it. Answers later, as a line does.
class FakePeopleLine : public PeopleCalls {
public:
    explicit FakePeopleLine(FakePeople &centre) : m_centre(centre) { }

    void setPerson(const QString &token) override { m_person = token; }
    void signIn(const wire::SignInRequest &request, const Then<wire::SignedIn> &then) override
    {
        ++m_centre.signIns;
        const auto found = m_centre.accounts.constFind(request.account);
        if (found == m_centre.accounts.constEnd() || found->password != request.password
            || !found->entry.active)
            return refuse(wire::ProblemKind::WrongAccount, then);
        const QString token = u"token-%1"_s.arg(m_centre.signIns);
        m_centre.tokens.append(token);
        m_account = request.account;
        answer(wire::SignedIn{token, request.account, found->entry.person, found->entry.name,
                              found->entry.role, found->entry.mustChange, m_centre.now.addDays(1),
                              m_centre.now},
               then);
    }
    void standing(const Then<wire::SessionStanding> &then) override
    {
        wire::SessionStanding standing{.people = !m_centre.accounts.isEmpty(), .serverTime = m_centre.now};
        if (m_centre.tokens.contains(m_person) && !m_centre.accounts.isEmpty()) {
            standing.account = m_centre.accounts.constBegin()->entry.account;
            standing.role = m_centre.accounts.constBegin()->entry.role;
        }
        answer(standing, then);
    }
    void signOut(const Then<wire::Done> &then) override
    {
        m_centre.tokens.removeAll(m_person);
        answer(wire::Done{m_centre.now}, then);
    }
    void changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then) override
    {
        for (auto &account : m_centre.accounts) {
            if (account.password != change.oldPassword)
                continue;
            if (change.newPassword.size() < 10)
                return refuse(wire::ProblemKind::Password, then);
            account.password = change.newPassword;
            account.entry.mustChange = false;
            return answer(wire::Done{m_centre.now}, then);
        }
        refuse(wire::ProblemKind::WrongAccount, then);
    }
    void accounts(const Then<wire::AccountList> &then) override
    {
        wire::AccountList list;
        for (const auto &account : std::as_const(m_centre.accounts))
            list.accounts.append(account.entry);
        answer(list, then);
    }
    void putAccount(const QString &account, const wire::AccountWish &wish,
                    const Then<wire::Done> &then) override
    {
        auto &known = m_centre.accounts[account];
        known.entry = {account, wish.person, known.entry.name, wish.role, wish.depot, wish.active};
        if (!wish.password.isEmpty())
            known.password = wish.password;
        known.entry.mustChange = !wish.password.isEmpty();
        answer(wire::Done{m_centre.now}, then);
    }
    void devices(const Then<wire::DeviceList> &then) override
    {
        answer(wire::DeviceList{m_centre.devices}, then);
    }
    void revoke(const QUuid &device, const Then<wire::Done> &then) override
    {
        for (wire::KnownDevice &known : m_centre.devices)
            if (known.device == device)
                known.revokedAt = m_centre.now;
        answer(wire::Done{m_centre.now}, then);
    }
    void invite(const wire::InvitationRequest &, const Then<wire::InvitationAnswer> &then) override
    {
        answer(wire::InvitationAnswer{u"7KQ2-9M4T"_s, m_centre.now.addSecs(1800)}, then);
    }
    void reveal(const wire::RevealRequest &request, const Then<wire::Revealed> &then) override
    {
        m_centre.reveals.append(request);
        answer(wire::Revealed{m_centre.revealed}, then);
    }
    void tell(const wire::Notice &notice, const Then<wire::Done> &then) override
    {
        m_centre.notices.append(notice);
        answer(wire::Done{m_centre.now}, then);
    }

private:
    template<typename Answer>
    void answer(const Answer &given, const Then<Answer> &then)
    {
        if (m_centre.trouble)
            return refuseWith(*m_centre.trouble, then);
        QTimer::singleShot(0, &m_alive, [given, then] { then(given); });
    }
    template<typename Answer>
    void refuse(wire::ProblemKind problem, const Then<Answer> &then)
    {
        if (m_centre.trouble)
            return refuseWith(*m_centre.trouble, then);
        refuseWith({SyncTrouble::Kind::PersonRefused, 0, {}, problem}, then);
    }
    template<typename Answer>
    void refuseWith(const SyncTrouble &trouble, const Then<Answer> &then)
    {
        QTimer::singleShot(0, &m_alive, [trouble, then] { then(trouble); });
    }

    FakePeople &m_centre;
    QString m_person;
    QString m_account;
    QObject m_alive;
};

} // namespace sk::testing
