// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sessions.h"

#include "sync/central/passwords.h"
#include "sync/central/secrets.h"
#include "sync/central/sign_in_waits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::Problem;
using wire::ProblemKind;

namespace {

constexpr qint64 sessionSeconds = 12 * 3600; // a long day at the desk

Problem lockedFor(int seconds)
{
    Problem problem = wire::problem(ProblemKind::Locked);
    problem.retryAfter = seconds;
    return problem;
}

} // namespace

Result<std::variant<Attempt, Problem>> Sessions::tryOnce(const Caller &caller, const QString &typed)
{
    using Answer = std::variant<Attempt, Problem>;
    return m_sql.write([&]() -> Result<Answer> {
        const QString name = accountNamed(typed);
        if (const int wait = SignInWaits(m_sql, m_now()).tryOnce(caller, name))
            return Answer(lockedFor(wait));
        const auto account = m_accounts.find(caller.centre, name);
        return Answer(Attempt{name, account ? account->passwordHash : QString()});
    });
}

Problem Sessions::failed(const Caller &caller, const Attempt &attempt, const QString &why)
{
    // An account that is not there is not named: people type passwords into the wrong place.
    const bool isKnown = !attempt.passwordHash.isEmpty();
    const QString subject = isKnown ? attempt.account : u"?"_s;
    const Doer doer{caller.device, {}};
    m_audit.append(caller.centre, doer, Audited::SignInFailed, subject, why);
    if (const int wait = SignInWaits(m_sql, m_now()).secondsLeft(caller, attempt.account))
        m_audit.append(caller.centre, doer, Audited::Locked, subject, u"%1 s"_s.arg(wait));
    return wire::problem(ProblemKind::WrongAccount);
}

Result<std::variant<wire::SignedIn, Problem>> Sessions::begin(const Caller &caller, const Attempt &attempt,
                                                              bool isRight, const QString &newHash)
{
    using Answer = std::variant<wire::SignedIn, Problem>;
    return m_sql.write([&]() -> Result<Answer> {
        SignInWaits(m_sql, m_now()).hold(caller, attempt.account);
        const auto account = m_accounts.find(caller.centre, attempt.account);
        if (!account)
            return Answer(failed(caller, attempt, u"unknown"_s));
        if (!isRight || account->passwordHash != attempt.passwordHash) // or changed meanwhile
            return Answer(failed(caller, attempt, u"password"_s));
        if (!account->active)
            return Answer(failed(caller, attempt, u"disabled"_s));
        SignInWaits(m_sql, m_now()).forgive(caller, attempt.account);
        if (!worksAt(account->depot, caller)) {
            m_audit.appendRefusal(caller.centre, {caller.device, attempt.account}, attempt.account,
                                  u"scope: another depot's device"_s);
            return Answer(wire::problem(ProblemKind::Scope, u"device"_s));
        }
        if (!newHash.isEmpty())
            m_sql.run(u"UPDATE account SET password_hash = ? WHERE centre = ? AND account = ?"_s,
                      {newHash, caller.centre, attempt.account});
        return Answer(open(caller, *account));
    });
}

wire::SignedIn Sessions::open(const Caller &caller, const Account &account)
{
    const QDateTime now = m_now();
    const qint64 at = now.toMSecsSinceEpoch();
    wire::SignedIn answer{newToken(),
                          account.account,
                          account.person,
                          m_accounts.nameOf(caller.centre, account.person),
                          account.role,
                          account.mustChange,
                          now.addSecs(sessionSeconds),
                          now};
    if (answer.name.isEmpty())
        answer.name = account.account;
    m_sql.run(u"DELETE FROM session WHERE centre = ? AND valid_until <= ?"_s, {caller.centre, at});
    m_sql.run(u"INSERT INTO session (centre, token_hash, account, device, made_at, valid_until) "
              "VALUES (?, ?, ?, ?, ?, ?)"_s,
              {caller.centre, hashOf(answer.token), account.account, caller.device, at,
               answer.validUntil.toMSecsSinceEpoch()});
    m_sql.run(u"INSERT INTO sign_in (centre, device, person, first_at, last_at) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (centre, device, person) DO UPDATE SET last_at = excluded.last_at"_s,
              {caller.centre, caller.device, account.person.text(), at, at});
    m_audit.append(caller.centre, {caller.device, account.account}, Audited::SignedIn, account.account);
    return answer;
}

Result<Objection> Sessions::changePassword(const Caller &caller, const Attempt &attempt, const QString &token,
                                           bool isRight, const QString &newHash)
{
    return m_sql.write([&]() -> Result<Objection> {
        SignInWaits(m_sql, m_now()).hold(caller, attempt.account);
        const auto account = m_accounts.find(caller.centre, attempt.account);
        if (!isRight || !account || account->passwordHash != attempt.passwordHash)
            return Objection(failed(caller, attempt, u"password, to change it"_s));
        if (!account->active)
            return Objection(wire::problem(ProblemKind::Person));
        SignInWaits(m_sql, m_now()).forgive(caller, attempt.account);
        m_sql.run(u"UPDATE account SET password_hash = ?, must_change = ? WHERE centre = ? AND account = ?"_s,
                  {newHash, false, caller.centre, attempt.account});
        m_sql.run(u"DELETE FROM session WHERE centre = ? AND account = ? AND token_hash <> ?"_s,
                  {caller.centre, attempt.account, hashOf(token)});
        m_audit.append(caller.centre, {caller.device, attempt.account}, Audited::AccountChanged,
                       attempt.account, u"own password"_s);
        return Objection();
    });
}

Result<SignedPerson> Sessions::personWith(const Caller &caller, const QString &token)
{
    return m_sql.read([&]() -> Result<SignedPerson> {
        QString name;
        {
            auto rows = m_sql.run(u"SELECT account FROM session WHERE centre = ? AND token_hash = ? AND "
                                  "device = ? AND valid_until > ?"_s,
                                  {caller.centre, hashOf(token), caller.device, m_now().toMSecsSinceEpoch()});
            if (rows.next())
                name = rows.text(0);
        }
        const auto account = name.isEmpty() ? std::nullopt : m_accounts.find(caller.centre, name);
        if (!account || !account->active || !worksAt(account->depot, caller))
            return Failure{Failure::Kind::Refused, u"nobody is signed in"_s};
        return SignedPerson{account->account, account->person, account->role, account->mustChange};
    });
}

Result<> Sessions::end(const Caller &caller, const QString &token)
{
    return m_sql.write([&]() -> Result<> {
        m_sql.run(u"DELETE FROM session WHERE centre = ? AND token_hash = ? AND device = ?"_s,
                  {caller.centre, hashOf(token), caller.device});
        return {};
    });
}

} // namespace sk::central
