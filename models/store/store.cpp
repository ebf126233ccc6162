// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/bulk_load.h"
#include "models/store/migrations.h"
#include "models/store/seat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Failure{Failure::Kind::ReadOnly, u"the folder of the store cannot be made"_s};
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u"store.lock"_s));
    lock->setStaleLockTime(0); // the holder's process decides, not the age of the file
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::PermissionError)
        return Failure{Failure::Kind::ReadOnly, u"the folder of the store may not be written"_s};
    return Failure{Failure::Kind::Busy, u"another program holds the store"_s};
}

//! Only the owner reads a store: it holds people's data.
void keepPrivate(const QString &path)
{
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

//! Looks at every page of a file small enough for nobody to wait; a large one is checked by a worker once the
//! window is there.
Result<> checkSmall(Database &db)
{
    constexpr qint64 quickBytes = 32 * 1024 * 1024;
    if (QFileInfo(db.path()).size() > quickBytes)
        return {};
    const auto verdict = db.integrity(true);
    if (!verdict)
        return verdict.failure();
    if (*verdict != u"ok"_s)
        return Failure{Failure::Kind::Corrupt, *verdict};
    return {};
}

} // namespace

QString Store::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"store.sqlite"_s);
}

Store::Store(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Session> session)
    : m_folder(std::move(folder)), m_lock(std::move(lock)), m_session(std::move(session))
{
    qRegisterMetaType<ChangeNotice>();
    listenTo(*m_session);
}

Result<std::unique_ptr<Store>> Store::open(const QString &folder, const Clock &clock)
{
    auto lock = lockFolder(folder);
    if (!lock)
        return lock.failure();
    auto db = Database::open(fileIn(folder));
    if (!db)
        return db.failure();
    keepPrivate(fileIn(folder));
    if (const auto current = migrate(**db); !current)
        return current.failure();
    if (const auto sound = checkSmall(**db); !sound)
        return sound.failure();
    // A crash during a first load left them out. Without them everything works, only slower.
    Q_UNUSED(bool(endBulkLoad(**db)));
    auto session = std::make_unique<Session>(std::move(*db), clock);
    const auto seat = seatOf(*session);
    if (!seat)
        return seat.failure();
    session->setAuthor({seat->person, seat->name});
    return std::unique_ptr<Store>(new Store(folder, std::move(*lock), std::move(session)));
}

void Store::listenTo(Session &session)
{
    session.setListener([this](const ChangeNotice &notice) { Q_EMIT changed(notice); });
}

Result<std::unique_ptr<Session>> Store::anotherSession()
{
    auto db = Database::open(fileIn(m_folder));
    if (!db)
        return db.failure();
    auto session = std::make_unique<Session>(std::move(*db), m_session->clock());
    session->setAuthor(m_session->author());
    listenTo(*session);
    return session;
}

Result<QString> Store::restore(const QString &folder, const QString &backup, const QDateTime &now)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.failure();
    if (!QFile::exists(backup))
        return Failure{Failure::Kind::Missing, u"no such backup"_s};
    // Work on a copy, so that a backup on a read-only stick is never touched and a full disk is noticed
    // before anything moves.
    const QString incoming = QDir(folder).filePath(u"restoring.sqlite"_s);
    QFile::remove(incoming);
    if (!QFile::copy(backup, incoming))
        return Failure{Failure::Kind::Full, u"the backup cannot be copied into the folder"_s};
    keepPrivate(incoming);
    {
        const auto db = Database::open(incoming);
        const auto checked = db ? (*db)->integrity(false) : Result<QString>(db.failure());
        const bool sound = checked && *checked == u"ok"_s;
        const auto current
            = sound ? migrate(**db) : Result<>(Failure{Failure::Kind::Corrupt, u"the backup is damaged"_s});
        if (!current) {
            QFile::remove(incoming);
            return current.failure();
        }
    }
    QString kept;
    const QString file = fileIn(folder);
    if (QFile::exists(file)) {
        kept = QDir(folder).filePath(
            u"store-before-%1.sqlite"_s.arg(now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
        // With its journal, which may hold the newest changes; under matching names SQLite still finds it.
        for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()})
            if (QFile::exists(file + part) && !QFile::rename(file + part, kept + part))
                return Failure{Failure::Kind::ReadOnly, u"the old store cannot be set aside"_s};
    }
    if (!QFile::rename(incoming, file))
        return Failure{Failure::Kind::Storage, u"the restored file cannot be put in place"_s};
    return kept;
}

} // namespace sk
