// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/domain/kinds.h"
#include "models/store/quarantine.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! A kind the outbox names is one this program wrote itself.
const KindInfo &knownKind(const QString &kind)
{
    const KindInfo *info = kindNamed(kind);
    Q_ASSERT(info);
    return *info;
}

} // namespace

Ledger::Ledger(Database &db, Recorder &recorder, Clock clock, IdSource &ids)
    : m_db(db)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_ids(ids)
    , m_outbox(db)
    , m_agreed(db)
    , m_rows(db, clock, ids)
{
}

Result<QList<PendingChange>> Ledger::pending(qint64 afterSequence, int limit)
{
    return m_db.read([&] {
        QList<PendingChange> changes;
        for (const OutboxEntry &entry : m_outbox.after(afterSequence, limit)) {
            const KindInfo &info = knownKind(entry.kind);
            const auto held = RecordTable(m_db, info).find(entry.id);
            Q_ASSERT(held);
            const auto base = m_agreed.find(info, entry.id);
            PendingChange change{entry, base ? base->version : held->version, held->deleted, false, {}, {}};
            std::tie(change.columns, change.values) = differing(info, base, held->values);
            change.isVoid = base && change.columns.isEmpty() && base->deleted == held->deleted;
            changes.append(change);
        }
        return changes;
    });
}

Result<> Ledger::sending(const QList<PendingChange> &changes)
{
    return m_db.write([&] {
        for (const PendingChange &change : changes)
            m_agreed.noteSent(change);
    });
}

Result<bool> Ledger::withdrawn(const PendingChange &change)
{
    if (!change.isVoid)
        return false;
    return m_db.write([&]() -> Result<bool> {
        const OutboxEntry &entry = change.entry;
        if (m_agreed.hasSent(entry.kind, entry.id) || !m_outbox.forget(entry))
            return false;
        m_agreed.drop(entry.kind, entry.id);
        m_recorder.tell({entry.kind, {entry.id}});
        return true;
    });
}

Result<> Ledger::accepted(const PendingChange &sent, qint64 version)
{
    return m_db.write([&] {
        const KindInfo &info = knownKind(sent.entry.kind);
        const QUuid id = sent.entry.id;
        m_agreed.dropSent(info.kind, id);
        // A page may have been quicker than this answer and brought this version or a later one, or taken the
        // record away: then it did what is done here.
        if (!RecordTable(m_db, info).raiseVersion(id, version))
            return;
        if (m_outbox.forget(sent.entry)) {
            m_agreed.drop(info.kind, id);
        } else {
            // Edited again while it was on its way: what was sent is now what both agree on.
            StoredRow base = m_agreed.find(info, id).value_or(StoredRow{id, 0, false, {}, info.blank});
            base.version = version;
            base.deleted = sent.deleted;
            for (qsizetype i = 0; i < sent.columns.size(); ++i)
                base.values[info.indexOf(sent.columns.at(i))] = sent.values.at(i);
            m_agreed.set(info, base);
        }
        m_recorder.tell({info.kind, {id}});
    });
}

Result<> Ledger::refused(const PendingChange &sent, const QString &reason, const QString &detail)
{
    return m_db.write([&] {
        const OutboxEntry &entry = sent.entry;
        m_agreed.markRefused(entry.kind, entry.id, entry.change);
        const auto current = m_outbox.find(entry.kind, entry.id);
        if (!current || current->sequence != entry.sequence)
            return; // edited since: the newer edit may be what mends it
        m_outbox.drop(entry.kind, entry.id);
        noteRefusal(m_db, {entry.kind, entry.id, reason, detail, m_clock(), {}, false}, entry.change);
        m_recorder.tell({entry.kind, {entry.id}});
    });
}

Result<> Ledger::overtaken(const PendingChange &sent, const QStringList &columns, const AgreedRow &central)
{
    return m_db.write([&] {
        const KindInfo &info = knownKind(sent.entry.kind);
        // While it is in the outbox the centre's row counts whatever the versions say: the centre may have
        // been restored from an older backup.
        if (m_outbox.find(info.kind, central.id))
            m_rows.overtake(info, columns, central);
        else
            m_rows.apply(info, columns, central);
        m_recorder.tell({info.kind, {central.id}});
    });
}

Result<> Ledger::unknownThere(const PendingChange &sent)
{
    return m_db.write([&] {
        const KindInfo &info = knownKind(sent.entry.kind);
        const auto entry = m_outbox.find(info.kind, sent.entry.id);
        if (!entry)
            return;
        RecordTable(m_db, info).setVersion(entry->id, 0);
        m_agreed.drop(info.kind, entry->id);
        m_agreed.dropSent(info.kind, entry->id);
        m_outbox.note({0, info.kind, entry->id, m_ids.next(), entry->at, entry->by, entry->person});
    });
}

Result<Taken> Ledger::take(const std::function<Result<PageTail>(Intake &)> &read, Telling telling)
{
    return m_db.write([&]() -> Result<Taken> {
        Intake intake(m_db, m_rows);
        const auto tail = read(intake);
        if (intake.error())
            throw SqlError(*intake.error());
        if (!tail)
            return tail.failure();
        intake.forget(tail->forgotten);
        intake.numbers().lift(m_db);
        writeCursor(m_db, tail->next);
        Taken taken{intake.rowCount(), {}};
        for (const ChangeNotice &notice : intake.notices()) {
            if (!taken.kinds.contains(notice.kind))
                taken.kinds.append(notice.kind);
            if (telling == Telling::AtOnce)
                m_recorder.tell(notice);
        }
        return taken;
    });
}

void Ledger::tell(const QStringList &kinds)
{
    // Nothing is written, but listeners hear of commits only.
    const auto told = m_db.read([&] {
        for (const QString &kind : kinds)
            m_recorder.tell({kind, {}});
    });
    Q_UNUSED(bool(told));
}

Result<QString> Ledger::cursor()
{
    return m_db.read([&] { return readCursor(m_db); });
}

QString readCursor(Database &db)
{
    auto row = db.prepare("SELECT value FROM setting WHERE name = 'cursor'");
    return row.next() ? row.text(0) : QString();
}

void writeCursor(Database &db, const QString &cursor)
{
    if (cursor.isEmpty()) {
        db.run("DELETE FROM setting WHERE name = 'cursor'");
        return;
    }
    db.prepare("INSERT INTO setting (name, value) VALUES ('cursor', ?) ON CONFLICT (name) DO UPDATE SET "
               "value = excluded.value WHERE value <> excluded.value")
        .with(cursor)
        .run();
}

} // namespace sk
