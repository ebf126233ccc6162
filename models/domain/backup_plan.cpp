// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/backup_plan.h"

#include "models/domain/china_day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString stem(const QString &letters)
{
    return u"stationkeeper-auto-%1-"_s.arg(letters.isEmpty() ? u"00"_s : letters);
}

} // namespace

bool isBackupDue(const QDateTime &last, const QDateTime &now)
{
    return !last.isValid() || last > now || dayInChina(last) != dayInChina(now);
}

QString plannedBackupName(const QString &letters, const QDateTime &now)
{
    return stem(letters) + now.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u".sqlite"_s;
}

QStringList backupsToRemove(const QStringList &names, const QString &letters, int keep)
{
    static const QString moment = u"\\d{8}-\\d{6}\\.sqlite"_s;
    const QRegularExpression own(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(stem(letters)) + moment));
    QStringList found = names.filter(own);
    found.sort(); // the moment in the name sorts
    found.resize(qMax(qsizetype(0), found.size() - qMax(1, keep)));
    return found;
}

} // namespace sk
