// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/outgoing.h"

#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

using namespace wire::limits;

constexpr qsizetype batchBytes = 2 * 1024 * 1024; // far below what the centre takes, and gone in a moment

//! The bytes of a text as UTF-8, or a little more: two halves of a character count as three each.
qsizetype utf8Bytes(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : 3;
    return bytes;
}

//! At least as long as the change will be on the wire; nothing when the centre would refuse it for its size.
std::optional<qsizetype> sizeOf(const PendingChange &change)
{
    qsizetype size = 256;
    for (const Value &value : change.values) {
        const auto *text = std::get_if<QString>(&value);
        const qsizetype bytes = text ? utf8Bytes(*text) : 24;
        if (bytes > textBytes)
            return {};
        size += bytes;
    }
    return size > recordBytes ? std::nullopt : std::optional(size);
}

wire::Change toWire(const PendingChange &change, qint64 clockOffset)
{
    return {change.entry.kind,
            change.entry.id,
            change.base,
            change.entry.change,
            change.entry.at.addMSecs(clockOffset),
            change.entry.person,
            change.deleted,
            change.columns,
            change.values};
}

wire::ChangeBatch batchOf(const QList<PendingChange> &changes, qint64 clockOffset)
{
    wire::ChangeBatch batch;
    for (const PendingChange &change : changes)
        batch.changes.append(toWire(change, clockOffset));
    return batch;
}

Push pushOf(const QList<PendingChange> &changes, qint64 clockOffset)
{
    const wire::ChangeBatch batch = batchOf(changes, clockOffset);
    return {batch, wire::toJson(batch)};
}

QString wordOf(wire::Refusal reason)
{
    return std::get<QString>(toValue(reason));
}

//! The row in a clash, when it is the one that was asked about.
const AgreedRow *rowIn(const wire::Clash &clash, const PendingChange &sent)
{
    const RowBlock &block = clash.current;
    const bool ours
        = block.kind == sent.entry.kind && block.rows.size() == 1 && block.rows.first().id == sent.entry.id;
    return ours ? &block.rows.first() : nullptr;
}

bool belongs(const wire::Answer &answer, const PendingChange &sent)
{
    const auto *clash = std::get_if<wire::Clash>(&answer.outcome);
    return answer.change == sent.entry.change && (!clash || rowIn(*clash, sent));
}

} // namespace

Result<QList<PendingChange>> Outgoing::fitting(const QList<PendingChange> &pending)
{
    Ledger ledger = m_session.ledger();
    QList<PendingChange> changes;
    qsizetype bytes = 0;
    for (const PendingChange &change : pending) {
        const auto withdrawn = ledger.withdrawn(change);
        if (!withdrawn)
            return withdrawn.failure();
        if (*withdrawn)
            continue;
        const auto size = sizeOf(change);
        if (!size) {
            const auto aside = ledger.refused(change, wordOf(wire::Refusal::TooLarge), u"found here"_s);
            if (!aside)
                return aside.failure();
            continue;
        }
        bytes += *size;
        if (bytes > batchBytes && !changes.isEmpty())
            break;
        changes.append(change);
    }
    return changes;
}

Result<QList<PendingChange>> Outgoing::nextChanges(qint64 afterSequence)
{
    Ledger ledger = m_session.ledger();
    const auto any = ledger.pending(afterSequence, 1);
    if (!any || any->isEmpty())
        return any;
    return m_session.database().write([&]() -> Result<QList<PendingChange>> {
        for (;;) {
            const auto pending = waiting(afterSequence);
            if (!pending || pending->isEmpty())
                return pending;
            const auto changes = fitting(*pending);
            if (!changes)
                return changes;
            if (changes->isEmpty())
                continue;
            if (const auto noted = ledger.sending(*changes); !noted)
                return noted.failure();
            return changes;
        }
    });
}

Result<QList<PendingChange>> Outgoing::waiting(qint64 afterSequence)
{
    auto pending = m_session.ledger().pending(afterSequence, m_most);
    if (!pending || m_sent.isEmpty())
        return pending;
    QSet<QUuid> onTheirWay;
    for (const PendingChange &change : m_sent)
        onTheirWay.insert(change.entry.id);
    pending->removeIf([&](const PendingChange &change) { return onTheirWay.contains(change.entry.id); });
    return pending;
}

Result<std::optional<Push>> Outgoing::next(qint64 clockOffset)
{
    Q_ASSERT(!isUnderWay());
    if (auto ready = std::exchange(m_ready, std::nullopt)) {
        m_sent = std::move(ready->changes);
        return std::optional(std::move(ready->push));
    }
    const auto changes = nextChanges(0);
    if (!changes)
        return changes.failure();
    m_mayHaveMore = !changes->isEmpty();
    if (changes->isEmpty())
        return std::optional<Push>();
    m_sent = *changes;
    return std::optional(pushOf(m_sent, clockOffset));
}

Result<> Outgoing::makeReady(qint64 clockOffset)
{
    // After a small batch nothing waits as a rule, and what is written next is better sent as it is then.
    if (m_sent.size() < m_most || isReady())
        return {};
    const auto changes = nextChanges(m_sent.last().entry.sequence);
    if (!changes)
        return changes.failure();
    if (!changes->isEmpty())
        m_ready = Ready{*changes, pushOf(*changes, clockOffset)};
    return {};
}

Result<std::optional<wire::ChangeBatch>> Outgoing::nextAfter(qint64 &sequence, qint64 clockOffset)
{
    const auto changes = nextChanges(sequence);
    if (!changes)
        return changes.failure();
    if (changes->isEmpty())
        return std::optional<wire::ChangeBatch>();
    sequence = changes->last().entry.sequence;
    return std::optional(batchOf(*changes, clockOffset));
}

Result<> Outgoing::settle(const PendingChange &sent, const wire::Answer &answer, Heard &heard)
{
    Ledger ledger = m_session.ledger();
    if (const auto *accepted = std::get_if<wire::Accepted>(&answer.outcome)) {
        heard.accepted = heard.moved = true;
        return ledger.accepted(sent, accepted->version);
    }
    if (const auto *clash = std::get_if<wire::Clash>(&answer.outcome))
        return ledger.overtaken(sent, clash->current.columns, *rowIn(*clash, sent));
    const auto &refused = std::get<wire::Refused>(answer.outcome);
    if (refused.reason == wire::Refusal::UnknownBase && sent.base != 0)
        return ledger.unknownThere(sent);
    heard.moved = true;
    return ledger.refused(sent, wordOf(refused.reason), refused.detail);
}

std::optional<SyncTrouble> Outgoing::onAnswers(const wire::ChangeAnswers &answers)
{
    const QList<PendingChange> sent = std::exchange(m_sent, {});
    const auto fits
        = [](const wire::Answer &answer, const PendingChange &change) { return belongs(answer, change); };
    if (!std::equal(answers.answers.begin(), answers.answers.end(), sent.begin(), sent.end(), fits))
        return SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"answers to another batch"_s};
    m_heard.append({sent, answers.answers});
    return {};
}

std::variant<Outgoing::Heard, SyncTrouble> Outgoing::settle()
{
    Heard heard;
    while (hasHeard()) {
        const auto &[sent, answers] = m_heard.first();
        const auto settled = m_session.database().write([&]() -> Result<> {
            for (qsizetype i = 0; i < sent.size(); ++i)
                if (const auto each = settle(sent.at(i), answers.at(i), heard); !each)
                    return each;
            return {};
        });
        m_mayHaveMore = true;
        if (!settled)
            return troubleOfStore(settled.failure());
        m_most = m_batch;
        m_heard.removeFirst();
    }
    return heard;
}

void Outgoing::onLost()
{
    m_sent.clear();
    dropReady();
}

Result<QHash<QUuid, qint64>> Outgoing::stillWaiting(const wire::ChangeAnswers &answers)
{
    return m_session.database().read([&] {
        QSet<QUuid> asked;
        for (const wire::Answer &answer : answers.answers)
            asked.insert(answer.change);
        QHash<QUuid, qint64> waiting;
        for (const OutboxEntry &entry :
             Outbox(m_session.database()).after(0, std::numeric_limits<int>::max()))
            if (asked.contains(entry.change))
                waiting.insert(entry.change, entry.sequence);
        return waiting;
    });
}

Result<Outgoing::Late> Outgoing::onLateAnswers(const wire::ChangeAnswers &answers)
{
    Late late;
    const auto settled = m_session.database().write([&]() -> Result<> {
        const auto waiting = stillWaiting(answers);
        if (!waiting)
            return waiting.failure();
        for (const wire::Answer &answer : answers.answers) {
            const auto sequence = waiting->constFind(answer.change);
            if (sequence == waiting->constEnd() || std::holds_alternative<wire::Clash>(answer.outcome))
                continue;
            const auto sent = m_session.ledger().pending(*sequence - 1, 1);
            if (!sent)
                return sent.failure();
            if (sent->isEmpty() || sent->first().entry.change != answer.change)
                continue;
            Heard heard;
            if (const auto each = settle(sent->first(), answer, heard); !each)
                return each;
            late.accepted += heard.accepted ? 1 : 0;
            late.refused += heard.moved && !heard.accepted ? 1 : 0;
        }
        return {};
    });
    m_mayHaveMore = true;
    return settled ? Result<Late>(late) : settled.failure();
}

Result<> Outgoing::onRejected(const QString &detail)
{
    const QList<PendingChange> sent = std::exchange(m_sent, {});
    dropReady();
    m_mayHaveMore = true;
    if (sent.size() > 1) {
        m_most = int(sent.size() / 2);
        return {};
    }
    m_most = m_batch;
    return sent.isEmpty() ? Result<>() : m_session.ledger().refused(sent.first(), u"malformed"_s, detail);
}

} // namespace sk
