// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/people_line.h"

#include "sync/transport/call.h"

#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;

namespace sk {

PeopleLine::PeopleLine(const CentralAddress &address, const QString &deviceToken, QObject *parent)
    : QObject(parent)
    , m_blank(blankRequest(address, deviceToken))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(
        QNetworkRequest::ManualRedirectPolicy); // the tokens are for this address alone
    m_network->setAutoDeleteReplies(false);
}

PeopleLine::~PeopleLine()
{
    // Here and not as children: a reply is hung up while what it came from is still there.
    qDeleteAll(findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly));
}

void PeopleLine::hangUp()
{
    for (Call *call : findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly))
        call->drop();
}

void PeopleLine::send(const QByteArray &method, const QString &path, const QByteArray &body,
                      const Then<QByteArray> &then, const QString &query)
{
    if (!m_blank) {
        QMetaObject::invokeMethod(
            this, [then] { then(badAddress()); }, Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request(*m_blank);
    QUrl url = request.url();
    url.setPath(path);
    url.setQuery(query);
    request.setUrl(url);
    if (!m_person.isEmpty())
        request.setRawHeader(wire::personHeader, m_person.toLatin1());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    gather(m_network->sendCustomRequest(request, method, body), m_answer, then, this);
}

void PeopleLine::signIn(const wire::SignInRequest &asked, const Then<wire::SignedIn> &then)
{
    const auto remember = [this, then](const std::variant<wire::SignedIn, SyncTrouble> &answer) {
        if (const auto *signedIn = std::get_if<wire::SignedIn>(&answer))
            m_person = signedIn->token;
        then(answer);
    };
    send("POST", u"/v1/session"_s, wire::toJson(asked),
         reading<wire::SignedIn>(&wire::signedInFromJson, remember));
}

void PeopleLine::standing(const Then<wire::SessionStanding> &then)
{
    send("GET", u"/v1/session"_s, {}, reading(&wire::sessionStandingFromJson, then));
}

void PeopleLine::signOut(const Then<wire::Done> &then)
{
    send("DELETE", u"/v1/session"_s, {}, reading(&wire::doneFromJson, then));
    m_person.clear();
}

void PeopleLine::changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then)
{
    send("POST", u"/v1/session/password"_s, wire::toJson(change), reading(&wire::doneFromJson, then));
}

void PeopleLine::accounts(const Then<wire::AccountList> &then)
{
    send("GET", u"/v1/accounts"_s, {}, reading(&wire::accountListFromJson, then));
}

void PeopleLine::putAccount(const QString &account, const wire::AccountWish &wish,
                            const Then<wire::Done> &then)
{
    send("PUT", u"/v1/accounts/"_s + account, wire::toJson(wish), reading(&wire::doneFromJson, then));
}

void PeopleLine::devices(const Then<wire::DeviceList> &then)
{
    send("GET", u"/v1/devices"_s, {}, reading(&wire::deviceListFromJson, then));
}

void PeopleLine::revoke(QUuid device, const Then<wire::Done> &then)
{
    send("POST", u"/v1/devices/%1/revoke"_s.arg(device.toString(QUuid::WithoutBraces)), {},
         reading(&wire::doneFromJson, then));
}

void PeopleLine::invite(const wire::InvitationRequest &asked, const Then<wire::InvitationAnswer> &then)
{
    send("POST", u"/v1/invitations"_s, wire::toJson(asked), reading(&wire::invitationAnswerFromJson, then));
}

void PeopleLine::reveal(const wire::RevealRequest &asked, const Then<wire::Revealed> &then)
{
    send("POST", u"/v1/reveals"_s, wire::toJson(asked), reading(&wire::revealedFromJson, then));
}

void PeopleLine::tellEvent(const wire::Notice &notice, const Then<wire::Done> &then)
{
    send("POST", u"/v1/events"_s, wire::toJson(notice), reading(&wire::doneFromJson, then));
}

void PeopleLine::audit(qint64 after, int limit, const Then<wire::AuditPage> &then)
{
    send("GET", u"/v1/audit"_s, {}, reading(&wire::auditPageFromJson, then),
         u"after=%1&limit=%2"_s.arg(after).arg(limit));
}

} // namespace sk
