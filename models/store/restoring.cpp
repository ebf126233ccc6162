// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_backup.h"
#include "models/store/letters.h"
#include "models/store/migrations.h"
#include "models/store/store.h"
#include "models/store/store_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<> refuseWhatIsNoFile(const QString &backup)
{
    const QFileInfo info(backup);
    if (!info.exists())
        return Failure{Failure::Kind::Missing, u"no such backup"_s};
    if (!info.isFile())
        return Failure{Failure::Kind::Invalid, u"a folder is no backup file"_s};
    if (info.size() == 0)
        return Failure{Failure::Kind::Corrupt, u"the file is empty"_s};
    return {};
}

//! Makes a copy of a backup fit to take the place of a store; true when its letters are lost.
Result<bool> madeReady(const QString &incoming, const QString &before)
{
    const auto db = Database::open(incoming);
    if (!db)
        return db.failure();
    const auto schema = recognise(**db);
    if (!schema)
        return schema.failure();
    if (*schema == 0)
        return Failure{Failure::Kind::Corrupt, u"nothing is in the file"_s};
    const auto verdict = (*db)->integrity(false);
    if (!verdict)
        return verdict.failure();
    if (*verdict != u"ok"_s)
        return Failure{Failure::Kind::Corrupt, u"the backup is damaged"_s};
    if (const auto current = migrate(**db); !current)
        return current.failure();
    return carryLettersOver(**db, before);
}

} // namespace

Result<Store::Restored> Store::restore(const QString &folder, const QString &backup, const QDateTime &now)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.failure();
    if (const auto file = refuseWhatIsNoFile(backup); !file)
        return file.failure();
    // Work on a copy, so that a backup on a read-only stick is never touched and a full disk is noticed
    // before anything moves.
    const QString incoming = QDir(folder).filePath(u"restoring.sqlite"_s);
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return Failure{Failure::Kind::Full, u"the backup cannot be copied into the folder"_s};
    keepPrivate(incoming);
    const QString file = fileIn(folder);
    const auto lost = madeReady(incoming, file);
    if (!lost) {
        QFile::remove(incoming);
        return lost.failure();
    }
    Restored restored{{}, *lost};
    if (QFile::exists(file)) {
        restored.kept = QDir(folder).filePath(
            u"store-before-%1.sqlite"_s.arg(now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
        if (!moveWithJournal(file, restored.kept)) {
            moveWithJournal(restored.kept, file);
            QFile::remove(incoming);
            return Failure{Failure::Kind::ReadOnly, u"the old store cannot be set aside"_s};
        }
    }
    if (!QFile::rename(incoming, file)) {
        if (!restored.kept.isEmpty())
            moveWithJournal(restored.kept, file);
        return Failure{Failure::Kind::Storage, u"the restored file cannot be put in place"_s};
    }
    if (const auto files = restoreFiles(file, backup))
        restored.files = *files; // what cannot be copied is asked for again when somebody opens it
    return restored;
}

} // namespace sk
