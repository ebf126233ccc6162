// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/engine/trouble.h"
#include "sync/protocol/changes.h"

namespace sk {

//! The way out: batches from the outbox, and what the centre answers to them.
class Outgoing {
public:
    explicit Outgoing(Session &session) : m_session(session) { }

    void changedHere() { m_mayHaveMore = true; }
    bool isUnderWay() const { return !m_sent.isEmpty(); }
    //! False when the outbox was empty at the last look.
    bool mayHaveMore() const { return m_mayHaveMore; }

    //! The next batch; nothing when there is nothing to send. Times are corrected by the offset
    //! (milliseconds).
    Result<std::optional<wire::ChangeBatch>> next(qint64 clockOffset);

    struct Heard {
        bool accepted = false; //!< at least one
        bool moved = false; //!< at least one is settled for good: accepted or refused
    };
    //! All answers or none. NotUnderstood when they do not belong to the batch.
    std::variant<Heard, SyncTrouble> onAnswers(const wire::ChangeAnswers &answers);
    //! Nobody knows whether the batch arrived. The same changes go again under the same ids.
    void onLost() { m_sent.clear(); }
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
    Result<> settle(const PendingChange &sent, const wire::Answer &answer, Heard &heard);

    Session &m_session;
    QList<PendingChange> m_sent;
    int m_most = usualBatch;
    bool m_mayHaveMore = true;

    //! Changes; what a batch costs beside them (three times to the disk, the way there and back) is little,
    //! and others of the centre wait for a tenth of a second at most.
    static constexpr int usualBatch = 1000;
};

} // namespace sk
