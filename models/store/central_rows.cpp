// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/central_rows.h"

#include "models/domain/json_value.h"
#include "models/domain/kinds.h"
#include "models/store/waiting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk {

CentralRows::CentralRows(Database &db, Clock clock, IdSource &ids)
    : m_db(db), m_clock(std::move(clock)), m_ids(ids), m_outbox(db), m_agreed(db), m_log(db)
{
}

ChangeLine CentralRows::saidByCentre() const
{
    return {m_clock(), {}, u"centre"_s, {}, {}, {}};
}

StoredRow CentralRows::incoming(const KindInfo &info, const QStringList &columns, const AgreedRow &row,
                                const std::optional<StoredRow> &held) const
{
    // A column the centre does not name (masked for this device, or unknown to an older writer) keeps what
    // was agreed before.
    const auto base = held ? m_agreed.find(info, row.id) : std::nullopt;
    StoredRow central{row.id, row.version, row.deleted, held ? held->extra : QByteArray(),
                      base ? base->values : (held ? held->values : info.blank)};
    // Of a record born here whose answer was lost, the centre may have an earlier value of a field it masks:
    // as if blank, so that the field goes again. A journal entry never had another one.
    if (held && !base && info.nature == Nature::Document && m_outbox.find(info.kind, row.id))
        for (qsizetype i = 0; i < info.fields.size(); ++i)
            if (info.sensitive.at(i))
                central.values[i] = info.blank.at(i);
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

void CentralRows::apply(const KindInfo &info, const QStringList &columns, const AgreedRow &row)
{
    const auto held = RecordTable(m_db, info).versionOf(row.id);
    if (held && row.version <= *held)
        return; // our own change coming back, or a page asked for twice
    overtake(info, columns, row);
}

void CentralRows::overtake(const KindInfo &info, const QStringList &columns, const AgreedRow &row)
{
    const RecordTable table(m_db, info);
    const auto held = table.find(row.id);
    const StoredRow central = incoming(info, columns, row, held);
    if (held)
        take(info, *held, central);
    else
        table.insert(central);
}

std::optional<CentralRows::Edit> CentralRows::unsentEdit(const QString &kind, const QUuid &id) const
{
    if (const auto entry = m_outbox.find(kind, id))
        return Edit{entry->by, entry->at, entry->person, false};
    auto refused = m_db.prepare("SELECT at FROM quarantine WHERE kind = ? AND id = ?");
    if (refused.with(kind, id).next())
        return Edit{{}, refused.moment(0), {}, true};
    return {};
}

void CentralRows::take(const KindInfo &info, const StoredRow &held, const StoredRow &central)
{
    const auto edit = unsentEdit(info.kind, held.id);
    // The centre was restored from a backup: it gets back what it had agreed to. (A repair marks what we
    // hold with a negative version.)
    if (central.version < qAbs(held.version)) {
        merge(info, held, central, central, edit.value_or(Edit{{}, m_clock(), {}, false}));
        return;
    }
    if (edit) {
        // Without a base the record was born here and the centre has it all the same: what it has is what
        // was sent.
        const StoredRow base
            = m_agreed.find(info, held.id).value_or(StoredRow{held.id, 0, false, {}, info.blank});
        merge(info, held, central, m_agreed.withSent(info, base, held, central), *edit);
        return;
    }
    RecordTable(m_db, info).update(central);
    m_log.changed(info, held.id, held.values, central.values, saidByCentre());
    m_log.marked(info, held.id, held.deleted, central.deleted, saidByCentre());
}

void CentralRows::merge(const KindInfo &info, const StoredRow &held, const StoredRow &central,
                        const StoredRow &base, const Edit &edit)
{
    const Merged merged = sk::merge(base.values, held.values, central.values);
    const MergedMark mark = mergeMark(base.deleted, held.deleted, central.deleted,
                                      {held.values != base.values, central.values != base.values});
    RecordTable(m_db, info).update({held.id, central.version, mark.deleted, central.extra, merged.row});
    m_log.changed(info, held.id, held.values, merged.row, saidByCentre());
    m_log.marked(info, held.id, held.deleted, mark.deleted, saidByCentre());
    keepConflicts(info, central, merged.clashes, edit);
    if (mark.clash)
        keepDeletionConflict(info, central, base, held.deleted, edit);

    m_agreed.dropSent(info.kind, held.id);
    if (merged.differsFromCentral || mark.differsFromCentral) {
        m_agreed.set(info, central);
        if (!edit.isRefused)
            m_outbox.note({0, info.kind, held.id, m_ids.next(), edit.at, edit.by, edit.person});
    } else {
        m_agreed.drop(info.kind, held.id);
        m_outbox.drop(info.kind, held.id);
        m_db.prepare("DELETE FROM quarantine WHERE kind = ? AND id = ?").with(info.kind, held.id).run();
    }
}

void CentralRows::keepConflicts(const KindInfo &info, const StoredRow &central, const QList<Clash> &clashes,
                                const Edit &edit)
{
    for (const Clash &clash : clashes)
        noteConflict(m_db,
                     {0, info.kind, central.id, info.fields.at(clash.field), clash.base, clash.local,
                      clash.central, edit.by, edit.at, central.version, m_clock()});
}

void CentralRows::keepDeletionConflict(const KindInfo &info, const StoredRow &central, const StoredRow &base,
                                       bool local, const Edit &edit)
{
    noteConflict(m_db,
                 {0, info.kind, central.id, deletionField(), base.deleted, local, central.deleted, edit.by,
                  edit.at, central.version, m_clock()});
}

void CentralRows::keepStranger(const QString &kind, const QStringList &columns, const AgreedRow &row)
{
    const QByteArray fields = QJsonDocument(toJson(columns, row.values)).toJson(QJsonDocument::Compact);
    m_db.prepare(
            "INSERT OR REPLACE INTO stranger (kind, id, version, deleted, fields) VALUES (?, ?, ?, ?, ?)")
        .with(kind, row.id, row.version, row.deleted, QString::fromUtf8(fields))
        .run();
}

void CentralRows::setAside(const OutboxEntry &entry, const QString &reason)
{
    noteRefusal(m_db, {entry.kind, entry.id, reason, {}, m_clock()}, entry.change);
    m_outbox.drop(entry.kind, entry.id);
}

void CentralRows::forget(const Forgotten &forgotten)
{
    const KindInfo *info = kindNamed(forgotten.kind);
    if (!info) {
        m_db.prepare("DELETE FROM stranger WHERE kind = ? AND id = ?")
            .with(forgotten.kind, forgotten.id)
            .run();
        return;
    }
    const RecordTable table(m_db, *info);
    const auto held = table.find(forgotten.id);
    if (!held)
        return;
    m_agreed.drop(info->kind, forgotten.id);
    m_agreed.dropSent(info->kind, forgotten.id);
    if (const auto entry = m_outbox.find(info->kind, forgotten.id))
        setAside(*entry, u"scope"_s);
    if (unsentEdit(info->kind, forgotten.id)) {
        table.setVersion(forgotten.id, 0);
        return;
    }
    table.erase(forgotten.id);
    // What was written here is ours to remember; what came from elsewhere is no longer ours to know.
    m_db.prepare("DELETE FROM change_log WHERE id = ? AND origin = 'centre'").with(forgotten.id).run();
    m_db.prepare("UPDATE conflict SET settled_at = ? WHERE kind = ? AND id = ? AND settled_at IS NULL")
        .with(m_clock(), info->kind, forgotten.id)
        .run();
}

} // namespace sk
