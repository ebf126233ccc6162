// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/outgoing.h"

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
            const auto pending = ledger.pending(afterSequence, m_most);
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

Result<std::optional<wire::ChangeBatch>> Outgoing::next(qint64 clockOffset)
{
    Q_ASSERT(!isUnderWay());
    const auto changes = nextChanges(0);
    if (!changes)
        return changes.failure();
    m_mayHaveMore = !changes->isEmpty();
    if (changes->isEmpty())
        return std::optional<wire::ChangeBatch>();
    m_sent = *changes;
    return std::optional(batchOf(m_sent, clockOffset));
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

std::variant<Outgoing::Heard, SyncTrouble> Outgoing::onAnswers(const wire::ChangeAnswers &answers)
{
    const QList<PendingChange> sent = std::exchange(m_sent, {});
    const auto fits
        = [](const wire::Answer &answer, const PendingChange &change) { return belongs(answer, change); };
    if (!std::equal(answers.answers.begin(), answers.answers.end(), sent.begin(), sent.end(), fits))
        return SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"answers to another batch"_s};
    Heard heard;
    const auto settled = m_session.database().write([&]() -> Result<> {
        for (qsizetype i = 0; i < sent.size(); ++i)
            if (const auto each = settle(sent.at(i), answers.answers.at(i), heard); !each)
                return each;
        return {};
    });
    m_mayHaveMore = true;
    if (!settled)
        return troubleOfStore(settled.failure());
    m_most = usualBatch;
    return heard;
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
    m_mayHaveMore = true;
    if (sent.size() > 1) {
        m_most = int(sent.size() / 2);
        return {};
    }
    m_most = usualBatch;
    return sent.isEmpty() ? Result<>() : m_session.ledger().refused(sent.first(), u"malformed"_s, detail);
}

} // namespace sk
