// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outbox.h"

namespace sk {

namespace {

OutboxEntry entryOf(const Statement &row)
{
    return {row.integer(0), row.text(1), row.uuid(2), row.uuid(3), row.moment(4), row.text(5), {row.uuid(6)}};
}

} // namespace

void Outbox::note(const OutboxEntry &entry) const
{
    m_db.prepare("INSERT OR REPLACE INTO outbox (kind, id, change, at, by, person) VALUES (?, ?, ?, ?, ?, ?)")
        .with(entry.kind, entry.id, entry.change, entry.at, entry.by, entry.person)
        .run();
}

bool Outbox::forget(const OutboxEntry &sent) const
{
    const auto gone = m_db.prepare("DELETE FROM outbox WHERE sequence = ?").with(sent.sequence).run();
    return gone > 0 || !find(sent.kind, sent.id);
}

void Outbox::drop(const QString &kind, const QUuid &id) const
{
    m_db.prepare("DELETE FROM outbox WHERE kind = ? AND id = ?").with(kind, id).run();
}

std::optional<OutboxEntry> Outbox::find(const QString &kind, const QUuid &id) const
{
    auto row = m_db.prepare(
        "SELECT sequence, kind, id, change, at, by, person FROM outbox WHERE kind = ? AND id = ?");
    return row.with(kind, id).next() ? std::optional(entryOf(row)) : std::nullopt;
}

QList<OutboxEntry> Outbox::after(qint64 sequence, int limit) const
{
    QList<OutboxEntry> entries;
    auto row = m_db.prepare("SELECT sequence, kind, id, change, at, by, person FROM outbox WHERE sequence > "
                            "? ORDER BY sequence LIMIT ?");
    row.with(sequence, limit);
    while (row.next())
        entries.append(entryOf(row));
    return entries;
}

} // namespace sk
