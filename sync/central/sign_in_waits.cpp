// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sign_in_waits.h"

#include "models/domain/sign_in_wait.h"
#include "sync/central/secrets.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qint64 forgivenAfter = qint64(24) * 3600 * 1000;

QString deviceSubject(const Caller &caller)
{
    return u"device:"_s + caller.device;
}

// What was typed may be a password in the wrong place.
QString accountSubject(const QString &account)
{
    return u"account:"_s + hashOf(account);
}

int seconds(qint64 milliseconds)
{
    return milliseconds <= 0 ? 0 : int((milliseconds + 999) / 1000);
}

} // namespace

SignInWaits::Count SignInWaits::countOf(const QString &centre, const QString &subject)
{
    auto rows = m_sql.run(u"SELECT failures, failed_at, locked_until FROM sign_in_failure "
                          "WHERE centre = ? AND subject = ?"_s,
                          {centre, subject});
    if (!rows.next() || m_now - rows.number(1) > forgivenAfter)
        return {};
    return {int(rows.number(0)), rows.number(2)};
}

void SignInWaits::add(const QString &centre, const QString &subject, const Count &before)
{
    const int failures = before.failures + 1;
    const qint64 wait = std::chrono::milliseconds(waitAfter(failures)).count();
    m_sql.run(u"UPDATE sign_in_failure SET failures = ?, failed_at = ?, locked_until = ? "
              "WHERE centre = ? AND subject = ?"_s,
              {failures, m_now, m_now + wait, centre, subject});
}

void SignInWaits::hold(const Caller &caller, const QString &account)
{
    for (const QString &subject : {deviceSubject(caller), accountSubject(account)}) {
        m_sql.run(u"INSERT INTO sign_in_failure (centre, subject, failures, failed_at, locked_until) "
                  "VALUES (?, ?, 0, ?, 0) ON CONFLICT DO NOTHING"_s,
                  {caller.centre, subject, m_now});
        m_sql.run(u"UPDATE sign_in_failure SET failures = failures WHERE centre = ? AND subject = ?"_s,
                  {caller.centre, subject});
    }
}

int SignInWaits::tryOnce(const Caller &caller, const QString &account)
{
    hold(caller, account);
    const QStringList subjects{deviceSubject(caller), accountSubject(account)};
    QList<Count> counts;
    qint64 lockedUntil = 0;
    for (const QString &subject : subjects) {
        counts.append(countOf(caller.centre, subject));
        lockedUntil = qMax(lockedUntil, counts.last().lockedUntil);
    }
    if (lockedUntil > m_now)
        return seconds(lockedUntil - m_now);
    for (qsizetype i = 0; i < subjects.size(); ++i)
        add(caller.centre, subjects.at(i), counts.at(i));
    return 0;
}

int SignInWaits::secondsLeft(const Caller &caller, const QString &account)
{
    const qint64 ofDevice = countOf(caller.centre, deviceSubject(caller)).lockedUntil;
    const qint64 ofAccount = countOf(caller.centre, accountSubject(account)).lockedUntil;
    return seconds(qMax(ofDevice, ofAccount) - m_now);
}

void SignInWaits::forgive(const Caller &caller, const QString &account)
{
    // The rows stay: whoever waits for one would count on nothing if it went.
    for (const QString &subject : {deviceSubject(caller), accountSubject(account)})
        m_sql.run(
            u"UPDATE sign_in_failure SET failures = 0, locked_until = 0 WHERE centre = ? AND subject = ?"_s,
            {caller.centre, subject});
}

} // namespace sk::central
