// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/health.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString checkedAt = u"health.checked.at"_s;
constexpr qint64 oneDay = 24LL * 3600;

} // namespace

bool isLarge(const Database &db)
{
    constexpr qint64 quickBytes = 32 * 1024 * 1024;
    return QFileInfo(db.path()).size() > quickBytes;
}

Result<bool> isCheckDue(Session &session)
{
    if (!isLarge(session.database()))
        return false;
    const auto last = session.settings().value(checkedAt);
    if (!last)
        return last.failure();
    const QDateTime at = QDateTime::fromString(*last, Qt::ISODate);
    // A moment in the future is a clock that was put back.
    return !at.isValid() || at > session.now() || at.secsTo(session.now()) >= oneDay;
}

Result<QString> checkPages(Session &session)
{
    const auto verdict = session.database().integrity(true);
    if (verdict && *verdict == u"ok"_s)
        Q_UNUSED(bool(session.settings().set(checkedAt, session.now().toString(Qt::ISODate))));
    return verdict;
}

} // namespace sk
