// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/people_at_centre.h"

#include "sync/transport/people_line.h"

namespace sk {

namespace {

// A person waits for the answer; the centre takes a moment for a password.
constexpr std::chrono::seconds patience{12};

} // namespace

PeopleAtCentre::PeopleAtCentre(const Enrolment &enrolment, Secrets &secrets)
    : m_enrolment(enrolment), m_secrets(secrets)
{
}

PeopleAtCentre::~PeopleAtCentre() = default;

void PeopleAtCentre::setPerson(const QString &token)
{
    m_person = token;
    if (m_line)
        m_line->setPerson(token);
}

template<typename Answer>
void PeopleAtCentre::ask(const Then<Answer> &then, const std::function<void(PeopleLine &)> &call)
{
    if (m_line)
        return call(*m_line);
    m_secrets.read(m_enrolment.device.toString(QUuid::WithoutBraces), &m_asking,
                   [this, then, call](const Result<QString> &token) {
                       if (!token) {
                           const SyncTrouble trouble{SyncTrouble::Kind::NoToken, 0, token.failure().detail};
                           QMetaObject::invokeMethod(
                               &m_asking, [then, trouble] { then(trouble); }, Qt::QueuedConnection);
                           return;
                       }
                       m_line = std::make_unique<PeopleLine>(
                           CentralAddress{m_enrolment.url, m_enrolment.authority.toUtf8()}, *token);
                       m_line->setPatience(patience);
                       m_line->setPerson(m_person);
                       call(*m_line);
                   });
}

void PeopleAtCentre::signIn(const wire::SignInRequest &request, const Then<wire::SignedIn> &then)
{
    ask(then, [request, then](PeopleLine &line) { line.signIn(request, then); });
}

void PeopleAtCentre::standing(const Then<wire::SessionStanding> &then)
{
    ask(then, [then](PeopleLine &line) { line.standing(then); });
}

void PeopleAtCentre::signOut(const Then<wire::Done> &then)
{
    ask(then, [then](PeopleLine &line) { line.signOut(then); });
}

void PeopleAtCentre::changePassword(const wire::PasswordChange &change, const Then<wire::Done> &then)
{
    ask(then, [change, then](PeopleLine &line) { line.changePassword(change, then); });
}

void PeopleAtCentre::accounts(const Then<wire::AccountList> &then)
{
    ask(then, [then](PeopleLine &line) { line.accounts(then); });
}

void PeopleAtCentre::putAccount(const QString &account, const wire::AccountWish &wish,
                                const Then<wire::Done> &then)
{
    ask(then, [account, wish, then](PeopleLine &line) { line.putAccount(account, wish, then); });
}

void PeopleAtCentre::devices(const Then<wire::DeviceList> &then)
{
    ask(then, [then](PeopleLine &line) { line.devices(then); });
}

void PeopleAtCentre::revoke(const QUuid &device, const Then<wire::Done> &then)
{
    ask(then, [device, then](PeopleLine &line) { line.revoke(device, then); });
}

void PeopleAtCentre::invite(const wire::InvitationRequest &request, const Then<wire::InvitationAnswer> &then)
{
    ask(then, [request, then](PeopleLine &line) { line.invite(request, then); });
}

void PeopleAtCentre::reveal(const wire::RevealRequest &request, const Then<wire::Revealed> &then)
{
    ask(then, [request, then](PeopleLine &line) { line.reveal(request, then); });
}

void PeopleAtCentre::tell(const wire::Notice &notice, const Then<wire::Done> &then)
{
    ask(then, [notice, then](PeopleLine &line) { line.tellEvent(notice, then); });
}

PeopleLineSource peopleLines(Session &session, Secrets &secrets)
{
    return [&session, &secrets]() -> std::unique_ptr<PeopleCalls> {
        const auto enrolment = enrolmentOf(session.database());
        if (!enrolment || !enrolment->isEnrolled())
            return nullptr;
        return std::make_unique<PeopleAtCentre>(*enrolment, secrets);
    };
}

} // namespace sk
