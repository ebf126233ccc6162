// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_centre.h"

#include "models/domain/kinds.h"
#include "sync/protocol/pages.h"

using namespace Qt::StringLiterals;

namespace sk::testing {

namespace {

QString cursorAt(qint64 version)
{
    return u"v%1"_s.arg(version);
}

bool isJournal(const QString &kind)
{
    const KindInfo *info = kindNamed(kind);
    return info && info->nature == Nature::Journal;
}

decltype(wire::Answer::outcome) answerJournal(const FakeCentre::Record &record, const wire::Change &change)
{
    std::map<QString, Value> sent;
    for (qsizetype i = 0; i < change.columns.size(); ++i)
        sent[change.columns.at(i)] = change.values.at(i);
    if (sent == record.fields)
        return wire::Accepted{record.version};
    return wire::Refused{wire::Refusal::Journal, u"content"_s};
}

} // namespace

void FakeCentre::put(QUuid id, Record &record, const std::map<QString, Value> &fields)
{
    record.version = ++m_version;
    for (const auto &[name, value] : fields) {
        record.fields[name] = value;
        m_history.append({id, name, value});
    }
}

wire::Answer FakeCentre::judge(const wire::Change &change, const Authorship &desk)
{
    if (const auto known = m_accepted.find(change.change); known != m_accepted.end()) {
        if (known->second.first == change.id)
            return {change.change, wire::Accepted{known->second.second}};
        return {change.change, wire::Refused{wire::Refusal::Repeated, u"change"_s}};
    }
    if (refuses)
        if (const auto refused = refuses(change))
            return {change.change, *refused};
    const auto found = m_records.find(change.id);
    if (found == m_records.end() && change.base != 0)
        return {change.change, wire::Refused{wire::Refusal::UnknownBase, {}}};
    if (found != m_records.end() && isJournal(change.kind))
        return {change.change, answerJournal(found->second, change)};
    if (found != m_records.end() && found->second.version != change.base)
        return {change.change, wire::Clash{blockOf(change.id, found->second)}};
    Record &record = m_records[change.id];
    record.kind = change.kind;
    record.deleted = change.deleted.value_or(record.deleted);
    record.written = {change.by, desk.desk, desk.depot, change.at, change.base};
    std::map<QString, Value> fields;
    for (qsizetype i = 0; i < change.columns.size(); ++i)
        fields[change.columns.at(i)] = change.values.at(i);
    put(change.id, record, fields);
    m_accepted[change.change] = {change.id, record.version};
    return {change.change, wire::Accepted{record.version}};
}

wire::ChangeAnswers FakeCentre::push(const wire::ChangeBatch &batch, const Authorship &desk)
{
    wire::ChangeAnswers answers{{}, now};
    for (const wire::Change &change : batch.changes)
        answers.answers.append(judge(change, desk));
    return answers;
}

RowBlock FakeCentre::blockOf(QUuid id, const Record &record) const
{
    RowBlock block{record.kind, {}, {{id, record.version, record.deleted, {}}}};
    for (const auto &[name, value] : record.fields) {
        block.columns.append(name);
        block.rows.first().values.append(value);
    }
    block.columns += authorshipColumns();
    block.rows.first().values += toRow(record.written);
    return block;
}

std::variant<QByteArray, SyncTrouble> FakeCentre::page(const QString &after, int limit) const
{
    const qint64 from = after.isEmpty() ? 0 : after.mid(1).toLongLong();
    if (from > m_version)
        return SyncTrouble{SyncTrouble::Kind::CentreBehind, 0, {}};
    std::map<qint64, QUuid> newer;
    for (const auto &[id, record] : m_records)
        if (record.version > from)
            newer[record.version] = id;
    wire::Page page{{}, {}, cursorAt(m_version), false, now};
    for (const auto &[version, id] : newer) {
        if (page.blocks.size() == limit) {
            page.more = true;
            break;
        }
        page.blocks.append(blockOf(id, m_records.at(id)));
        page.next = cursorAt(version);
    }
    if (!page.more)
        page.next = cursorAt(m_version);
    const qint64 upTo = page.next.mid(1).toLongLong();
    for (auto gone = m_departed.upper_bound(from); gone != m_departed.end() && gone->first <= upTo; ++gone)
        page.forgotten.append(gone->second);
    return wire::toJson(page);
}

Digest FakeCentre::digest() const
{
    std::map<QString, KindDigest> kinds;
    for (const auto &[id, record] : m_records) {
        KindDigest &digest = kinds.try_emplace(record.kind, KindDigest{record.kind, 0, {}}).first->second;
        ++digest.count;
        digest.sum.add(record.kind, id, record.version);
    }
    Digest digest{cursorAt(m_version), {}};
    for (const auto &[kind, sum] : kinds)
        digest.kinds.append(sum);
    return digest;
}

void FakeCentre::write(const QString &kind, QUuid id, const std::map<QString, Value> &fields)
{
    Record &record = m_records[id];
    record.kind = kind;
    record.written = {};
    put(id, record, fields);
}

void FakeCentre::depart(QUuid id)
{
    const auto found = m_records.find(id);
    m_departed[++m_version] = {found->second.kind, id};
    m_records.erase(found);
}

void FakeCentre::restore(const FakeCentre &backup)
{
    const qint64 highest = m_version;
    *this = backup;
    m_version = highest + 1;
}

bool FakeCentre::remembers(QUuid id, const QString &field, const Value &value) const
{
    return m_history.contains({id, field, value});
}

} // namespace sk::testing
