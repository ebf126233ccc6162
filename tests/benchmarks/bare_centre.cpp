// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bare_centre.h"

#include "models/domain/id.h"
#include "sync/central/central_store.h"
#include "tests/benchmarks/measure.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sk::benchmark {

namespace {

using Rows = std::vector<std::vector<sqlite3_value *>>;

sqlite3 *opened(const QString &file)
{
    sqlite3 *db = nullptr;
    const int code = sqlite3_open(file.toUtf8().constData(), &db);
    const int set = sqlite3_exec(db,
                                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                 "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000",
                                 nullptr, nullptr, nullptr);
    if (code != SQLITE_OK || set != SQLITE_OK)
        qFatal("a central database was not opened");
    return db;
}

//! One table of both databases, keyed by its primary key.
class BareTable {
public:
    BareTable(sqlite3 *from, sqlite3 *to, const QByteArray &name, const QByteArray &key)
    {
        sqlite3_prepare_v2(from, "SELECT * FROM " + name + " WHERE version > ? ORDER BY version LIMIT ?", -1,
                           &m_read, nullptr);
        QByteArray columns;
        QByteArray marks;
        QByteArray sets;
        for (int i = 0; i < sqlite3_column_count(m_read); ++i) {
            const QByteArray column = sqlite3_column_name(m_read, i);
            const QByteArray comma = i == 0 ? "" : ", ";
            columns += comma + column;
            marks += comma + '?';
            sets += comma + column + " = excluded." + column;
            if (column == "version")
                m_version = i;
        }
        sqlite3_prepare_v2(to,
                           "INSERT INTO " + name + " (" + columns + ") VALUES (" + marks + ") ON CONFLICT ("
                               + key + ") DO UPDATE SET " + sets,
                           -1, &m_upsert, nullptr);
    }
    ~BareTable()
    {
        sqlite3_finalize(m_read);
        sqlite3_finalize(m_upsert);
    }
    Q_DISABLE_COPY_MOVE(BareTable)

    Rows next(int most)
    {
        Rows rows;
        sqlite3_bind_int64(m_read, 1, m_last);
        sqlite3_bind_int(m_read, 2, most);
        while (sqlite3_step(m_read) == SQLITE_ROW) {
            m_last = sqlite3_column_int64(m_read, m_version);
            rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(m_read); ++i)
                rows.back().push_back(sqlite3_value_dup(sqlite3_column_value(m_read, i)));
        }
        sqlite3_reset(m_read);
        return rows;
    }
    void upsert(const Rows &rows) const
    {
        for (const auto &row : rows) {
            for (int i = 0; i < int(row.size()); ++i)
                sqlite3_bind_value(m_upsert, i + 1, row[size_t(i)]);
            if (sqlite3_step(m_upsert) != SQLITE_DONE)
                qFatal("a bare upsert failed");
            sqlite3_reset(m_upsert);
        }
    }

private:
    sqlite3_stmt *m_read = nullptr;
    sqlite3_stmt *m_upsert = nullptr;
    sqlite3_int64 m_last = 0;
    int m_version = 0;
};

void release(const Rows &rows)
{
    for (const auto &row : rows)
        for (sqlite3_value *value : row)
            sqlite3_value_free(value);
}

} // namespace

double bareUpsertRate(const QString &file, int batch)
{
    const QTemporaryDir folder;
    if (!central::CentralStore::open(folder.path(), systemClock, true))
        qFatal("no central database was made");
    sqlite3 *from = opened(file);
    sqlite3 *to = opened(QDir(folder.path()).filePath(u"central.sqlite"_s));
    qint64 count = 0;
    double taken = 0;
    {
        BareTable records(from, to, "record", "centre, id");
        BareTable history(from, to, "history", "centre, version");
        for (Rows lines; !(lines = history.next(batch)).empty();) {
            const Rows rows = records.next(batch);
            taken += milliseconds([&] {
                sqlite3_exec(to, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
                records.upsert(rows);
                history.upsert(lines);
                sqlite3_exec(to, "COMMIT", nullptr, nullptr, nullptr);
            });
            count += qint64(rows.size());
            release(rows);
            release(lines);
        }
    }
    sqlite3_close(from);
    sqlite3_close(to);
    return double(count) * 1000 / taken;
}

} // namespace sk::benchmark
