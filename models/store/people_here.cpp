// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_here.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString signIn = u"people.sign_in"_s;
const QString last = u"people.last"_s;
const QString here = u"people.here."_s;
const QString latest = u"people.latest_moment"_s;

//! Whatever somebody typed as their account, a password by mistake too, is not kept in plain.
QString waitSetting(const QString &account)
{
    return u"people.wait."_s
        + QString::fromLatin1(
               QCryptographicHash::hash(account.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<bool> doPeopleSignIn(Session &session)
{
    const auto set = session.settings().value(signIn);
    if (!set)
        return set.failure();
    return !set->isEmpty();
}

Result<> setPeopleSignIn(Session &session, bool they)
{
    return session.settings().set(signIn, they ? u"yes"_s : QString());
}

Result<QString> lastAccount(Session &session)
{
    return session.settings().value(last);
}

Result<> setLastAccount(Session &session, const QString &account)
{
    return session.database().write([&]() -> Result<> {
        auto settings = session.settings();
        if (const auto noted = settings.set(here + account, u"yes"_s); !noted || account.isEmpty())
            return noted;
        return settings.set(last, account);
    });
}

Result<QStringList> accountsHere(Session &session)
{
    const auto names = session.settings().names(here);
    if (!names)
        return names.failure();
    QStringList accounts;
    for (const QString &name : *names)
        accounts.append(name.mid(here.size()));
    return accounts;
}

Result<SignInWait> signInWaitOf(Session &session, const QString &account)
{
    const auto text = session.settings().value(waitSetting(account));
    if (!text)
        return text.failure();
    return signInWaitFrom(*text);
}

Result<> keepSignInWait(Session &session, const QString &account, const SignInWait &wait)
{
    return session.settings().set(waitSetting(account), wait.failures == 0 ? QString() : textOf(wait));
}

Result<QDateTime> latestMoment(Session &session, const QDateTime &now)
{
    return session.database().write([&]() -> Result<QDateTime> {
        auto settings = session.settings();
        const auto text = settings.value(latest);
        if (!text)
            return text.failure();
        const QDateTime seen = QDateTime::fromMSecsSinceEpoch(text->toLongLong(), Qt::UTC);
        if (!text->isEmpty() && seen >= now)
            return seen;
        if (const auto kept = settings.set(latest, QString::number(now.toMSecsSinceEpoch())); !kept)
            return kept.failure();
        return now;
    });
}

} // namespace sk
