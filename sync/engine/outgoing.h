// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/engine/step.h"
#include "sync/engine/trouble.h"

namespace sk {

//! The way out: batches from the outbox, and what the centre answers to them. While a full batch is on its
//! way the next one is made ready, and goes out before the answers to the first are settled, so that neither
//! side waits for the other's disk. Two batches never hold the same record.
class Outgoing {
public:
    //! Changes; what a batch costs beside them (three times to the disk, the way there and back) is little,
    //! and others of the centre wait for a tenth of a second at most.
    static constexpr int usualBatch = 1000;

    explicit Outgoing(Session &session, int batch = usualBatch)
        : m_session(session), m_batch(batch), m_most(batch)
    {
    }

    void changedHere() { m_mayHaveMore = true; }
    bool isUnderWay() const { return !m_sent.isEmpty(); }
    //! False when the outbox was empty at the last look and every answer is settled.
    bool mayHaveMore() const { return m_mayHaveMore || isReady() || hasHeard(); }

    //! The next batch; nothing when there is nothing to send. Times are corrected by the offset
    //! (milliseconds).
    Result<std::optional<Push>> next(qint64 clockOffset);
    //! Makes the batch ready that goes out after a full one that is under way.
    Result<> makeReady(qint64 clockOffset);
    bool isReady() const { return m_ready.has_value(); }
    //! What was made ready is looked up again when it is its turn.
    void dropReady() { m_ready.reset(); }

    //! Keeps the answers for settle(). NotUnderstood when they do not belong to the batch.
    std::optional<SyncTrouble> onAnswers(const wire::ChangeAnswers &answers);
    bool hasHeard() const { return !m_heard.isEmpty(); }
    struct Heard {
        bool accepted = false; //!< at least one
        bool moved = false; //!< at least one is settled for good: accepted or refused
    };
    //! What was answered goes into the store, all answers of a batch or none; what could not be stays to be
    //! tried again.
    std::variant<Heard, SyncTrouble> settle();
    //! Nobody knows whether the batch arrived. The same changes go again under the same ids.
    void onLost();
    //! The centre took offence at the batch as a whole: smaller ones find out at which change, and that one
    //! is set aside.
    Result<> onRejected(const QString &detail);

    //! The batch after a sequence, which moves on behind it; for those who carry everything at once and hear
    //! of it days later. Nothing when there is no more.
    Result<std::optional<wire::ChangeBatch>> nextAfter(qint64 &sequence, qint64 clockOffset);
    //! Answers that were long on their way: those to changes that still wait as they were sent count, the
    //! others were answered or edited since. A clash is left to the page that brings its row. Tells how many
    //! were settled.
    struct Late {
        int accepted = 0;
        int refused = 0;
    };
    Result<Late> onLateAnswers(const wire::ChangeAnswers &answers);

private:
    //! Of these changes those that wait as they were sent, by their id: the sequence.
    Result<QHash<QUuid, qint64>> stillWaiting(const wire::ChangeAnswers &answers);
    //! Those that go into the next batch. What has nothing to say or is too large for the centre is settled
    //! on the way.
    Result<QList<PendingChange>> fitting(const QList<PendingChange> &pending);
    Result<QList<PendingChange>> nextChanges(qint64 afterSequence);
    //! What waits after a sequence without the records that are on their way.
    Result<QList<PendingChange>> waiting(qint64 afterSequence);
    Result<> settle(const PendingChange &sent, const wire::Answer &answer, Heard &heard);

    Session &m_session;
    struct Answered {
        QList<PendingChange> sent;
        QList<wire::Answer> answers; //!< one for each
    };

    QList<PendingChange> m_sent;
    struct Ready {
        QList<PendingChange> changes;
        Push push;
    };
    std::optional<Ready> m_ready;
    QList<Answered> m_heard; //!< oldest first
    const int m_batch;
    int m_most; //!< less after a batch that the centre took offence at
    bool m_mayHaveMore = true;
};

} // namespace sk
