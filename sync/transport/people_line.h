// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/people_json.h"
#include "sync/transport/gathered.h"

#include <QObject>

class QNetworkAccessManager;

namespace sk {

//! The calls about people and devices, over a line of their own: they do not wait behind a long poll. What
//! the centre says to a person comes as SyncTrouble::PersonRefused with the problem in it. Every call answers
//! once unless the line is destroyed or hung up first. For the thread it lives on.
class PeopleLine : public QObject {
public:
    PeopleLine(const CentralAddress &address, const QString &deviceToken, QObject *parent = nullptr);
    ~PeopleLine() override;

    //! In whose name calls are made: a session token; empty for nobody. A sign-in that succeeds sets it, a
    //! sign-out takes it away whatever the centre says.
    void setPerson(const QString &sessionToken) { m_person = sessionToken; }
    const QString &person() const { return m_person; }

    void signIn(const wire::SignInRequest &request, const Then<wire::SignedIn> &then);
    void standing(const Then<wire::SessionStanding> &then);
    void signOut(const Then<wire::Done> &then);
    void changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then);
    void accounts(const Then<wire::AccountList> &then);
    void putAccount(const QString &account, const wire::AccountWish &wish, const Then<wire::Done> &then);
    void devices(const Then<wire::DeviceList> &then);
    void revoke(QUuid device, const Then<wire::Done> &then);
    void invite(const wire::InvitationRequest &request, const Then<wire::InvitationAnswer> &then);
    void reveal(const wire::RevealRequest &request, const Then<wire::Revealed> &then);
    void tellEvent(const wire::Notice &notice, const Then<wire::Done> &then);
    //! Lines behind `after`; 0 begins with the first.
    void audit(qint64 after, int limit, const Then<wire::AuditPage> &then);

    //! How long an answer may take; the default leaves time for a password behind others.
    void setPatience(std::chrono::milliseconds answer) { m_answer = answer; }
    //! Drops every call without a word.
    void hangUp();

private:
    void send(const QByteArray &method, const QString &path, const QByteArray &body,
              const Then<QByteArray> &then, const QString &query = {});

    std::unique_ptr<const QNetworkRequest> m_blank;
    QString m_person;
    std::chrono::milliseconds m_answer = std::chrono::seconds(60);
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace sk
