// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/domain/json_value.h"
#include "models/domain/kinds.h"

#include <QJsonDocument>

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
    : m_db(db), m_recorder(recorder), m_clock(std::move(clock)), m_ids(ids), m_outbox(db), m_log(db)
{
}

std::optional<StoredRow> Ledger::baseOf(const KindInfo &info, const QUuid &id)
{
    auto found = m_db.prepare("SELECT version, fields FROM agreed WHERE kind = ? AND id = ?");
    if (!found.with(info.kind, id).next())
        return {};
    const QJsonObject fields = QJsonDocument::fromJson(found.blob(1)).object();
    StoredRow base{id, found.integer(0), false, {}, info.blank};
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (const auto value = valueFromJson(fields.value(info.fields.at(i))); value && info.fits(i, *value))
            base.values[i] = *value;
    return base;
}

void Ledger::setBase(const KindInfo &info, const StoredRow &base)
{
    const QByteArray fields = QJsonDocument(toJson(info.fields, base.values)).toJson(QJsonDocument::Compact);
    m_db.prepare("INSERT OR REPLACE INTO agreed (kind, id, version, fields) VALUES (?, ?, ?, ?)")
        .with(info.kind, base.id, base.version, QString::fromUtf8(fields))
        .run();
}

void Ledger::dropBase(const KindInfo &info, const QUuid &id)
{
    m_db.prepare("DELETE FROM agreed WHERE kind = ? AND id = ?").with(info.kind, id).run();
}

Result<QList<PendingChange>> Ledger::pending(qint64 afterSequence, int limit)
{
    return m_db.read([&] {
        QList<PendingChange> changes;
        for (const OutboxEntry &entry : m_outbox.after(afterSequence, limit)) {
            const KindInfo &info = knownKind(entry.kind);
            const auto held = RecordTable(m_db, info).find(entry.id);
            Q_ASSERT(held);
            const auto base = baseOf(info, entry.id);
            PendingChange change{entry, base ? base->version : held->version, held->deleted, {}, {}};
            for (qsizetype i = 0; i < info.fields.size(); ++i) {
                if (base && base->values.at(i) == held->values.at(i))
                    continue;
                change.columns.append(info.fields.at(i));
                change.values.append(held->values.at(i));
            }
            changes.append(change);
        }
        return changes;
    });
}

Result<> Ledger::accepted(const PendingChange &sent, qint64 version)
{
    return m_db.write([&] {
        const KindInfo &info = knownKind(sent.entry.kind);
        RecordTable(m_db, info).setVersion(sent.entry.id, version);
        if (m_outbox.forget(sent.entry)) {
            dropBase(info, sent.entry.id);
        } else {
            // Edited again while it was on its way: what was sent is now what both agree on.
            StoredRow base
                = baseOf(info, sent.entry.id).value_or(StoredRow{sent.entry.id, 0, false, {}, info.blank});
            base.version = version;
            for (qsizetype i = 0; i < sent.columns.size(); ++i)
                base.values[info.indexOf(sent.columns.at(i))] = sent.values.at(i);
            setBase(info, base);
        }
        m_recorder.tell({info.kind, {sent.entry.id}});
    });
}

Result<> Ledger::refused(const PendingChange &sent, const QString &reason, const QString &detail)
{
    return m_db.write([&] {
        if (!m_outbox.forget(sent.entry))
            return; // edited since: the newer edit may be what mends it
        m_db.prepare("INSERT OR REPLACE INTO quarantine (kind, id, change, reason, detail, at) VALUES (?, ?, "
                     "?, ?, ?, ?)")
            .with(sent.entry.kind, sent.entry.id, sent.entry.change, reason, detail, m_clock())
            .run();
        m_recorder.tell({sent.entry.kind, {sent.entry.id}});
    });
}

Result<> Ledger::overtaken(const PendingChange &sent, const QString &kind, const QStringList &columns,
                           const AgreedRow &central)
{
    return m_db.write([&] {
        const KindInfo &info = knownKind(kind);
        const auto held = RecordTable(m_db, info).find(central.id);
        const auto entry = m_outbox.find(kind, central.id);
        // Whatever the versions say: the centre may have been restored from an older backup, and its row is
        // what stands there.
        if (held && entry)
            mergeRow(info, *held, incoming(info, columns, central, held), *entry);
        else
            applyRow(info, columns, central);
        Q_UNUSED(sent);
    });
}

StoredRow Ledger::incoming(const KindInfo &info, const QStringList &columns, const AgreedRow &row,
                           const std::optional<StoredRow> &held)
{
    // A column the centre does not name (masked for this device, or unknown to an older writer) keeps what
    // was agreed before.
    const auto base = held ? baseOf(info, row.id) : std::nullopt;
    StoredRow central{row.id, row.version, row.deleted, held ? held->extra : QByteArray(),
                      base ? base->values : (held ? held->values : info.blank)};
    QJsonObject extra = QJsonDocument::fromJson(central.extra).object();
    for (qsizetype i = 0; i < columns.size() && i < row.values.size(); ++i) {
        const qsizetype field = info.indexOf(columns.at(i));
        const Value &value = row.values.at(i);
        if (field < 0)
            extra.insert(columns.at(i), toJson(value));
        else
            central.values[field]
                = info.fits(field, value) ? info.canonical(field, value) : info.blank.at(field);
    }
    central.extra = extra.isEmpty() ? QByteArray() : QJsonDocument(extra).toJson(QJsonDocument::Compact);
    return central;
}

void Ledger::applyRow(const KindInfo &info, const QStringList &columns, const AgreedRow &row)
{
    const RecordTable table(m_db, info);
    const auto held = table.find(row.id);
    if (held && row.version <= held->version)
        return; // our own change coming back, or a page asked for twice
    const StoredRow central = incoming(info, columns, row, held);
    if (!held) {
        table.insert(central);
        return;
    }
    if (const auto entry = m_outbox.find(info.kind, row.id)) {
        mergeRow(info, *held, central, *entry);
        return;
    }
    table.update(central);
    m_log.changed(info, row.id, held->values, central.values, {m_clock(), {}, u"centre"_s, {}, {}, {}});
}

void Ledger::mergeRow(const KindInfo &info, const StoredRow &held, const StoredRow &central,
                      const OutboxEntry &entry)
{
    // Without a base the record was born here and the centre has it all the same (an answer was lost):
    // everything both sides filled in differently is then a clash, which is noise at worst and never a loss.
    const auto base = baseOf(info, held.id);
    const Merged merged = merge(base ? base->values : info.blank, held.values, central.values);
    const bool deleted = held.deleted || central.deleted;
    RecordTable(m_db, info).update({held.id, central.version, deleted, central.extra, merged.row});
    m_log.changed(info, held.id, held.values, merged.row, {m_clock(), {}, u"centre"_s, {}, {}, {}});
    keepConflicts(info, held.id, merged, central.version, entry);
    if (merged.differsFromCentral || deleted != central.deleted) {
        setBase(info, central);
        m_outbox.note({0, info.kind, held.id, m_ids.next(), entry.at, entry.by, entry.person});
    } else {
        dropBase(info, held.id);
        m_outbox.drop(info.kind, held.id);
    }
}

void Ledger::keepConflicts(const KindInfo &info, const QUuid &id, const Merged &merged, qint64 version,
                           const OutboxEntry &entry)
{
    for (const Clash &clash : merged.clashes) {
        m_db.prepare("INSERT INTO conflict (kind, id, field, base, local, central, local_by, local_at, "
                     "central_version, found_at)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(info.kind, id, info.fields.at(clash.field), QString::fromUtf8(jsonText(clash.base)),
                  QString::fromUtf8(jsonText(clash.local)), QString::fromUtf8(jsonText(clash.central)),
                  entry.by, entry.at, version, m_clock())
            .run();
    }
}

void Ledger::keepStranger(const RowBlock &block)
{
    for (const AgreedRow &row : block.rows) {
        const QByteArray fields
            = QJsonDocument(toJson(block.columns, row.values)).toJson(QJsonDocument::Compact);
        m_db.prepare(
                "INSERT OR REPLACE INTO stranger (kind, id, version, deleted, fields) VALUES (?, ?, ?, ?, ?)")
            .with(block.kind, row.id, row.version, row.deleted, QString::fromUtf8(fields))
            .run();
    }
}

void Ledger::applyBlocks(const QList<RowBlock> &blocks)
{
    constexpr qsizetype most = 200; // beyond that a view does better to look at everything again
    for (const RowBlock &block : blocks) {
        const KindInfo *info = kindNamed(block.kind);
        if (!info) {
            keepStranger(block);
            continue;
        }
        ChangeNotice notice{block.kind, {}};
        for (const AgreedRow &row : block.rows) {
            applyRow(*info, block.columns, row);
            if (block.rows.size() <= most)
                notice.ids.append(row.id);
        }
        m_recorder.tell(notice);
    }
}

Result<> Ledger::apply(const QList<RowBlock> &blocks, const QString &nextCursor)
{
    return m_db.write([&] {
        applyBlocks(blocks);
        setCursor(nextCursor);
    });
}

void Ledger::setCursor(const QString &cursor)
{
    m_db.prepare("INSERT INTO setting (name, value) VALUES ('cursor', ?) ON CONFLICT (name) DO UPDATE SET "
                 "value = excluded.value")
        .with(cursor)
        .run();
}

Result<QString> Ledger::cursor()
{
    return m_db.read([&] {
        auto row = m_db.prepare("SELECT value FROM setting WHERE name = 'cursor'");
        return row.next() ? row.text(0) : QString();
    });
}

} // namespace sk
