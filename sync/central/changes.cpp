// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/changes.h"

#include "sync/central/authors.h"
#include "sync/central/digests.h"
#include "sync/central/files.h"
#include "sync/central/judgement.h"
#include "sync/central/masking.h"
#include "sync/central/rights.h"
#include "sync/central/signed_work.h"
#include "sync/central/visibility.h"
#include "sync/protocol/limits.h"

#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::Accepted;
using wire::Change;
using wire::Clash;
using wire::Refusal;
using wire::Refused;

namespace {

constexpr qsizetype worthExpecting = 20; // changes; fewer are asked for one by one

using Outcome = decltype(wire::Answer::outcome);

//! One batch on its way into the tables.
class Push {
public:
    Push(Sql &sql, ColumnLists &lists, Authority &authority, const Caller &caller,
         const QDateTime &receivedAt)
        : m_sql(sql)
        , m_authority(authority)
        , m_caller(caller)
        , m_receivedAt(receivedAt)
        , m_records(sql, lists, caller.centre)
        , m_digests(sql, caller.centre)
        , m_visibility(sql, m_records, m_digests, caller.centre)
        , m_signed(sql, m_records, caller.centre)
    {
    }

    //! Looks up together what take() will ask for one by one.
    void expect(const QList<Change> &changes);
    //! Keeps the change under this version, or says why not.
    Outcome take(const Change &change, qint64 version);
    void finish(const std::function<qint64(qsizetype)> &takeVersions);
    bool tookAny() const { return m_tookAny; }

private:
    Outcome answerOver(const StoredRecord &stored, const KindInfo *kind, const Change &change,
                       qint64 version);
    Outcome answerJournal(const StoredRecord &stored, const KindInfo &kind, const Change &change);
    Outcome keep(const std::optional<StoredRecord> &before, const KindInfo *kind, const Change &change,
                 qint64 version);
    //! Whether the caller may write this record at all.
    bool isInReach(const StoredRecord &record);
    //! The field that hangs the record on another depot's work.
    std::optional<QString> foreignWork(const StoredRecord &record);
    //! A field that is masked for the caller and was not last written by it.
    std::optional<QString> maskedField(const StoredRecord &stored, const KindInfo *kind,
                                       const Change &change);

    Sql &m_sql;
    Authority &m_authority;
    const Caller &m_caller;
    QDateTime m_receivedAt;
    Records m_records;
    Digests m_digests;
    Visibility m_visibility;
    SignedWork m_signed;
    QSet<QUuid> m_met;
    bool m_tookAny = false;
};

void Push::expect(const QList<Change> &changes)
{
    if (changes.size() < worthExpecting)
        return;
    QList<QUuid> changeIds;
    std::set<Target> targets; // what they refer to has its place too
    for (const Change &change : changes) {
        changeIds.append(change.change);
        targets.insert({change.id, change.kind});
        for (const Target &target :
             targetsOf({change.id, change.kind, 0, {}, {change.columns, change.values}}))
            targets.insert(target);
    }
    QSet<QUuid> ids;
    for (const Target &target : targets)
        ids.insert(target.id);
    m_records.expect(ids.values(), changeIds);
    if (m_caller.centre != headOffice())
        m_visibility.expect({targets.begin(), targets.end()});
}

Outcome Push::take(const Change &change, qint64 version)
{
    if (m_met.contains(change.id))
        return Refused{Refusal::Repeated, {}};
    m_met.insert(change.id);
    if (const auto before = m_records.acceptedBefore(change.change)) {
        if (before->first == change.id)
            return Accepted{before->second};
        return Refused{Refusal::Repeated, u"change"_s};
    }
    const KindInfo *kind = kindNamed(change.kind);
    if (auto why = objection(m_caller, kind, change))
        return *std::move(why);
    if (auto why = m_authority.objection(change))
        return *std::move(why);
    const auto stored = m_records.find(change.id);
    if (stored)
        return answerOver(*stored, kind, change, version);
    if (change.base != 0)
        return Refused{Refusal::UnknownBase, {}};
    return keep(std::nullopt, kind, change, version);
}

Outcome Push::answerOver(const StoredRecord &stored, const KindInfo *kind, const Change &change,
                         qint64 version)
{
    if (!isInReach(stored))
        return Refused{Refusal::Scope, u"record"_s};
    if (stored.kind != change.kind)
        return Refused{Refusal::Kind, stored.kind};
    if (kind && kind->nature == Nature::Journal)
        return answerJournal(stored, *kind, change);
    if (stored.version != change.base) {
        Clash clash{masked(m_caller, kind, stored)};
        addAuthor(m_sql, m_caller, clash.current);
        return clash;
    }
    if (const auto field = maskedField(stored, kind, change))
        return Refused{Refusal::Masked, *field};
    return keep(stored, kind, change, version);
}

Outcome Push::answerJournal(const StoredRecord &stored, const KindInfo &kind, const Change &change)
{
    const Contents sent = changed(&kind, {}, settled(&kind, {change.columns, change.values}));
    if (sent == stored.contents)
        return Accepted{stored.version};
    return Refused{Refusal::Journal, u"content"_s};
}

Outcome Push::keep(const std::optional<StoredRecord> &before, const KindInfo *kind, const Change &change,
                   qint64 version)
{
    const Contents fields = settled(kind, {change.columns, change.values});
    const StoredRecord record{change.id, change.kind, version,
                              change.deleted.value_or(before && before->deleted),
                              changed(kind, before ? before->contents : Contents{}, fields)};
    if (record.contents.columns.size() > wire::limits::recordColumns)
        return Refused{Refusal::TooLarge, u"columns"_s};
    if (auto why = objectionToRecord(m_caller, record.kind, record.depot()))
        return *std::move(why);
    if (const auto field = foreignWork(record))
        return Refused{Refusal::Scope, *field};
    if (before)
        if (const auto field = m_signed.fieldTouched(*before, record, m_caller))
            return Refused{Refusal::Settled, *field};
    const Origin origin{change.change, change.base, m_caller.device, change.by, change.at, m_receivedAt};
    m_records.put(record, fields, change.deleted, origin);
    Files::note(m_sql, m_caller.centre, record);
    if (!before)
        m_signed.note(record);
    if (before)
        m_digests.remove(wholeCentre(), before->kind, before->id, before->version);
    m_digests.add(wholeCentre(), record.kind, record.id, record.version);
    if (m_caller.centre != headOffice()) // what head office writes all centres receive whole
        m_visibility.changed(before, record, m_caller.depot);
    m_tookAny = true;
    return Accepted{version};
}

void Push::finish(const std::function<qint64(qsizetype)> &takeVersions)
{
    m_records.save();
    m_visibility.save(takeVersions);
    m_digests.save();
}

bool Push::isInReach(const StoredRecord &record)
{
    switch (rightOf(m_caller.role, record.kind)) {
    case Right::None:
        return false;
    case Right::Shown:
        return m_visibility.isShown({record.id, record.kind}, m_caller.depot);
    case Right::Own:
        return record.depot() == m_caller.depot;
    case Right::All:
        return true;
    }
    return false;
}

std::optional<QString> Push::foreignWork(const StoredRecord &record)
{
    if (rightOf(m_caller.role, record.kind) != Right::Own)
        return {};
    const auto work = workOf(record);
    const auto stored = work ? m_records.find(work->second) : std::nullopt;
    const bool isOthers = stored && !stored->depot().isEmpty() && stored->depot() != m_caller.depot;
    return isOthers ? std::optional(work->first) : std::nullopt;
}

std::optional<QString> Push::maskedField(const StoredRecord &stored, const KindInfo *kind,
                                         const Change &change)
{
    for (const QString &field : change.columns)
        if (!mayReceive(m_caller, kind, field) && m_records.lastWriter(stored.id, field) != m_caller.device)
            return field;
    return {};
}

} // namespace

Result<Pushed> Changes::push(const Caller &caller, const wire::ChangeBatch &batch)
{
    const QDateTime now = m_now();
    auto pushed = m_sql.write([&]() -> Result<Pushed> {
        Pushed result{{{}, now}, 0};
        auto [last, hasPeople] = takeVersions(caller.centre, batch.changes.size());
        qint64 version = last - batch.changes.size();
        Authority authority(m_sql, m_rights, caller, hasPeople);
        Push push(m_sql, m_lists, authority, caller, now);
        push.expect(batch.changes);
        for (const Change &change : batch.changes) {
            result.answers.answers.append({change.change, push.take(change, ++version)});
            if (const auto *refused = std::get_if<Refused>(&result.answers.answers.last().outcome))
                authority.noteRefusal(change, *refused);
        }
        qint64 newest = last;
        push.finish([&](qsizetype n) { return newest = takeVersions(caller.centre, n).last; });
        if (push.tookAny())
            result.version = newest;
        authority.save(m_audit);
        return result;
    });
    if (!pushed)
        m_lists.forget();
    return pushed;
}

Changes::Taken Changes::takeVersions(const QString &centre, qsizetype n)
{
    auto rows = m_sql.run(u"UPDATE centre SET version = version + ? WHERE id = ? RETURNING version, people"_s,
                          {n, centre});
    if (!rows.next())
        throw SqlError(Failure::Kind::Missing, u"the centre of the device is not there"_s);
    return {rows.number(0), rows.flag(1)};
}

} // namespace sk::central
