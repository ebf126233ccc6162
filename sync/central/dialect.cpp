// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/dialect.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

class Sqlite final : public Dialect {
public:
    explicit Sqlite(const DatabaseAddress &address) : m_file(address.file()) { }

    QString driver() const override { return u"QSQLITE"_s; }
    void describe(QSqlDatabase &connection) const override
    {
        connection.setDatabaseName(m_file);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    }
    QStringList greetings() const override
    {
        // FULL: what the centre answered "accepted" to must survive a power cut.
        return {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -65536"_s,
                u"PRAGMA wal_autocheckpoint = 4000"_s};
    }
    QString beginReading() const override { return u"BEGIN"_s; }
    QString tableLookup() const override
    {
        return u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"_s;
    }
    bool fetchesOneByOne() const override { return true; }
    bool prepares() const override { return true; }
    Failure::Kind kindOf(const QSqlError &error) const override
    {
        const QString code = error.nativeErrorCode();
        if (code == u"5"_s || code == u"6"_s) // SQLITE_BUSY, SQLITE_LOCKED
            return Failure::Kind::Busy;
        if (code == u"13"_s) // SQLITE_FULL
            return Failure::Kind::Full;
        if (code == u"8"_s) // SQLITE_READONLY
            return Failure::Kind::ReadOnly;
        if (code == u"11"_s || code == u"26"_s) // SQLITE_CORRUPT, SQLITE_NOTADB
            return Failure::Kind::Corrupt;
        return Failure::Kind::Storage;
    }
    Remedy remedyFor(const QSqlError &) const override { return Remedy::None; }
    QString textOf(const QSqlError &error) const override { return error.text(); }
    QString copy() const override { return u"VACUUM INTO ?"_s; }
    QStringList examinations() const override { return {u"PRAGMA integrity_check(1)"_s}; }
    QStringList riskLookups() const override { return {}; } // every connection sets them itself

private:
    QString m_file;
};

class Postgres final : public Dialect {
public:
    explicit Postgres(DatabaseAddress address) : m_address(std::move(address)) { }

    QString driver() const override { return u"QPSQL"_s; }
    void describe(QSqlDatabase &connection) const override
    {
        connection.setConnectOptions(m_address.connectOptions());
    }
    QStringList greetings() const override { return {}; } // a pool would not hand them on
    // Writers wait for each other at their centre's counter and must see what the one before them wrote; a
    // reader must see one state from its first row to its last.
    QString beginReading() const override { return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s; }
    QString tableLookup() const override { return u"SELECT 1 WHERE to_regclass(?) IS NOT NULL"_s; }
    bool fetchesOneByOne() const override { return false; } // the next statement would end the rows
    bool prepares() const override { return m_address.prepares(); }
    Failure::Kind kindOf(const QSqlError &error) const override
    {
        const QString code = error.nativeErrorCode();
        if (remedyFor(error) == Remedy::Reconnect)
            return Failure::Kind::Offline;
        if (code == u"53100"_s) // disk_full
            return Failure::Kind::Full;
        if (code.startsWith(u"53"_s) || code == u"40001"_s || code == u"40P01"_s || code == u"55P03"_s
            || code == u"57014"_s) // too many of something, two at the same rows, a time limit
            return Failure::Kind::Busy;
        if (code == u"42501"_s) // insufficient_privilege
            return Failure::Kind::ReadOnly;
        const bool isDamage = code == u"XX001"_s || code == u"XX002"_s; // data_corrupted, index_corrupted
        return isDamage ? Failure::Kind::Corrupt : Failure::Kind::Storage;
    }
    Remedy remedyFor(const QSqlError &error) const override
    {
        const QString code = error.nativeErrorCode();
        if (code == u"40001"_s || code == u"40P01"_s) // serialization_failure, deadlock_detected
            return Remedy::Again;
        // None: libpq itself; 25006: it became a standby.
        const bool isGone
            = code.isEmpty() || code.startsWith(u"08"_s) || code.startsWith(u"57P"_s) || code == u"25006"_s;
        return isGone ? Remedy::Reconnect : Remedy::None;
    }
    QString textOf(const QSqlError &error) const override
    {
        const QString code = error.nativeErrorCode();
        // Only the first line: those below it quote rows.
        const QString text = (code + u' ' + error.databaseText().section(u'\n', 0, 0)).trimmed();
        const bool isPool
            = code == u"26000"_s || code == u"42P05"_s; // a prepared statement is not, or is, there
        return isPool ? text + u"; behind a pool in transaction mode the address says prepared=off"_s : text;
    }
    QString copy() const override { return {}; }
    QStringList examinations() const override { return {}; } // pg_amcheck is the server's own
    QStringList riskLookups() const override
    {
        // What was answered "accepted" to must survive a power cut here too.
        return {u"SELECT 'a power cut may lose what was accepted: the server has ' || name || ' off' FROM "
                u"pg_settings "
                "WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off'"_s};
    }

private:
    DatabaseAddress m_address;
};

} // namespace

std::unique_ptr<Dialect> Dialect::of(const DatabaseAddress &address)
{
    if (address.isPostgres())
        return std::make_unique<Postgres>(address);
    return std::make_unique<Sqlite>(address);
}

} // namespace sk::central
