// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/depots.h"

#include "sync/central/records.h"
#include "sync/central/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString textIn(const StoredRecord &record, const QString &field)
{
    const Value value = record.contents.at(field);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

Result<QList<DepotEntry>> Depots::of(const QString &centre)
{
    return m_sql.read([&]() -> Result<QList<DepotEntry>> {
        QStringList ids;
        {
            auto rows = m_sql.run(
                u"SELECT id FROM visible WHERE centre = ? AND depot = ? AND kind = ? AND reasons > 0"_s,
                {centre, everywhere(), u"depot"_s});
            while (rows.next())
                ids.append(rows.text(0));
        }
        Records records(m_sql, m_lists, centre);
        QList<DepotEntry> entries;
        for (const QString &id : ids) {
            const auto record = records.find(QUuid::fromString(id));
            if (record && !record->deleted)
                entries.append({id, textIn(*record, u"number"_s), textIn(*record, u"name"_s),
                                textIn(*record, u"kind"_s)});
        }
        std::ranges::sort(entries, {}, &DepotEntry::name);
        return entries;
    });
}

Result<QList<DepotEntry>> Depots::called(const QString &word, const QString &centre)
{
    auto all = of(centre);
    if (!all)
        return all;
    const QUuid id = QUuid::fromString(word);
    all->removeIf([&](const DepotEntry &entry) {
        const bool isId = !id.isNull() && QUuid::fromString(entry.id) == id;
        return !isId && entry.name != word && (entry.number.isEmpty() || entry.number != word);
    });
    return all;
}

} // namespace sk::central
