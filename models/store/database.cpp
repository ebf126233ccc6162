// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace sk {

namespace {

// A second connection of this program may be writing; longer than its longest batch, shorter than a person's
// patience.
constexpr int busyMilliseconds = 5000;

// A sixtieth of a second: what the interface may be away without anybody seeing it.
constexpr qint64 frameNanoseconds = 16'000'000;

constexpr const char *pragmas = "PRAGMA synchronous = FULL;"
                                "PRAGMA foreign_keys = ON;"
                                "PRAGMA temp_store = MEMORY;"
                                "PRAGMA cache_size = -65536;"
                                "PRAGMA wal_autocheckpoint = 4000;";

const char *pragmaFor(Database::Access access)
{
    switch (access) {
    case Database::Access::Full:
        return "PRAGMA journal_mode = WAL;";
    case Database::Access::Reading:
        return "PRAGMA query_only = ON;";
    case Database::Access::OneFile:
        break;
    }
    return "";
}

} // namespace

Database::Database(QString path, sqlite3 *handle) : m_path(std::move(path)), m_handle(handle) { }

Database::~Database()
{
    for (const auto &handles : std::as_const(m_cache))
        for (sqlite3_stmt *handle : handles)
            sqlite3_finalize(handle);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    sqlite3 *handle = nullptr;
    // Who reads needs to write beside the file too: where in the journal it reads. Else whoever came last
    // would leave the journal lying about.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::Full ? SQLITE_OPEN_CREATE : 0);
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> db(new Database(path, handle));
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(handle, busyMilliseconds);
        code = sqlite3_exec(handle, pragmaFor(access), nullptr, nullptr, nullptr);
    }
    if (code == SQLITE_OK)
        code = sqlite3_exec(handle, pragmas, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        const SqlError error(code, sqlite3_errmsg(handle));
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
    return db;
}

void Database::begin(bool writing)
{
    if (m_depth++ > 0)
        return;
    m_doomed = false;
    run(writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

void Database::commit()
{
    if (m_doomed)
        throw SqlError(SQLITE_ABORT, "an inner change failed and was not passed on");
    if (m_depth > 1) {
        --m_depth;
        return;
    }
    run("COMMIT");
    --m_depth;
    const auto work = std::exchange(m_afterCommit, {});
    for (const auto &each : work)
        each();
}

void Database::rollBack()
{
    Q_ASSERT(m_depth > 0);
    if (--m_depth > 0) {
        m_doomed = true;
        return;
    }
    m_afterCommit.clear();
    // SQLite may have rolled back by itself (disk full); then there is nothing left to undo. No probe here:
    // undoing must work.
    if (sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Statement Database::prepare(const QByteArray &sql)
{
    if (m_probe)
        m_probe(sql);
    sqlite3_stmt *handle = nullptr;
    if (const auto cached = m_cache.find(sql); cached != m_cache.end() && !cached->isEmpty()) {
        handle = cached->takeLast();
    } else {
        const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK)
            throw SqlError(code, sqlite3_errmsg(m_handle));
    }
    Statement::Took took;
    if (m_slow)
        took = [this, sql](qint64 nanoseconds) {
            if (nanoseconds > frameNanoseconds)
                m_slow(sql, nanoseconds / 1'000'000);
        };
    return {m_handle, handle, [this, sql](sqlite3_stmt *done) { give(sql, done); }, std::move(took)};
}

void Database::give(const QByteArray &sql, sqlite3_stmt *handle)
{
    m_cache[sql].append(handle);
}

void Database::afterCommit(std::function<void()> work)
{
    m_afterCommit.append(std::move(work));
}

void Database::setSafeCommits(bool safe)
{
    Q_ASSERT(m_depth == 0);
    // Should it fail, everything stays as safe as it was or slower than it need be.
    sqlite3_exec(m_handle, safe ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL", nullptr,
                 nullptr, nullptr);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

qint64 Database::totalChanges() const
{
    return sqlite3_total_changes64(m_handle);
}

namespace {

//! Page after page, so that somebody hears how far it is.
int copyPages(sqlite3_backup *backup, const Database::Told &told)
{
    constexpr int pagesAtOnce = 1024;
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup);
        if (code == SQLITE_OK && told && !told(total - sqlite3_backup_remaining(backup), total))
            code = SQLITE_INTERRUPT;
    }
    return code;
}

} // namespace

Result<> Database::backUpTo(const QString &path, const Told &told)
{
    // One snapshot for the whole copy: what others write meanwhile would make it begin again.
    return read([&] {
        prepare("SELECT count(*) FROM sqlite_schema").next(); // it is taken by the first reading
        return copyTo(path, told);
    });
}

Result<> Database::copyTo(const QString &path, const Told &told)
{
    if (QFileInfo::exists(path))
        return Failure{Failure::Kind::Conflict, QStringLiteral("the backup file exists already")};
    // Made before anything is in it: a backup holds people's data and is read by its owner alone.
    if (!QFile(path).open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{Failure::Kind::ReadOnly, QStringLiteral("the backup file cannot be made")};
    sqlite3 *target = nullptr;
    int code = sqlite3_open(QFile::encodeName(path).constData(), &target);
    QByteArray complaint = code == SQLITE_OK ? QByteArray() : QByteArray(sqlite3_errmsg(target));
    if (code == SQLITE_OK) {
        sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_handle, "main");
        code = backup ? copyPages(backup, told) : sqlite3_errcode(target);
        sqlite3_backup_finish(backup);
        complaint = sqlite3_errmsg(target);
        // A backup is one file: without this it would need its -wal beside it.
        if (code == SQLITE_DONE)
            code = sqlite3_exec(target, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    }
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return {};
    QFile::remove(path);
    return Failure{SqlError(code, complaint).kind(), QString::fromUtf8(complaint)};
}

Result<QString> Database::integrity(bool quick)
{
    return read([&] {
        QStringList complaints;
        auto row = prepare(quick ? "PRAGMA quick_check(5)" : "PRAGMA integrity_check(5)");
        while (row.next())
            complaints.append(row.text(0));
        return complaints.join(u'\n');
    });
}

} // namespace sk
