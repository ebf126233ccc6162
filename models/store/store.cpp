// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/bulk_load.h"
#include "models/store/health.h"
#include "models/store/letters.h"
#include "models/store/migrations.h"
#include "models/store/seat.h"
#include "models/store/store_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Looks at every page of a file small enough for nobody to wait, or that was found damaged before; a large
//! one is checked by a worker once the window is there.
Result<> checkSmall(Database &db, const QString &folder)
{
    const bool isMarked = QFile::exists(damageMark(folder));
    if (isLarge(db) && !isMarked)
        return {};
    const auto verdict = db.integrity(true);
    if (!verdict)
        return verdict.failure();
    if (*verdict != u"ok"_s)
        return Failure{Failure::Kind::Corrupt, *verdict};
    if (isMarked)
        QFile::remove(damageMark(folder));
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
    keepPrivate(fileIn(folder));
    auto db = Database::open(fileIn(folder));
    if (!db)
        return db.failure();
    const QString copy = QDir(folder).filePath(
        u"store-before-update-%1.sqlite"_s.arg(clock().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    if (const auto current = migrateSafely(**db, copy); !current)
        return current.failure();
    if (const auto sound = checkSmall(**db, folder); !sound)
        return sound.failure();
    // A crash during a first load left them out. Without them everything works, only slower.
    Q_UNUSED(bool(endBulkLoad(**db)));
    if (const auto looked = lookWhereLettersAre(**db); !looked)
        return looked.failure();
    auto session = std::make_unique<Session>(std::move(*db), clock);
    const auto seat = seatOf(*session);
    if (!seat)
        return seat.failure();
    session->setAuthor({seat->person, seat->name});
    return std::unique_ptr<Store>(new Store(folder, std::move(*lock), std::move(session)));
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &folder, const Clock &clock)
{
    if (!QFileInfo::exists(fileIn(folder)))
        return Failure{Failure::Kind::Missing, u"no store in the folder"_s};
    auto db = Database::open(fileIn(folder), Database::Access::Reading);
    if (!db)
        return db.failure();
    const auto schema = recognise(**db);
    if (!schema)
        return schema.failure();
    if (*schema < newestSchema())
        return Failure{Failure::Kind::Invalid,
                       u"schema %1, this program reads %2"_s.arg(*schema).arg(newestSchema())};
    if (const auto sound = checkSmall(**db, folder); !sound)
        return sound.failure();
    auto session = std::make_unique<Session>(std::move(*db), clock);
    return std::unique_ptr<Store>(new Store(folder, nullptr, std::move(session)));
}

Database::Access Store::access() const
{
    return m_lock ? Database::Access::Full : Database::Access::Reading;
}

void Store::listenTo(Session &session)
{
    session.setListener([this](const ChangeNotice &notice) { Q_EMIT changed(notice); });
}

Result<> Store::backUpTo(const QString &path)
{
    if (const auto written = m_session->database().backUpTo(path); !written)
        return written;
    if (access() == Database::Access::Full)
        return makeCopiesOld(m_session->database());
    auto old = makeCopyOld(path);
    if (!old)
        QFile::remove(path); // put back by hand it would give numbers that were given
    return old;
}

Result<std::unique_ptr<Session>> Store::anotherSession()
{
    auto db = Database::open(fileIn(m_folder), access());
    if (!db)
        return db.failure();
    auto session = std::make_unique<Session>(std::move(*db), m_session->clock());
    session->setAuthor(m_session->author());
    listenTo(*session);
    return session;
}

} // namespace sk
