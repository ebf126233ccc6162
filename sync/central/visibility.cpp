// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/visibility.h"

#include "sync/central/id_groups.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString text(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

QList<Target> without(const QList<Target> &all, const QList<Target> &others)
{
    QList<Target> rest;
    for (const Target &target : all)
        if (!others.contains(target))
            rest.append(target);
    return rest;
}

} // namespace

Visibility::Item &Visibility::item(const Target &target)
{
    const auto known = m_items.find(target);
    if (known != m_items.end())
        return known->second;
    Item item;
    auto rows
        = m_sql.run(u"SELECT depot, reasons, version FROM visible WHERE centre = ? AND id = ? AND kind = ?"_s,
                    {m_centre, text(target.id), target.kind});
    while (rows.next())
        item.places[rows.text(0)] = {rows.number(1), rows.number(1), rows.number(2)};
    return m_items.emplace(target, std::move(item)).first->second;
}

void Visibility::expect(const QList<Target> &targets)
{
    QList<QUuid> ids;
    for (const Target &target : targets) {
        m_items.try_emplace(target);
        ids.append(target.id);
    }
    forGroups(ids, [&](const QVariantList &group) {
        auto rows = m_sql.run(u"SELECT id, kind, depot, reasons, version FROM visible "
                              "WHERE centre = ? AND id IN (%1)"_s.arg(groupMarks()),
                              QVariantList{m_centre} + group);
        while (rows.next())
            m_items[{QUuid::fromString(rows.text(0)), rows.text(1)}].places[rows.text(2)]
                = {rows.number(3), rows.number(3), rows.number(4)};
    });
}

void Visibility::lookUp(Item &item, const Target &target)
{
    if (std::exchange(item.isLookedUp, true))
        return;
    item.record = m_records.find(target.id);
    if (item.record && item.record->kind != target.kind)
        item.record.reset(); // somebody refers to a vehicle by the id of something else
    item.versionBefore = item.record ? item.record->version : 0;
}

QStringList Visibility::shownAt(const Target &target)
{
    QStringList depots;
    for (const auto &[depot, place] : item(target).places)
        if (place.reasons > 0)
            depots.append(depot);
    return depots;
}

bool Visibility::isShown(const Target &target, const QString &depot)
{
    const Item &item = this->item(target);
    const auto place = item.places.find(depot);
    return place != item.places.end() && place->second.reasons > 0;
}

void Visibility::give(const QString &depot, const Target &target, int reasons)
{
    Place &place = item(target).places[depot];
    const bool wasShown = place.reasons > 0;
    place.reasons += reasons;
    if (wasShown != (place.reasons > 0))
        passOn(depot, target, reasons);
}

void Visibility::giveTargets(const std::optional<QString> &depot, const QList<Target> &targets, int reasons)
{
    if (!depot)
        return;
    for (const Target &target : targets)
        give(*depot, target, reasons);
}

void Visibility::passOn(const QString &depot, const Target &target, int reasons)
{
    if (hasJournal(target.kind))
        giveTargets(depot, journalOf(target), reasons);
    if (!passesOn(target.kind))
        return;
    Item &item = this->item(target);
    lookUp(item, target);
    if (item.record)
        giveTargets(depot, targetsOf(*item.record), reasons);
}

QList<Target> Visibility::journalOf(const Target &target)
{
    QList<Target> entries;
    auto rows = m_sql.run(u"SELECT id FROM journal WHERE centre = ? AND subject = ?"_s,
                          {m_centre, text(target.id)});
    while (rows.next())
        entries.append({QUuid::fromString(rows.text(0)), u"custody_entry"_s});
    return entries;
}

void Visibility::follow(const StoredRecord &entry)
{
    const auto subject = subjectOf(entry);
    if (!subject)
        return;
    for (const QString &depot : shownAt(*subject))
        give(depot, {entry.id, entry.kind}, 1);
    m_sql.run(u"INSERT INTO journal (centre, subject, id) VALUES (?, ?, ?)"_s,
              {m_centre, text(subject->id), text(entry.id)});
}

void Visibility::changed(const std::optional<StoredRecord> &before, const StoredRecord &after,
                         const QString &makersDepot)
{
    const Target self{after.id, after.kind};
    Item &item = this->item(self);
    if (!std::exchange(item.isLookedUp, true))
        item.versionBefore = before ? before->version : 0;
    item.isChanged = true;
    item.record = after;

    const QList<Target> targets = targetsOf(after);
    const QList<Target> targetsBefore = before ? targetsOf(*before) : QList<Target>();
    if (passesOn(self.kind)) {
        for (const QString &depot : shownAt(self)) {
            giveTargets(depot, without(targets, targetsBefore), 1);
            giveTargets(depot, without(targetsBefore, targets), -1);
        }
    }
    if (!before)
        follow(after);
    const auto home = homeOf(after);
    const auto homeBefore = before ? homeOf(*before) : std::nullopt;
    if (home != homeBefore) {
        giveTargets(home, {self}, 1);
        giveTargets(homeBefore, {self}, -1);
    }
    const auto referring = referringDepot(after);
    const bool isSame = before && referringDepot(*before) == referring;
    giveTargets(referring, isSame ? without(targets, targetsBefore) : targets, 1);
    if (before)
        giveTargets(referringDepot(*before), isSame ? without(targetsBefore, targets) : targetsBefore, -1);
    if (!before && !home && !makersDepot.isEmpty())
        give(makersDepot, self, 1);
}

bool Visibility::isLate(const Item &item, const Place &place) const
{
    const bool was = place.reasonsBefore > 0 && item.versionBefore > 0;
    const bool is = place.reasons > 0 && item.record;
    return was != is && !(is && item.isChanged);
}

QVariantList Visibility::rowOf(const Target &target, const QString &depot, const Item &item, Place &place,
                               qint64 version)
{
    if (place.reasonsBefore > 0 && item.versionBefore > 0)
        m_digests.remove(depot, target.kind, target.id, item.versionBefore);
    if (place.reasons > 0 && item.record) {
        place.version = item.isChanged ? item.record->version : qMax(version, place.version);
        m_digests.add(depot, target.kind, target.id, item.record->version);
    } else {
        place.version = qMax(version, place.version);
    }
    return {m_centre, text(target.id), target.kind, depot, place.reasons, place.version};
}

void Visibility::save(const std::function<qint64(qsizetype)> &takeVersions)
{
    qsizetype late = 0;
    for (auto &[target, item] : m_items)
        for (const auto &[depot, place] : item.places) {
            if ((place.reasons > 0) != (place.reasonsBefore > 0))
                lookUp(item, target);
            late += isLate(item, place) ? 1 : 0;
        }
    qint64 version = late > 0 ? takeVersions(late) - late : 0;
    QList<QVariantList> rows;
    for (auto &[target, item] : m_items)
        for (auto &[depot, place] : item.places)
            if (place.reasons != place.reasonsBefore || (item.isChanged && place.reasons > 0))
                rows.append(rowOf(target, depot, item, place, isLate(item, place) ? ++version : 0));
    m_sql.runRows(u"INSERT INTO visible (centre, id, kind, depot, reasons, version) VALUES %1 "
                  "ON CONFLICT (centre, id, kind, depot) DO UPDATE "
                  "SET reasons = excluded.reasons, version = excluded.version"_s,
                  rows);
}

} // namespace sk::central
