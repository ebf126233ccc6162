// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters.h"
#include "models/store/migrations.h"
#include "models/store/planned_backup.h"
#include "models/store/salvage.h"
#include "models/store/session.h"
#include "models/store/store.h"
#include "models/store/store_folder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Where the desktop remembers its last backup.
const QString lastBackup = u"backup.last.path"_s;

void removeWithJournal(const QString &path)
{
    for (const QString &part : {u"-wal"_s, u"-shm"_s, QString()})
        QFile::remove(path + part);
}

bool copyWithJournal(const QString &from, const QString &to)
{
    removeWithJournal(to);
    for (const QString &part : {QString(), u"-wal"_s}) {
        if (QFile::exists(from + part) && !QFile::copy(from + part, to + part))
            return false;
        if (QFile::exists(to + part))
            keepPrivate(to + part);
    }
    return true;
}

//! The way from a damaged file to a store that works, in files of their own until it stands.
class Rebuilding {
public:
    Rebuilding(const QString &folder, const QDateTime &now)
        : m_now(now)
        , m_copy(QDir(folder).filePath(u"salvaging.sqlite"_s))
        , m_fresh(QDir(folder).filePath(u"rebuilding.sqlite"_s))
    {
    }
    ~Rebuilding()
    {
        removeWithJournal(m_copy);
        removeWithJournal(m_fresh);
    }
    Rebuilding(const Rebuilding &) = delete;
    Rebuilding &operator=(const Rebuilding &) = delete;

    QString fresh() const { return m_fresh; }

    Result<Store::Rebuilt> run(const QString &damaged)
    {
        if (!copyWithJournal(damaged, m_copy))
            return Failure{Failure::Kind::Full, u"the damaged store cannot be copied"_s};
        removeWithJournal(m_fresh);
        keepPrivate(m_fresh);
        auto db = Database::open(m_fresh);
        if (!db)
            return db.failure();
        if (const auto made = migrate(**db); !made)
            return made.failure();
        const auto salvage = salvageInto(**db, m_copy);
        if (!salvage)
            return salvage.failure();
        Store::Rebuilt rebuilt{.rows = salvage->rows, .unreadable = salvage->unreadable};
        fill(**db, rebuilt);
        const auto lost = mendBookkeeping(**db, m_now);
        if (!lost)
            return lost.failure();
        rebuilt.unsentLost = *lost;
        const auto ready = makeReady(std::move(*db), salvage->isGivingSound, rebuilt);
        return ready ? Result(rebuilt) : Result<Store::Rebuilt>(ready.failure());
    }

private:
    //! A backup that is away, or of another schema, is no reason to give up.
    static void fill(Database &db, Store::Rebuilt &rebuilt)
    {
        const auto backup = Settings(db).value(lastBackup);
        if (!backup || backup->isEmpty() || !QFile::exists(*backup) || !tryBackup(*backup))
            return;
        if (const auto filled = fillFromBackup(db, *backup))
            rebuilt.fromBackup = *filled;
    }

    Result<> makeReady(std::unique_ptr<Database> db, bool isGivingSound, Store::Rebuilt &rebuilt)
    {
        Session session(std::move(db), [now = m_now] { return now; });
        Database &fresh = session.database();
        const auto enrolment = enrolmentOf(fresh);
        if (!enrolment)
            return enrolment.failure();
        rebuilt.isEnrolled = enrolment->isEnrolled();
        if (rebuilt.isEnrolled) {
            if (const auto begun = session.repair().begin(); !begun)
                return begun;
            if (!isGivingSound)
                if (const auto gone = loseLetters(fresh); !gone)
                    return gone;
        }
        const auto lost = areLettersLost(fresh);
        const auto verdict = fresh.integrity(false);
        if (!lost || !verdict)
            return lost ? verdict.failure() : lost.failure();
        rebuilt.areLettersLost = *lost;
        return *verdict == u"ok"_s ? Result<>() : Failure{Failure::Kind::Corrupt, *verdict};
    }

    const QDateTime m_now;
    const QString m_copy;
    const QString m_fresh;
};

} // namespace

Result<Store::Rebuilt> Store::rebuild(const QString &folder, const QDateTime &now)
{
    const auto lock = lockFolder(folder);
    if (!lock)
        return lock.failure();
    const QString file = fileIn(folder);
    if (!QFile::exists(file))
        return Failure{Failure::Kind::Missing, u"no store in the folder"_s};
    Rebuilding rebuilding(folder, now);
    auto rebuilt = rebuilding.run(file);
    if (!rebuilt)
        return rebuilt;
    rebuilt->kept = QDir(folder).filePath(
        u"store-damaged-%1.sqlite"_s.arg(now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s)));
    if (!moveWithJournal(file, rebuilt->kept)) {
        moveWithJournal(rebuilt->kept, file);
        return Failure{Failure::Kind::ReadOnly, u"the damaged store cannot be set aside"_s};
    }
    if (!QFile::rename(rebuilding.fresh(), file)) {
        moveWithJournal(rebuilt->kept, file);
        return Failure{Failure::Kind::Storage, u"the new store cannot be put in place"_s};
    }
    QFile::remove(damageMark(folder));
    return rebuilt;
}

} // namespace sk
