// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store_folder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sk {

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::ReadOnly, u"the folder of the store cannot be made"_s};
    if (isNew) // one that somebody made stays as they made it
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"store.lock"_s));
    lock->setStaleLockTime(0); // the holder's process decides, not the age of the file
    if (lock->tryLock(0))
        return lock;
    // Where no lock can be made at all, as in /proc, nobody holds one.
    if (lock->error() != QLockFile::LockFailedError)
        return Failure{Failure::Kind::ReadOnly, u"the folder of the store may not be written"_s};
    return Failure{Failure::Kind::Busy, u"another program holds the store"_s};
}

void keepPrivate(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(path);
    if (!file.exists())
        Q_UNUSED(file.open(QFile::WriteOnly | QFile::NewOnly, owner)); // SQLite says why it cannot be made
    QFile::setPermissions(path, owner);
}

bool moveWithJournal(const QString &from, const QString &to)
{
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()})
        if (QFile::exists(from + part) && !QFile::rename(from + part, to + part))
            return false;
    return true;
}

QString damageMark(const QString &folder)
{
    return QDir(folder).filePath(u"store.damaged"_s);
}

} // namespace sk
