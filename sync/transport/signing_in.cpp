// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/signing_in.h"

#include "models/store/people_here.h"
#include "sync/transport/aside.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

using Why = SignInFailure::Why;

//! Nobody trustworthy answered: what was kept here has to do.
bool isWithoutLine(const SyncTrouble &trouble)
{
    using enum SyncTrouble::Kind;
    return trouble.kind == Offline || trouble.kind == Busy || trouble.kind == Untrusted;
}

Seat seatFor(const KeptSignIn &kept)
{
    return {kept.person, kept.name, kept.role, kept.account};
}

const auto ignored = [](const Result<> &) {};

} // namespace

SigningIn::SigningIn(Needs needs, QObject *parent) : QObject(parent), m_needs(std::move(needs))
{
    qRegisterMetaType<Seat>();
    qRegisterMetaType<SignInFailure>();
}

SigningIn::~SigningIn() = default;

QUuid SigningIn::device() const
{
    const auto enrolment = enrolmentOf(m_needs.session.database());
    return enrolment ? enrolment->device : QUuid();
}

bool SigningIn::openLine()
{
    // A line goes once its own answer, which may have led here, was heard to its end.
    QMetaObject::invokeMethod(
        this, [spent = std::shared_ptr<PeopleCalls>(std::move(m_line))] {}, Qt::QueuedConnection);
    m_line = m_needs.line();
    if (m_line && m_current)
        m_line->setPerson(m_current->token);
    return m_line != nullptr;
}

bool SigningIn::areThereAccounts() const
{
    const auto people = doPeopleSignIn(m_needs.session);
    return people && *people;
}

void SigningIn::fail(Why why, std::chrono::milliseconds wait, const SyncTrouble &trouble)
{
    m_busy = false;
    Q_EMIT failed({why, wait, trouble});
}

bool SigningIn::mayTry(const QString &account)
{
    const auto kept = signInWaitOf(m_needs.session, account);
    if (!kept) {
        fail(Why::Other, {}, troubleOfStore(kept.failure()));
        return false;
    }
    const Uptime now = m_needs.uptime();
    const auto left = leftOf(*kept, now);
    if (left.count() == 0)
        return true;
    Q_UNUSED(bool(keepSignInWait(m_needs.session, account, countedAnew(*kept, now))));
    fail(Why::Waiting, left);
    return false;
}

void SigningIn::failOnce(const QString &account)
{
    const auto before = signInWaitOf(m_needs.session, account);
    const SignInWait wait = failedOnceMore(before ? *before : SignInWait(), m_needs.uptime());
    Q_UNUSED(bool(keepSignInWait(m_needs.session, account, wait)));
    fail(Why::Wrong, wait.wait);
}

void SigningIn::signIn(const QString &account, const QString &password)
{
    const QString tidy = tidyAccount(account);
    if (m_busy || tidy.isEmpty() || password.isEmpty())
        return;
    m_busy = true;
    if (mayTry(tidy))
        askCentre(tidy, password);
}

void SigningIn::unlock(const QString &password)
{
    if (m_busy || !m_current || password.isEmpty())
        return;
    m_busy = true;
    const QString account = m_current->account;
    if (!mayTry(account))
        return;
    // The centre is asked where the password is another one: it may have been changed at another desk.
    aside(
        this, [password, verifier = m_current->verifier] { return password::fits(password, verifier); },
        [this, account, password](bool fits) {
            const auto moment = latestMoment(m_needs.session, m_needs.session.now());
            if (fits && moment && m_current && isRecent(*m_current, *moment, m_needs.offlineDays()))
                letIn(KeptSignIn(*m_current), true);
            else
                askCentre(account, password);
        });
}

void SigningIn::askCentre(const QString &account, const QString &password)
{
    if (!openLine())
        return tryKept(account, password, [this] { fail(Why::NeverHere); });
    m_line->setPerson({});
    m_line->signIn({account, password},
                   [this, account, password](const std::variant<wire::SignedIn, SyncTrouble> &answer) {
                       if (const auto *signedIn = std::get_if<wire::SignedIn>(&answer))
                           takeAnswer(*signedIn, password);
                       else
                           refuse(account, password, std::get<SyncTrouble>(answer));
                   });
}

void SigningIn::refuse(const QString &account, const QString &password, const SyncTrouble &trouble)
{
    using Problem = wire::ProblemKind;
    if (isWithoutLine(trouble))
        return tryKept(account, password, [this] { fail(Why::NeverHere); });
    if (trouble.kind == SyncTrouble::Kind::Dismissed)
        return fail(Why::Dismissed, {}, trouble);
    if (trouble.problem == Problem::Locked)
        return fail(Why::Waiting, std::chrono::seconds(trouble.retryAfter), trouble);
    if (trouble.problem == Problem::Scope)
        return fail(Why::Elsewhere, {}, trouble);
    if (trouble.problem != Problem::WrongAccount)
        return fail(Why::Other, {}, trouble);
    forgetIfFits(account, password);
    failOnce(account);
}

void SigningIn::forgetIfFits(const QString &account, const QString &password)
{
    // The password of last time, and the centre says no: disabled, or another one by now.
    const QString key = nameOfSignIn(device(), account);
    m_needs.secrets.read(key, this, [this, key, password](const Result<QString> &text) {
        const auto kept = text ? KeptSignIn::fromText(*text) : std::nullopt;
        if (!kept)
            return;
        aside(
            this, [password, kept] { return password::fits(password, kept->verifier); },
            [this, key](bool fits) {
                if (fits)
                    m_needs.secrets.remove(key, this, ignored);
            });
    });
}

void SigningIn::takeAnswer(const wire::SignedIn &answer, const QString &password)
{
    KeptSignIn kept{.account = answer.account,
                    .person = answer.person,
                    .name = answer.name,
                    .role = answer.role,
                    .verifier = {},
                    .token = answer.token,
                    .validUntil = answer.validUntil,
                    .signedInAt = answer.serverTime,
                    .mustChange = answer.mustChange};
    aside(
        this, [password, cost = m_needs.cost] { return password::verifierOf(password, cost); },
        [this, kept](const QString &verifier) mutable {
            kept.verifier = verifier;
            keep(kept, false);
        });
}

void SigningIn::keep(const KeptSignIn &kept, bool withoutLine)
{
    m_needs.secrets.write(nameOfSignIn(device(), kept.account), kept.text(), this,
                          [this, kept, withoutLine](const Result<> &written) {
                              // Without a keychain a person still works while there is a line.
                              Q_UNUSED(bool(written));
                              letIn(kept, withoutLine);
                          });
}

void SigningIn::letIn(const KeptSignIn &kept, bool withoutLine)
{
    Session &session = m_needs.session;
    m_current = kept;
    m_busy = false;
    Q_UNUSED(bool(keepSignInWait(session, tidyAccount(kept.account), {})));
    Q_UNUSED(bool(setPeopleSignIn(session, true)));
    Q_UNUSED(bool(setLastAccount(session, kept.account)));
    if (kept.mustChange) {
        Q_EMIT mustChangePassword();
        return;
    }
    if (const auto seated = sitDown(session, seatFor(kept)); !seated)
        return fail(Why::Other, {}, troubleOfStore(seated.failure()));
    Q_EMIT signedIn(seatFor(kept), withoutLine);
}

void SigningIn::tryKept(const QString &account, const QString &password,
                        const std::function<void()> &otherwise)
{
    const QString key = nameOfSignIn(device(), account);
    m_needs.secrets.read(key, this, [this, account, password, otherwise](const Result<QString> &text) {
        const auto kept = text ? KeptSignIn::fromText(*text) : std::nullopt;
        if (!kept)
            return text || text.failure().kind == Failure::Kind::Missing ? otherwise() : fail(Why::Keychain);
        const auto moment = latestMoment(m_needs.session, m_needs.session.now());
        if (!moment || kept->mustChange || !isRecent(*kept, *moment, m_needs.offlineDays()))
            return fail(Why::TooLongAgo);
        aside(
            this, [password, kept] { return password::fits(password, kept->verifier); },
            [this, account, kept](bool fits) {
                if (fits)
                    letIn(*kept, true);
                else
                    failOnce(account);
            });
    });
}

void SigningIn::changePassword(const QString &before, const QString &after)
{
    if (m_busy || !m_current)
        return;
    m_busy = true;
    if (!openLine())
        return fail(Why::NoLine);
    const auto changed = [this, after](const std::variant<wire::Done, SyncTrouble> &answer) {
        using Problem = wire::ProblemKind;
        if (const auto *trouble = std::get_if<SyncTrouble>(&answer)) {
            const Why why = isWithoutLine(*trouble)         ? Why::NoLine
                : trouble->problem == Problem::Password     ? Why::BadPassword
                : trouble->problem == Problem::WrongAccount ? Why::Wrong
                : trouble->problem == Problem::Locked       ? Why::Waiting
                                                            : Why::Other;
            return fail(why, std::chrono::seconds(trouble->retryAfter), *trouble);
        }
        aside(
            this, [after, cost = m_needs.cost] { return password::verifierOf(after, cost); },
            [this](const QString &verifier) {
                KeptSignIn kept = *m_current;
                kept.verifier = verifier;
                kept.mustChange = false;
                Q_EMIT passwordChanged();
                keep(kept, false);
            });
    };
    m_line->changePassword({before, after}, changed);
}

void SigningIn::signOut()
{
    const auto gone = std::exchange(m_current, std::nullopt);
    Q_UNUSED(bool(sitDown(m_needs.session, {})));
    m_busy = false;
    if (!gone)
        return;
    KeptSignIn kept = *gone;
    const QString token = std::exchange(kept.token, QString());
    m_needs.secrets.write(nameOfSignIn(device(), kept.account), kept.text(), this, ignored);
    if (token.isEmpty() || !openLine())
        return;
    m_line->setPerson(token);
    m_line->signOut([](const std::variant<wire::Done, SyncTrouble> &) {});
}

void SigningIn::resume()
{
    const auto seat = seatOf(m_needs.session);
    if (!seat || seat->account.isEmpty())
        return Q_EMIT resumed(false);
    m_needs.secrets.read(nameOfSignIn(device(), seat->account), this, [this](const Result<QString> &text) {
        m_current = text ? KeptSignIn::fromText(*text) : std::nullopt;
        Q_EMIT resumed(m_current.has_value());
    });
}

void SigningIn::askStanding()
{
    if (m_busy || !openLine())
        return;
    const auto answered = [this](const std::variant<wire::SessionStanding, SyncTrouble> &answer) {
        const auto *standing = std::get_if<wire::SessionStanding>(&answer);
        if (!standing)
            return;
        if (standing->people != areThereAccounts()) {
            Q_UNUSED(bool(setPeopleSignIn(m_needs.session, standing->people)));
            return Q_EMIT accountsFound();
        }
        if (!m_current || m_current->token.isEmpty() || m_current->validUntil <= standing->serverTime)
            return;
        if (standing->account.isEmpty())
            m_needs.secrets.remove(nameOfSignIn(device(), m_current->account), this, ignored);
        if (standing->account.isEmpty() || standing->role != m_current->role)
            Q_EMIT ended();
    };
    m_line->standing(answered);
}

} // namespace sk
