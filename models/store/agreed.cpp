// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/agreed.h"

#include "models/domain/json_value.h"

#include <QJsonDocument>

namespace sk {

namespace {

QString fieldsText(const QStringList &fields, const Row &values)
{
    return QString::fromUtf8(QJsonDocument(toJson(fields, values)).toJson(QJsonDocument::Compact));
}

QJsonObject fieldsOf(const Statement &row, int column)
{
    return QJsonDocument::fromJson(row.blob(column)).object();
}

} // namespace

std::optional<StoredRow> Agreed::find(const KindInfo &info, const QUuid &id) const
{
    auto found = m_db.prepare("SELECT version, deleted, fields FROM agreed WHERE kind = ? AND id = ?");
    if (!found.with(info.kind, id).next())
        return {};
    const QJsonObject fields = fieldsOf(found, 2);
    StoredRow base{id, found.integer(0), found.integer(1) != 0, {}, info.blank};
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (const auto value = valueFromJson(fields.value(info.fields.at(i))); value && info.fits(i, *value))
            base.values[i] = *value;
    return base;
}

void Agreed::set(const KindInfo &info, const StoredRow &base) const
{
    m_db.prepare("INSERT OR REPLACE INTO agreed (kind, id, version, deleted, fields) VALUES (?, ?, ?, ?, ?)")
        .with(info.kind, base.id, base.version, base.deleted, fieldsText(info.fields, base.values))
        .run();
}

void Agreed::keep(const KindInfo &info, const StoredRow &base) const
{
    m_db.prepare("INSERT OR IGNORE INTO agreed (kind, id, version, deleted, fields) VALUES (?, ?, ?, ?, ?)")
        .with(info.kind, base.id, base.version, base.deleted, fieldsText(info.fields, base.values))
        .run();
}

void Agreed::drop(const QString &kind, const QUuid &id) const
{
    m_db.prepare("DELETE FROM agreed WHERE kind = ? AND id = ?").with(kind, id).run();
}

void Agreed::noteSent(const PendingChange &change) const
{
    m_db.prepare("INSERT OR REPLACE INTO sent (kind, id, change, deleted) VALUES (?, ?, ?, ?)")
        .with(change.entry.kind, change.entry.id, change.entry.change, change.deleted)
        .run();
}

void Agreed::keepSent(const KindInfo &info, const StoredRow &held) const
{
    const auto isOpen = [&] {
        auto row = m_db.prepare("SELECT 1 FROM sent WHERE kind = ? AND id = ? AND fields IS NULL");
        return row.with(info.kind, held.id).next();
    };
    if (!isOpen())
        return;
    const auto [columns, values] = differing(info, find(info, held.id), held.values);
    m_db.prepare("UPDATE sent SET fields = ? WHERE kind = ? AND id = ? AND fields IS NULL")
        .with(fieldsText(columns, values), info.kind, held.id)
        .run();
}

bool Agreed::hasSent(const QString &kind, const QUuid &id) const
{
    return m_db.prepare("SELECT 1 FROM sent WHERE kind = ? AND id = ? AND refused = 0").with(kind, id).next();
}

void Agreed::dropSent(const QString &kind, const QUuid &id) const
{
    m_db.prepare("DELETE FROM sent WHERE kind = ? AND id = ?").with(kind, id).run();
}

void Agreed::markRefused(const QString &kind, const QUuid &id, const QUuid &change) const
{
    m_db.prepare("UPDATE sent SET refused = 1 WHERE kind = ? AND id = ? AND change = ?")
        .with(kind, id, change)
        .run();
}

StoredRow Agreed::withSent(const KindInfo &info, StoredRow base, const StoredRow &held,
                           const StoredRow &central) const
{
    auto row = m_db.prepare("SELECT deleted, fields FROM sent WHERE kind = ? AND id = ?");
    row.with(info.kind, base.id);
    while (row.next()) {
        if ((row.integer(0) != 0) == central.deleted)
            base.deleted = central.deleted;
        const bool isAsItStands = row.isNull(1);
        const QJsonObject fields = fieldsOf(row, 1);
        for (qsizetype i = 0; i < info.fields.size(); ++i) {
            const auto sent
                = isAsItStands ? held.values.at(i) : valueFromJson(fields.value(info.fields.at(i)));
            if (sent == central.values.at(i))
                base.values[i] = central.values.at(i);
        }
    }
    return base;
}

} // namespace sk
