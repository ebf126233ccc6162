// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/sync_run.h"
#include "sync/transport/central_line.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sk {

//! Turns the crank: performs the machine's steps over a line and tells it what came of them. Lives on one
//! thread with the session it was given.
class SyncDriver : public QObject {
    Q_OBJECT
public:
    SyncDriver(Session &session, std::unique_ptr<CentralLine> line, SyncRun::Mode mode,
               QObject *parent = nullptr);

    void start() { crank(); }
    //! A person saved something.
    void changedHere();
    //! No more waiting: somebody is impatient, or the network came back.
    void tryNow();
    SyncStanding standing() { return m_run.standing(); }

Q_SIGNALS:
    //! Not more often than an eye can follow.
    void standingChanged(const sk::SyncStanding &standing);
    //! In Mode::Once, or when it stopped for good.
    void finished(const sk::SyncStanding &standing);
    //! It knows less than we saw: what it has to be told again is told.
    void centreWasRestored();

private:
    void crank();
    void perform(const Push &push);
    void perform(const Pull &pull);
    void perform(const Load &load);
    void perform(const Compare &compare);
    void tell();
    void trouble(Lane lane, const SyncTrouble &trouble);

    SyncRun m_run;
    std::unique_ptr<CentralLine> m_line;
    QTimer m_wake;
    QTimer m_tell;
    std::optional<SyncStanding> m_told;
    bool m_finished = false;
};

//! Syncs once and waits for its end; for programs that have nothing else to do meanwhile.
SyncStanding syncOnce(Session &session, std::unique_ptr<CentralLine> line);

} // namespace sk
