// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/secrets/secrets.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

template<typename Answer, typename Ask>
Answer waited(std::chrono::milliseconds atMost, const Ask &ask)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    ask(&loop, [&](const Answer &given) {
        answer = given;
        loop.quit();
    });
    if (!answer) {
        QTimer::singleShot(atMost, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return answer.value_or(Answer(Failure{Failure::Kind::Offline, u"the keychain does not answer"_s}));
}

} // namespace

Result<QString> readNow(Secrets &secrets, const QString &key, std::chrono::milliseconds atMost)
{
    return waited<Result<QString>>(
        atMost, [&](QObject *context, const Secrets::Read &then) { secrets.read(key, context, then); });
}

Result<> writeNow(Secrets &secrets, const QString &key, const QString &secret,
                  std::chrono::milliseconds atMost)
{
    return waited<Result<>>(atMost, [&](QObject *context, const Secrets::Done &then) {
        secrets.write(key, secret, context, then);
    });
}

Result<> removeNow(Secrets &secrets, const QString &key, std::chrono::milliseconds atMost)
{
    return waited<Result<>>(
        atMost, [&](QObject *context, const Secrets::Done &then) { secrets.remove(key, context, then); });
}

} // namespace sk
