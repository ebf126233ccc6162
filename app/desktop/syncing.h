// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "sync/transport/syncer.h"
#include "views/shell/sync_state.h"

namespace sk {

//! Keeps the sync sentence and the sync screen true: what waits, and how much is to be settled.
class Syncing : public QObject {
    Q_OBJECT
public:
    Syncing(const Desk &desk, Syncer &syncer, QObject *parent = nullptr);

    SyncState state() const { return m_state; }
    //! The oldest of what is not at the centre yet.
    QList<WaitingLine> waiting() const;
    //! Somebody is impatient.
    void syncNow();

Q_SIGNALS:
    void stateChanged(const sk::SyncState &state);

private:
    void refresh();

    Desk m_desk;
    Syncer &m_syncer;
    SyncState m_state;
};

} // namespace sk
