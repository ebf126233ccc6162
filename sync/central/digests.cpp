// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/digests.h"

using namespace Qt::StringLiterals;

namespace sk::central {

void Digests::add(const QString &depot, const QString &kind, QUuid id, qint64 version)
{
    Entry &entry = this->entry(depot, kind);
    ++entry.count;
    entry.sum.add(kind, id, version);
}

void Digests::remove(const QString &depot, const QString &kind, QUuid id, qint64 version)
{
    Entry &entry = this->entry(depot, kind);
    --entry.count;
    entry.sum.remove(kind, id, version);
}

Digests::Entry &Digests::entry(const QString &depot, const QString &kind)
{
    const auto key = std::pair(depot, kind);
    const auto known = m_entries.find(key);
    if (known != m_entries.end())
        return known->second;
    Entry entry;
    auto rows
        = m_sql.run(u"SELECT row_count, high, low FROM digest WHERE centre = ? AND depot = ? AND kind = ?"_s,
                    {m_centre, depot, kind});
    if (rows.next())
        entry = {rows.number(0), {quint64(rows.number(1)), quint64(rows.number(2))}};
    return m_entries.emplace(key, entry).first->second;
}

void Digests::save()
{
    // A sum is 64 bits without a sign; the database keeps the same bits with one.
    QList<QVariantList> rows;
    for (const auto &[key, entry] : m_entries)
        rows.append({m_centre, key.first, key.second, entry.count, qint64(entry.sum.high()),
                     qint64(entry.sum.low())});
    m_sql.runRows(u"INSERT INTO digest (centre, depot, kind, row_count, high, low) VALUES %1 "
                  "ON CONFLICT (centre, depot, kind) DO UPDATE "
                  "SET row_count = excluded.row_count, high = excluded.high, low = excluded.low"_s,
                  rows);
}

} // namespace sk::central
