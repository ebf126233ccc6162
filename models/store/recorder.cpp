// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recorder.h"

using namespace Qt::StringLiterals;

namespace sk {

Recorder::Recorder(Database &db, Clock clock, IdSource &ids)
    : m_db(db), m_clock(std::move(clock)), m_ids(ids), m_outbox(db), m_agreed(db), m_log(db), m_notices(db)
{
}

void Recorder::inserted(const KindInfo &info, const QUuid &id, const QDateTime &at, const Author &author)
{
    m_log.created(info, id, at, author.name, author.origin);
    m_outbox.note({0, info.kind, id, m_ids.next(), at, author.name, author.person});
}

Result<> Recorder::change(const KindInfo &info, const StoredRow &before, StoredRow after,
                          const Author &author)
{
    const ChangeLine who{m_clock(), author.name, author.origin, {}, {}, {}, {}};
    m_agreed.keepSent(info, before);
    // Zero: the centre never heard of it, its base is nothing. Negative: a repair is under way.
    if (before.version != 0)
        m_agreed.keep(info, {before.id, qAbs(before.version), before.deleted, {}, before.values});
    RecordTable(m_db, info).update(after);
    m_log.changed(info, after.id, before.values, after.values, who);
    m_log.marked(info, after.id, before.deleted, after.deleted, who);
    owe(info, after.id, author);
    return {};
}

void Recorder::owe(const KindInfo &info, const QUuid &id, const Author &author)
{
    m_db.prepare("DELETE FROM quarantine WHERE kind = ? AND id = ?").with(info.kind, id).run();
    m_outbox.note({0, info.kind, id, m_ids.next(), m_clock(), author.name, author.person});
    tell({info.kind, {id}});
}

Result<> Recorder::save(const KindInfo &info, const QUuid &id, const Row &row, const Author &author)
{
    return m_db.write([&]() -> Result<> {
        const RecordTable table(m_db, info);
        const auto stored = table.find(id);
        if (!stored) {
            table.insert({id, 0, false, {}, row});
            inserted(info, id, m_clock(), author);
            tell({info.kind, {id}});
            return {};
        }
        if (stored->values == row && !stored->deleted)
            return {};
        if (info.nature == Nature::Journal)
            return Failure{Failure::Kind::Invalid, u"a journal entry is never edited: "_s + info.kind};
        return change(info, *stored, {id, stored->version, false, stored->extra, row}, author);
    });
}

Result<> Recorder::remove(const KindInfo &info, const QUuid &id, const Author &author)
{
    return m_db.write([&]() -> Result<> {
        if (info.nature == Nature::Journal)
            return Failure{Failure::Kind::Invalid, u"a journal entry is never deleted: "_s + info.kind};
        const auto stored = RecordTable(m_db, info).find(id);
        if (!stored)
            return Failure{Failure::Kind::Missing, info.kind};
        if (stored->deleted)
            return {};
        return change(info, *stored, {id, stored->version, true, stored->extra, stored->values}, author);
    });
}

} // namespace sk
