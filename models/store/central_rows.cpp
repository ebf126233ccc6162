// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/central_rows.h"

#include "models/domain/attachment.h"
#include "models/domain/json_value.h"
#include "models/domain/kinds.h"
#include "models/domain/owner.h"
#include "models/store/conflicts.h"
#include "models/store/file_sweep.h"
#include "models/store/quarantine.h"
#include "models/store/settings.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk {

CentralRows::CentralRows(Database &db, Clock clock, IdSource &ids)
    : m_db(db), m_clock(std::move(clock)), m_ids(ids), m_outbox(db), m_agreed(db), m_log(db)
{
}

ChangeLine CentralRows::saidByCentre(const Authorship &written) const
{
    return {
        written.isTold() ? written.at : m_clock(), nameOf(written.by), u"centre"_s, {}, {}, {}, written.desk};
}

QString CentralRows::nameOf(const PersonId &person) const
{
    if (person.isNull())
        return {};
    auto row = m_db.prepare("SELECT name FROM person WHERE id = ?");
    return row.with(person).next() ? row.text(0) : QString();
}

Authorship CentralRows::writtenHere(const Edit &edit) const
{
    const auto enrolment = enrolmentOf(m_db);
    if (!enrolment || !enrolment->isEnrolled())
        return {};
    return {edit.person, {}, {enrolment->depot}, edit.at, 0};
}

CentralRows::Incoming CentralRows::incoming(const KindInfo &info, const QStringList &columns,
                                            const AgreedRow &row, const std::optional<StoredRow> &held) const
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
    const AuthorshipPlaces authorship(columns);
    QJsonObject extra = QJsonDocument::fromJson(central.extra).object();
    for (qsizetype i = 0; i < columns.size() && i < row.values.size(); ++i) {
        if (authorship.contains(i))
            continue;
        const qsizetype field = info.indexOf(columns.at(i));
        const Value &value = row.values.at(i);
        if (field < 0)
            extra.insert(columns.at(i), toJson(value));
        else
            central.values[field]
                = info.fits(field, value) ? info.canonical(field, value) : info.blank.at(field);
    }
    central.extra = extra.isEmpty() ? QByteArray() : QJsonDocument(extra).toJson(QJsonDocument::Compact);
    return {central, authorship.in(row.values)};
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
    const Incoming central = incoming(info, columns, row, held);
    if (held)
        take(info, *held, central);
    else
        table.insert(central.row);
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

void CentralRows::take(const KindInfo &info, const StoredRow &held, const Incoming &central)
{
    const auto edit = unsentEdit(info.kind, held.id);
    // The centre was restored from a backup: it gets back what it had agreed to. (A repair marks what we
    // hold with a negative version.)
    if (central.row.version < qAbs(held.version)) {
        merge(info, held, central, central.row, edit.value_or(Edit{{}, m_clock(), {}, false}));
        return;
    }
    if (edit) {
        // Without a base the record was born here and the centre has it all the same: what it has is what
        // was sent.
        const StoredRow base
            = m_agreed.find(info, held.id).value_or(StoredRow{held.id, 0, false, {}, info.blank});
        merge(info, held, central, m_agreed.withSent(info, base, held, central.row), *edit);
        return;
    }
    RecordTable(m_db, info).update(central.row);
    m_agreed.dropSent(info.kind, held.id); // of a change that was given up
    const ChangeLine who = saidByCentre(central.written);
    m_log.changed(info, held.id, held.values, central.row.values, who);
    m_log.marked(info, held.id, held.deleted, central.row.deleted, who);
}

void CentralRows::merge(const KindInfo &info, const StoredRow &held, const Incoming &incoming,
                        const StoredRow &base, const Edit &edit)
{
    const StoredRow &central = incoming.row;
    // What lies between the base and the central row is its writer's only when nobody else wrote in between.
    const Authorship there = incoming.written.over == base.version ? incoming.written : Authorship{};
    const Owner owner = ownerOf(info, base.values);
    const Merged merged = sk::merge(base.values, held.values, central.values, [&](qsizetype field) {
        return prevailing(info, field, owner, writtenHere(edit), there);
    });
    const MergedMark mark = mergeMark(base.deleted, held.deleted, central.deleted,
                                      {held.values != base.values, central.values != base.values});
    RecordTable(m_db, info).update({held.id, central.version, mark.deleted, central.extra, merged.row});
    const ChangeLine who = saidByCentre(incoming.written);
    m_log.changed(info, held.id, held.values, merged.row, who);
    m_log.marked(info, held.id, held.deleted, mark.deleted, who);
    for (const Clash &clash : merged.clashes)
        noteConflict(m_db, conflictOver(info, incoming, clash, edit));
    if (mark.clash)
        noteConflict(m_db, deletionConflict(info, incoming, base, held.deleted, edit));

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

Conflict CentralRows::conflictOver(const KindInfo &info, const Incoming &central, const Clash &clash,
                                   const Edit &edit) const
{
    const bool isSettled = clash.prevailing != Prevailing::Neither;
    return {.kind = info.kind,
            .id = central.row.id,
            .field = info.fields.at(clash.field),
            .base = clash.base,
            .local = clash.local,
            .central = clash.central,
            .localBy = edit.by,
            .localAt = edit.at,
            .centralBy = nameOf(central.written.by),
            .centralPlace = central.written.desk,
            .centralAt = central.written.at,
            .centralVersion = central.row.version,
            .foundAt = m_clock(),
            .settlement = isSettled ? Settlement::Owner : Settlement::Open,
            .settledAt = isSettled ? m_clock() : QDateTime()};
}

Conflict CentralRows::deletionConflict(const KindInfo &info, const Incoming &central, const StoredRow &base,
                                       bool local, const Edit &edit) const
{
    Conflict conflict = conflictOver(info, central, {}, edit);
    conflict.field = deletionField();
    conflict.base = base.deleted;
    conflict.local = local;
    conflict.central = central.row.deleted;
    return conflict;
}

void CentralRows::keepStranger(const QString &kind, const QStringList &columns, const AgreedRow &row)
{
    QJsonObject values = toJson(columns, row.values);
    for (const QString &column : authorshipColumns())
        values.remove(column);
    const QByteArray fields = QJsonDocument(values).toJson(QJsonDocument::Compact);
    m_db.prepare(
            "INSERT OR REPLACE INTO stranger (kind, id, version, deleted, fields) VALUES (?, ?, ?, ?, ?)")
        .with(kind, row.id, row.version, row.deleted, QString::fromUtf8(fields))
        .run();
}

void CentralRows::keepAside(const OutboxEntry &entry, const QString &reason)
{
    noteRefusal(m_db, {entry.kind, entry.id, reason, {}, m_clock(), {}, false}, entry.change);
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
        keepAside(*entry, u"scope"_s);
    if (unsentEdit(info->kind, forgotten.id)) {
        table.setVersion(forgotten.id, 0);
        return;
    }
    table.erase(forgotten.id);
    if (info->kind == u"attachment")
        forgetFileOf(m_db, fromRow<Attachment>(held->values).sha256);
    // What was written here is ours to remember; what came from elsewhere is no longer ours to know.
    m_db.prepare("DELETE FROM change_log WHERE id = ? AND origin = 'centre'").with(forgotten.id).run();
    m_db.prepare("UPDATE conflict SET settled_at = ? WHERE kind = ? AND id = ? AND settled_at IS NULL")
        .with(m_clock(), info->kind, forgotten.id)
        .run();
}

} // namespace sk
