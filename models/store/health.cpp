// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/health.h"

#include "models/store/store_folder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString checkedAt = u"health.checked.at"_s;
constexpr qint64 oneDay = 24LL * 3600;

Result<QStringList> tablesIn(Database &db)
{
    return db.read([&] {
        QStringList tables;
        auto row = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"
                              " AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (row.next())
            tables.append(row.text(0));
        return tables;
    });
}

//! Each table with its indexes in a look of its own: a long one would keep the journal from being emptied.
Result<QString> checkedTables(Database &db, const std::function<bool(qint64 done, qint64 total)> &goOn)
{
    const auto tables = tablesIn(db);
    if (!tables)
        return tables.failure();
    qint64 done = 0;
    for (const QString &table : *tables) {
        const auto verdict = db.read([&] {
            auto row = db.prepare("PRAGMA quick_check(" + table.toLatin1() + ")");
            return row.next() ? row.text(0) : u"ok"_s;
        });
        if (!verdict || *verdict != u"ok"_s)
            return verdict;
        if (goOn && !goOn(++done, tables->size()))
            return Failure{Failure::Kind::Cancelled, {}};
    }
    return u"ok"_s;
}

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

Result<QString> checkPages(Session &session, const std::function<bool(qint64 done, qint64 total)> &goOn)
{
    const auto verdict = checkedTables(session.database(), goOn);
    const bool isDamaged = verdict ? *verdict != u"ok"_s : verdict.failure().kind == Failure::Kind::Corrupt;
    if (isDamaged)
        markDamaged(session.database());
    else if (verdict)
        Q_UNUSED(bool(session.settings().set(checkedAt, session.now().toString(Qt::ISODate))));
    return verdict;
}

void markDamaged(const Database &db)
{
    // Not in the store: it may not take anything any more.
    keepPrivate(damageMark(QFileInfo(db.path()).path()));
}

} // namespace sk
