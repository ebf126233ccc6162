// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sql.h"

#include <QFile>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

Failure::Kind kindOf(const QSqlError &error)
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

bool isSame(const QVariant &one, const QVariant &other)
{
    return one.typeId() == other.typeId() && one == other;
}

//! A null QString would be stored as NULL; only an invalid QVariant says NULL.
QVariant bound(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

[[noreturn]] void fail(const QSqlError &error)
{
    throw SqlError(kindOf(error), error.text());
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<std::unique_ptr<Sql>> Sql::open(const QString &file)
{
    static std::atomic<int> count = 0;
    const QString connection = u"central-%1"_s.arg(++count);
    std::unique_ptr<Sql> sql(new Sql(connection));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(file);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!db.open())
            return Failure{kindOf(db.lastError()), db.lastError().text()};
    }
    try {
        sql->applyPragmas();
    } catch (const SqlError &error) {
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
    return sql;
}

void Sql::applyPragmas()
{
    // FULL: what the centre answered "accepted" to must survive a power cut.
    for (const auto *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY",
          "PRAGMA cache_size = -65536", "PRAGMA wal_autocheckpoint = 4000"})
        run(QString::fromLatin1(pragma));
}

Sql::~Sql()
{
    m_prepared.clear();
    {
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Rows Sql::run(const QString &statement, const QVariantList &values)
{
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            fail(query.lastError());
        known = m_prepared.emplace(statement, Prepared{std::move(query), {}}).first;
    }
    QSqlQuery &query = known->second.query;
    QVariantList &before = known->second.bound;
    for (qsizetype i = 0; i < values.size(); ++i)
        if (i >= before.size() || !isSame(before.at(i), values.at(i)))
            query.bindValue(int(i), bound(values.at(i)));
    before = values;
    if (!query.exec())
        fail(query.lastError());
    return Rows(query);
}

Result<> Sql::copyTo(const QString &file)
{
    // Customers' data: nobody else on this machine, from the first byte on. An empty file is filled.
    QFile place(file);
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Failure{Failure::Kind::ReadOnly, place.errorString()};
    place.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    place.close();
    try { // VACUUM runs outside a transaction
        run(u"VACUUM INTO ?"_s, {file});
        return {};
    } catch (const SqlError &error) {
        place.remove();
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
}

Result<QString> Sql::integrity()
{
    return read([&]() -> Result<QString> {
        auto rows = run(u"PRAGMA integrity_check(1)"_s);
        return rows.next() ? rows.text(0) : QString();
    });
}

void Sql::begin()
{
    QSqlDatabase db = database();
    if (!db.transaction())
        fail(db.lastError());
}

void Sql::commit()
{
    QSqlDatabase db = database();
    if (!db.commit())
        fail(db.lastError());
}

void Sql::rollBack()
{
    database().rollback();
}

} // namespace sk::central
