// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sign_in_wait.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr int freeTries = 5;
constexpr minutes longestWait{60};

} // namespace

minutes waitAfter(int failures)
{
    if (failures < freeTries)
        return minutes(0);
    const int doublings = std::min(failures - freeTries, 6);
    return std::min(minutes(1 << doublings), longestWait);
}

milliseconds leftOf(const SignInWait &wait, const Uptime &now)
{
    if (now.boot != wait.counted.boot)
        return wait.wait;
    const milliseconds gone = std::max(now.since - wait.counted.since, milliseconds(0));
    return std::max(wait.wait - gone, milliseconds(0));
}

SignInWait countedAnew(const SignInWait &wait, const Uptime &now)
{
    return {wait.failures, leftOf(wait, now), now};
}

SignInWait failedOnceMore(const SignInWait &wait, const Uptime &now)
{
    return {wait.failures + 1, waitAfter(wait.failures + 1), now};
}

QString textOf(const SignInWait &wait)
{
    return u"%1 %2 %3 %4"_s.arg(wait.failures)
        .arg(wait.wait.count())
        .arg(wait.counted.since.count())
        .arg(wait.counted.boot);
}

SignInWait signInWaitFrom(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QStringList parts = text.split(u' ');
    bool good = parts.size() >= 4;
    SignInWait wait;
    const auto number = [&](qsizetype part) {
        bool isNumber = false;
        const qint64 read = good ? parts.at(part).toLongLong(&isNumber) : 0;
        good = good && isNumber && read >= 0;
        return read;
    };
    wait.failures = int(std::min<qint64>(number(0), 1'000));
    wait.wait = std::min<milliseconds>(milliseconds(number(1)), longestWait);
    wait.counted.since = milliseconds(number(2));
    if (!good)
        return {freeTries, longestWait, {}};
    wait.counted.boot = text.section(u' ', 3);
    return wait;
}

} // namespace sk
