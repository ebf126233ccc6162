// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/record_table.h"

#include "models/domain/kinds.h"

namespace sk {

namespace {

RecordSql sqlFor(const KindInfo &info)
{
    RecordSql sql;
    QByteArray marks;
    QByteArray sets;
    for (const QString &field : info.fields) {
        const QByteArray column = '"' + field.toLatin1() + '"';
        sql.columns += (sql.columns.isEmpty() ? "" : ", ") + column;
        marks += ", ?";
        sets += ", " + column + " = ?";
    }
    const QByteArray table = info.kind.toLatin1();
    sql.insert = "INSERT INTO " + table + " (id, version, deleted, extra, " + sql.columns
        + ") VALUES (?, ?, ?, ?" + marks + ')';
    sql.update = "UPDATE " + table + " SET version = ?, deleted = ?, extra = ?" + sets + " WHERE id = ?";
    sql.find = "SELECT version, deleted, extra, " + sql.columns + " FROM " + table + " WHERE id = ?";
    return sql;
}

//! Made once for all kinds: a page of rows asks for them row by row.
const RecordSql &sqlOf(const KindInfo &info)
{
    static const QHash<QString, RecordSql> all = [] {
        QHash<QString, RecordSql> sqls;
        for (const KindInfo &each : allKinds())
            sqls.insert(each.kind, sqlFor(each));
        return sqls;
    }();
    const auto known = all.constFind(info.kind);
    Q_ASSERT(known != all.constEnd());
    return *known;
}

} // namespace

RecordTable::RecordTable(Database &db, const KindInfo &info) : m_db(db), m_info(info), m_sql(sqlOf(info)) { }

void RecordTable::bind(Statement &statement, int at, const KindInfo &info, qsizetype field,
                       const Value &value)
{
    const bool nothing = std::holds_alternative<std::monostate>(value);
    if (info.types.at(field) == FieldType::Id && !nothing) {
        statement.bind(at, QUuid::fromString(std::get<QString>(value)));
        return;
    }
    const Value &kept = nothing ? info.blank.at(field) : value;
    struct Visitor {
        Statement &statement;
        int at;
        void operator()(std::monostate) const { statement.bind(at, nullptr); }
        void operator()(bool flag) const { statement.bind(at, flag); }
        void operator()(qint64 number) const { statement.bind(at, number); }
        void operator()(const QString &text) const { statement.bind(at, text); }
    };
    std::visit(Visitor{statement, at}, kept);
}

Value RecordTable::read(const Statement &statement, int column, FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return statement.integer(column) != 0;
    case FieldType::Number:
    case FieldType::Money:
        return statement.integer(column);
    case FieldType::Moment:
        return statement.isNull(column) ? Value{} : Value{statement.integer(column)};
    case FieldType::Id:
        return toValue(statement.uuid(column));
    case FieldType::Text:
    case FieldType::Day:
    case FieldType::Word:
        return toValue(statement.text(column));
    }
    return {};
}

std::optional<StoredRow> RecordTable::find(const QUuid &id) const
{
    auto found = m_db.prepare(m_sql.find);
    found.bind(1, id);
    if (!found.next())
        return {};
    StoredRow row{id, found.integer(0), found.integer(1) != 0, found.blob(2), {}};
    row.values.reserve(m_info.fields.size());
    for (qsizetype i = 0; i < m_info.fields.size(); ++i)
        row.values.append(read(found, int(i) + 3, m_info.types.at(i)));
    return row;
}

void RecordTable::insert(const StoredRow &row) const
{
    auto insertion = m_db.prepare(m_sql.insert);
    insertion.with(row.id, row.version, row.deleted, QString::fromUtf8(row.extra));
    for (qsizetype i = 0; i < m_info.fields.size(); ++i)
        bind(insertion, int(i) + 5, m_info, i, row.values.at(i));
    insertion.run();
}

void RecordTable::update(const StoredRow &row) const
{
    auto change = m_db.prepare(m_sql.update);
    change.with(row.version, row.deleted, QString::fromUtf8(row.extra));
    for (qsizetype i = 0; i < m_info.fields.size(); ++i)
        bind(change, int(i) + 4, m_info, i, row.values.at(i));
    change.bind(int(m_info.fields.size()) + 4, row.id);
    change.run();
}

std::optional<qint64> RecordTable::versionOf(const QUuid &id) const
{
    auto row = m_db.prepare("SELECT version FROM " + m_info.kind.toLatin1() + " WHERE id = ?");
    return row.with(id).next() ? std::optional(row.integer(0)) : std::nullopt;
}

void RecordTable::setVersion(const QUuid &id, qint64 version) const
{
    auto change = m_db.prepare("UPDATE " + m_info.kind.toLatin1() + " SET version = ? WHERE id = ?");
    change.with(version, id).run();
}

bool RecordTable::raiseVersion(const QUuid &id, qint64 version) const
{
    auto change = m_db.prepare("UPDATE " + m_info.kind.toLatin1()
                               + " SET version = ?2 WHERE id = ?1 AND version < ?2");
    return change.with(id, version).run() > 0;
}

void RecordTable::erase(const QUuid &id) const
{
    m_db.prepare("DELETE FROM " + m_info.kind.toLatin1() + " WHERE id = ?").with(id).run();
}

qint64 RecordTable::rowOf(const QUuid &id) const
{
    auto found = m_db.prepare("SELECT row FROM " + m_info.kind.toLatin1() + " WHERE id = ?");
    return found.with(id).next() ? found.integer(0) : 0;
}

qint64 RecordTable::count() const
{
    auto found = m_db.prepare("SELECT count(*) FROM " + m_info.kind.toLatin1() + " WHERE deleted = 0");
    found.next();
    return found.integer(0);
}

} // namespace sk
