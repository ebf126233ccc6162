// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planned_backup.h"

#include "models/store/file_backup.h"
#include "models/store/kept_files.h"
#include "models/store/letters.h"
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Paths of this computer: remembered in its store, never sent anywhere.
const QString folderKey = u"backup.plan.folder"_s;
const QString keepKey = u"backup.plan.keep"_s;
const QString lastMoment = u"backup.last.at"_s;
const QString lastPath = u"backup.last.path"_s;
const QString plannedMoment = u"backup.plan.last"_s;
const QString failedMoment = u"backup.plan.failed.at"_s;
const QString failedKind = u"backup.plan.failed.why"_s;

Result<> set(Session &session, const QString &name, const QString &value)
{
    return value.isEmpty() ? session.settings().remove(name) : session.settings().set(name, value);
}

Result<> noteFailure(Session &session, const Failure &failure)
{
    return session.database().write([&]() -> Result<> {
        if (const auto at = set(session, failedMoment, session.now().toString(Qt::ISODate)); !at)
            return at;
        return set(session, failedKind, QString::number(int(failure.kind)));
    });
}

Result<QString> written(Session &session, const BackupPlan &plan, const QString &letters,
                        const Database::Told &told)
{
    const QDir folder(plan.folder);
    if (!folder.exists()) // a stick that was pulled: making its folder would fill another disk
        return Failure{Failure::Kind::Missing, u"the folder of the backups is not there"_s};
    const QString path = folder.filePath(plannedBackupName(letters, session.now()));
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (const auto copied = session.database().backUpTo(part, told); !copied)
        return copied.failure();
    if (const auto sound = tryBackup(part); !sound) {
        QFile::remove(part);
        return sound.failure();
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return Failure{Failure::Kind::ReadOnly, u"the backup cannot be given its name"_s};
    }
    if (const auto files = backUpFiles(session, path, told); !files)
        return files.failure();
    for (const QString &old : backupsToRemove(folder.entryList(QDir::Files), letters, plan.keep)) {
        QFile::remove(folder.filePath(old));
        QDir(KeptFiles::beside(folder.filePath(old)).folder()).removeRecursively();
    }
    return path;
}

} // namespace

Result<BackupStanding> backupStanding(Session &session)
{
    return session.database().read([&]() -> Result<BackupStanding> {
        QHash<QString, QString> values;
        for (const QString &name : {folderKey, keepKey, plannedMoment, lastPath, failedMoment, failedKind}) {
            const auto value = session.settings().value(name);
            if (!value)
                return value.failure();
            values.insert(name, *value);
        }
        BackupStanding standing;
        standing.plan.folder = values.value(folderKey);
        if (const int keep = values.value(keepKey).toInt(); keep > 0)
            standing.plan.keep = keep;
        standing.lastAt = QDateTime::fromString(values.value(plannedMoment), Qt::ISODate);
        standing.lastPath = values.value(lastPath);
        standing.failedAt = QDateTime::fromString(values.value(failedMoment), Qt::ISODate);
        standing.failure = Failure::Kind(values.value(failedKind).toInt());
        return standing;
    });
}

Result<> setBackupPlan(Session &session, const BackupPlan &plan)
{
    return session.database().write([&]() -> Result<> {
        Result<> done = set(session, folderKey, plan.folder);
        if (done)
            done = set(session, keepKey, QString::number(plan.keep));
        return done ? set(session, failedMoment, {}) : done;
    });
}

Result<> noteBackup(Session &session, const QString &path)
{
    return session.database().write([&]() -> Result<> {
        if (const auto at = set(session, lastMoment, session.now().toString(Qt::ISODate)); !at)
            return at;
        return set(session, lastPath, path);
    });
}

Result<> makePlannedBackup(Session &session, const Database::Told &told)
{
    const auto standing = backupStanding(session);
    const auto enrolment = enrolmentOf(session.database());
    if (!standing || !enrolment)
        return standing ? enrolment.failure() : standing.failure();
    const auto path = written(session, standing->plan, enrolment->letters, told);
    if (!path) {
        Q_UNUSED(bool(noteFailure(session, path.failure())));
        return path.failure();
    }
    if (const auto old = makeCopiesOld(session.database()); !old)
        return old;
    return session.database().write([&]() -> Result<> {
        Result<> done = noteBackup(session, *path);
        if (done)
            done = set(session, plannedMoment, session.now().toString(Qt::ISODate));
        if (done)
            done = set(session, failedMoment, {});
        return done;
    });
}

Result<> tryBackup(const QString &path)
{
    const auto db = Database::open(path, Database::Access::OneFile);
    if (!db)
        return db.failure();
    const auto schema = recognise(**db);
    if (!schema)
        return schema.failure();
    const auto verdict = *schema > 0 ? (*db)->integrity(false) : Result<QString>(u"nothing is in it"_s);
    if (!verdict)
        return verdict.failure();
    return *verdict == u"ok"_s ? Result<>() : Failure{Failure::Kind::Corrupt, *verdict};
}

} // namespace sk
