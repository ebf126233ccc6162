// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/incoming.h"
#include "sync/engine/outgoing.h"
#include "sync/engine/retry.h"
#include "sync/engine/sync_standing.h"

namespace sk {

//! The agreement with the centre as a machine without a line: it answers the next steps, and is told what
//! came of them. It keeps the store; the network and the waiting are performed by others. Lost answers,
//! repeated calls and crashes at any point are allowed: everything it knows is in the store.
class SyncRun {
public:
    enum class Mode {
        Once, //!< until both sides hold the same, or something is in the way
        Live, //!< goes on, tries again, and hears of news at once
    };
    //! `batch`: changes that go out at once.
    SyncRun(Session &session, Mode mode, Retry::Random random, int batch = Outgoing::usualBatch);

    //! What is to be done now; ask until nothing comes.
    std::optional<SyncStep> next();
    //! When to ask again though nothing happens; nothing while a call is under way or a change wakes it.
    std::optional<QDateTime> wakeAt() const;
    //! The same as a span from now; zero when it is due.
    std::chrono::milliseconds untilWake() const;
    bool isDone() const; //!< in Mode::Once, or stopped for good

    //! A person saved something.
    void changedHere() { m_out.changedHere(); }
    //! Somebody is impatient, or the network came back: no more waiting.
    void tryNow();

    void onAnswers(const wire::ChangeAnswers &answers);
    //! One page of a pull or a load; false: hang up, it was of no use.
    bool onPage(QByteArrayView page);
    void onPagesEnd();
    void onDigest(const Digest &digest);
    void onTrouble(Lane lane, const SyncTrouble &trouble);

    //! As of now; looks into the store.
    SyncStanding standing();

private:
    std::optional<SyncStep> nextOut();
    std::optional<SyncStep> nextIn();
    bool settle();
    void makeReady();
    bool isResting() const;
    void heard();
    void measureClock(const QDateTime &asked, const QDateTime &serverTime);
    void release(Lane lane, std::chrono::milliseconds wait);
    void wait(Lane lane, const SyncTrouble &trouble);
    //! Nothing more is begun for a while.
    std::chrono::milliseconds rest(const SyncTrouble &trouble);
    void storeTrouble(Lane lane, const Failure &failure);
    SyncStanding::Phase phase() const;

    Session &m_session;
    Mode m_mode;
    Retry m_retry;
    Outgoing m_out;
    Incoming m_in;
    SyncTrouble m_trouble;
    QDateTime m_retryAt; //!< invalid: nothing is in the way
    bool m_stopped = false;
    int m_rounds = 0; //!< pushes in a row that settled nothing
    qint64 m_clockOffset = 0;
    QDateTime m_askedOut;
    QDateTime m_askedIn; //!< invalid when the answer is held back and says nothing of the clock
    QDateTime m_lastContact;
    QDateTime m_contactKept;
};

} // namespace sk
