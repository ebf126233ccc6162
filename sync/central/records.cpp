// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/records.h"

#include "sync/central/id_groups.h"
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

void Records::expect(const QList<QUuid> &ids, const QList<QUuid> &changeIds)
{
    for (const QUuid &id : ids) // until it is found
        m_expected.insert(id, std::nullopt);
    forGroups(ids, [&](const QVariantList &group) {
        auto rows = m_sql.run(u"SELECT id, kind, version, deleted, column_list, fields FROM record "
                              "WHERE centre = ? AND id IN (%1)"_s.arg(groupMarks()),
                              QVariantList{m_centre} + group);
        while (rows.next()) {
            StoredRecord record = recordIn(rows);
            m_expected.insert(record.id, std::move(record));
        }
    });
    for (const QUuid &id : changeIds)
        m_expectedChanges.insert(id, std::nullopt);
    forGroups(changeIds, [&](const QVariantList &group) {
        auto rows = m_sql.run(u"SELECT change_id, id, version FROM history "
                              "WHERE centre = ? AND change_id IN (%1)"_s.arg(groupMarks()),
                              QVariantList{m_centre} + group);
        while (rows.next())
            m_expectedChanges[QUuid::fromString(rows.text(0))]
                = Acceptance{QUuid::fromString(rows.text(1)), rows.number(2)};
    });
}

std::optional<StoredRecord> Records::find(QUuid id)
{
    if (const auto known = m_expected.constFind(id); known != m_expected.constEnd())
        return *known;
    auto rows = m_sql.run(u"SELECT id, kind, version, deleted, column_list, fields FROM record "
                          "WHERE centre = ? AND id = ?"_s,
                          {m_centre, text(id)});
    return rows.next() ? std::optional(recordIn(rows)) : std::nullopt;
}

StoredRecord Records::recordIn(const Rows &rows)
{
    return {QUuid::fromString(rows.text(0)),
            rows.text(1),
            rows.number(2),
            rows.flag(3),
            {m_lists.names(rows.number(4)), valuesFrom(rows.utf8(5))}};
}

std::optional<std::pair<QUuid, qint64>> Records::acceptedBefore(QUuid changeId)
{
    if (const auto known = m_expectedChanges.constFind(changeId); known != m_expectedChanges.constEnd())
        return *known;
    auto rows = m_sql.run(u"SELECT id, version FROM history WHERE centre = ? AND change_id = ?"_s,
                          {m_centre, text(changeId)});
    if (!rows.next())
        return std::nullopt;
    return Acceptance{QUuid::fromString(rows.text(0)), rows.number(1)};
}

void Records::put(const StoredRecord &record, const Contents &change, std::optional<bool> deleted,
                  const Origin &origin)
{
    const QString fields = written(record.contents.values);
    m_rows.append({m_centre, text(record.id), record.kind, record.version, record.deleted,
                   m_lists.numberOf(record.contents.columns), fields});
    m_expected.insert(record.id, record);
    // A new record is its own change.
    const bool isWhole = change.columns == record.contents.columns;
    note(record, change, isWhole ? fields : written(change.values), deleted, origin);
}

void Records::note(const StoredRecord &record, const Contents &change, const QString &fields,
                   std::optional<bool> deleted, const Origin &origin)
{
    m_lines.append({m_centre, record.version, text(record.id), record.kind, origin.base,
                    deleted ? QVariant(*deleted) : QVariant(), m_lists.numberOf(change.columns), fields,
                    text(origin.changeId), origin.device, textOrNull(origin.person),
                    origin.changedAt.toMSecsSinceEpoch(), origin.receivedAt.toMSecsSinceEpoch()});
    m_expectedChanges.insert(origin.changeId, Acceptance{record.id, record.version});
}

void Records::save()
{
    m_sql.runRows(
        u"INSERT INTO record (centre, id, kind, version, deleted, column_list, fields) VALUES %1 "
        "ON CONFLICT (centre, id) DO UPDATE SET version = excluded.version, deleted = excluded.deleted, "
        "column_list = excluded.column_list, fields = excluded.fields"_s,
        std::exchange(m_rows, {}));
    m_sql.runRows(u"INSERT INTO history (centre, version, id, kind, base, deleted, column_list, fields, "
                  "change_id, device, person, changed_at, received_at) VALUES %1"_s,
                  std::exchange(m_lines, {}));
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
