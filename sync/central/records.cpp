// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/records.h"

#include "sync/protocol/json_row.h"
#include "sync/protocol/json_text.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString text(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant textOrNull(const PersonId &person)
{
    return person.isNull() ? QVariant() : QVariant(person.text());
}

QString written(const Row &values)
{
    return QString::fromUtf8(wire::jsonArray(values));
}

Row valuesFrom(const QByteArray &json)
{
    const auto row = wire::rowFromJson(json);
    if (!row)
        throw SqlError(Failure::Kind::Corrupt, u"a record whose fields cannot be read"_s);
    return *row;
}

} // namespace

QString StoredRecord::depot() const
{
    const Value depot = contents.at(u"depot"_s);
    const auto *text = std::get_if<QString>(&depot);
    return text ? *text : QString();
}

std::optional<StoredRecord> Records::find(QUuid id)
{
    auto rows = m_sql.run(u"SELECT kind, version, deleted, column_list, fields, change_id FROM record "
                          "WHERE centre = ? AND id = ?"_s,
                          {m_centre, text(id)});
    if (!rows.next())
        return std::nullopt;
    return StoredRecord{id,
                        rows.text(0),
                        rows.number(1),
                        rows.flag(2),
                        {m_lists.names(rows.number(3)), valuesFrom(rows.utf8(4))},
                        QUuid::fromString(rows.text(5))};
}

std::optional<std::pair<QUuid, qint64>> Records::acceptedBefore(QUuid changeId)
{
    auto rows = m_sql.run(u"SELECT id, version FROM history WHERE centre = ? AND change_id = ?"_s,
                          {m_centre, text(changeId)});
    if (!rows.next())
        return std::nullopt;
    return std::pair(QUuid::fromString(rows.text(0)), rows.number(1));
}

void Records::put(const StoredRecord &record, const Contents &change, std::optional<bool> deleted,
                  const Origin &origin)
{
    const QString fields = written(record.contents.values);
    m_sql.run(
        u"INSERT INTO record (centre, id, kind, version, deleted, column_list, fields, change_id, "
        u"device, "
        "person, changed_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (centre, id) DO UPDATE SET version = excluded.version, deleted = excluded.deleted, "
        "column_list = excluded.column_list, fields = excluded.fields, "
        "change_id = excluded.change_id, device = excluded.device, person = excluded.person, "
        "changed_at = excluded.changed_at, received_at = excluded.received_at"_s,
        {m_centre, text(record.id), record.kind, record.version, record.deleted,
         m_lists.numberOf(record.contents.columns), fields, text(origin.changeId), origin.device,
         textOrNull(origin.person), origin.changedAt.toMSecsSinceEpoch(),
         origin.receivedAt.toMSecsSinceEpoch()});
    // A new record is its own change.
    const bool isWhole = change.columns == record.contents.columns;
    note(record, change, isWhole ? fields : written(change.values), deleted, origin);
}

void Records::note(const StoredRecord &record, const Contents &change, const QString &fields,
                   std::optional<bool> deleted, const Origin &origin)
{
    m_sql.run(u"INSERT INTO history (centre, version, id, kind, base, deleted, column_list, fields, "
              u"change_id, device, "
              "person, changed_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              {m_centre, record.version, text(record.id), record.kind, origin.base,
               deleted ? QVariant(*deleted) : QVariant(), m_lists.numberOf(change.columns), fields,
               text(origin.changeId), origin.device, textOrNull(origin.person),
               origin.changedAt.toMSecsSinceEpoch(), origin.receivedAt.toMSecsSinceEpoch()});
}

QString Records::lastWriter(QUuid id, const QString &field)
{
    QString writer;
    auto rows = m_sql.run(u"SELECT device, column_list FROM history WHERE centre = ? AND id = ? "
                          "ORDER BY version DESC"_s,
                          {m_centre, text(id)});
    while (rows.next()) {
        writer = rows.text(0);
        if (m_lists.names(rows.number(1)).contains(field))
            break;
    }
    return writer;
}

} // namespace sk::central
