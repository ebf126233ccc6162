// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sql.h"

#include "sync/central/log.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlField>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

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

//! How many rows a statement takes: a few sizes, so that a few statements serve batches of every size.
constexpr std::array<qsizetype, 3> rowsInStatement{64, 8, 1};

//! "(?, ?), (?, ?)"
QString marksFor(qsizetype rows, qsizetype columns)
{
    const QString row = u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return QStringList(rows, row).join(u", "_s);
}

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<std::unique_ptr<Sql>> Sql::open(const DatabaseAddress &address)
{
    static std::atomic<int> count = 0;
    std::unique_ptr<Sql> sql(new Sql(u"central-%1"_s.arg(++count), address));
    if (const auto connected = sql->connect(); !connected)
        return connected.failure();
    return sql;
}

Sql::~Sql()
{
    disconnect();
}

Result<> Sql::connect()
{
    QSqlDatabase db = QSqlDatabase::addDatabase(m_dialect->driver(), m_connection);
    if (!db.isValid())
        return Failure{Failure::Kind::Missing, u"Qt's driver %1 is not installed"_s.arg(m_dialect->driver())};
    m_dialect->describe(db);
    if (!db.open())
        return Failure{m_dialect->kindOf(db.lastError()), m_dialect->textOf(db.lastError())};
    try {
        for (const QString &greeting : m_dialect->greetings())
            define(greeting);
    } catch (const SqlError &error) {
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
    return {};
}

void Sql::disconnect()
{
    // The driver first: statements whose driver is gone do not try to tell a lost server that they end.
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
}

bool Sql::mend(Remedy remedy)
{
    if (remedy != Remedy::Reconnect)
        return remedy == Remedy::Again;
    disconnect();
    const auto connected = connect();
    // Told once each, however often it is looked for meanwhile.
    if (connected)
        qCInfo(log) << "the database was lost and is there again";
    else if (!std::exchange(m_isToldLost, true))
        qCWarning(log) << "the database does not answer:" << connected.failure().detail;
    m_isLost = !connected;
    m_isToldLost = m_isToldLost && m_isLost;
    return !m_isLost;
}

Sql::Prepared &Sql::prepared(const QString &statement)
{
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(database());
        query.setForwardOnly(m_dialect->fetchesOneByOne());
        if (m_dialect->prepares() && !query.prepare(statement))
            throw error(query.lastError());
        known = m_prepared.emplace(statement, Prepared{std::move(query), {}}).first;
    }
    return known->second;
}

Rows Sql::run(const QString &statement, const QVariantList &values)
{
    auto &[query, before] = prepared(statement);
    if (!m_dialect->prepares()) {
        if (!query.exec(filledIn(statement, values)))
            throw error(query.lastError());
        return Rows(query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        if (i >= before.size() || !isSame(before.at(i), values.at(i)))
            query.bindValue(int(i), bound(values.at(i)));
    before = values;
    if (!query.exec())
        throw error(query.lastError());
    return Rows(query);
}

void Sql::runRows(const QString &statement, const QList<QVariantList> &rows)
{
    qsizetype done = 0;
    for (const qsizetype together : rowsInStatement) {
        if (rows.size() - done < together)
            continue;
        const QString whole = statement.arg(marksFor(together, rows.first().size()));
        for (; rows.size() - done >= together; done += together)
            runTogether(whole, std::span(rows).subspan(size_t(done), size_t(together)));
    }
}

void Sql::runTogether(const QString &statement, std::span<const QVariantList> rows)
{
    if (!m_dialect->prepares()) {
        QVariantList values;
        for (const QVariantList &row : rows)
            values += row;
        run(statement, values);
        return;
    }
    auto &[query, before] = prepared(statement);
    before.clear();
    int place = 0;
    for (const QVariantList &row : rows)
        for (const QVariant &value : row)
            query.bindValue(place++, bound(value));
    if (!query.exec())
        throw error(query.lastError());
    query.finish();
}

void Sql::define(const QString &statement)
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        throw error(query.lastError());
}

QString Sql::filledIn(const QString &statement, const QVariantList &values) const
{
    const QStringList parts = statement.split(u'?'); // no statement has one in a text
    Q_ASSERT(parts.size() == values.size() + 1);
    const QSqlDatabase db = database();
    QString text = parts.first();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant value = bound(values.at(i));
        QSqlField field(u""_s, value.metaType());
        field.setValue(value);
        text += db.driver()->formatValue(field) + parts.at(i + 1);
    }
    return text;
}

Result<> Sql::copyTo(const QString &file)
{
    if (m_dialect->copy().isEmpty())
        return Failure{Failure::Kind::Invalid, u"pg_dump copies a PostgreSQL database"_s};
    // Customers' data: nobody else on this machine, from the first byte on. An empty file is filled.
    QFile place(file);
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Failure{Failure::Kind::ReadOnly, place.errorString()};
    place.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    place.close();
    try { // runs outside a transaction
        run(m_dialect->copy(), {file});
        return {};
    } catch (const SqlError &error) {
        place.remove();
        return Failure{error.kind(), QString::fromUtf8(error.what())};
    }
}

Result<QStringList> Sql::told(const QStringList &statements)
{
    return read([&]() -> Result<QStringList> {
        QStringList texts;
        for (const QString &statement : statements)
            for (auto rows = run(statement); rows.next();)
                if (rows.text(0) != u"ok")
                    texts.append(rows.text(0));
        return texts;
    });
}

void Sql::begin(const QString &statement)
{
    if (m_isLost && !mend(Remedy::Reconnect))
        throw SqlError(Failure::Kind::Offline, u"the database does not answer"_s);
    define(statement);
}

void Sql::commit()
{
    QSqlDatabase db = database();
    if (db.commit())
        return;
    const SqlError failed = error(db.lastError());
    if (failed.remedy() != Remedy::Reconnect)
        throw failed;
    // It may be committed or not: only who asked can ask again, as desktops do with the same change ids.
    m_isLost = true;
    throw SqlError(Failure::Kind::Offline, u"the database went away while it committed"_s);
}

void Sql::rollBack()
{
    if (QSqlDatabase db = database(); db.isOpen())
        db.rollback();
    if (m_forget)
        m_forget();
}

SqlError Sql::error(const QSqlError &error) const
{
    return {m_dialect->kindOf(error), m_dialect->textOf(error), m_dialect->remedyFor(error)};
}

} // namespace sk::central
