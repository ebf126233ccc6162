// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "sync/transport/syncer.h"
#include "views/shell/sync_state.h"
#include "views/shell/upload_line.h"

namespace sk {

//! Keeps the sync sentence and the sync screen true: what waits, and how much is to be settled.
class Syncing : public QObject {
    Q_OBJECT
public:
    Syncing(const Desk &desk, Syncer &syncer, QObject *parent = nullptr);

    SyncState state() const { return m_state; }
    //! The oldest of what is not at the centre yet.
    QList<WaitingLine> waiting() const;
    //! The next of the photos and scans that are not at the centre yet.
    QList<UploadLine> uploads() const;
    UploadManner manner() const { return m_manner; }
    //! Remembered; rows are sent all the same.
    void pauseUploads(bool paused);
    void limitUploads(int kilobytesPerSecond);
    //! This file before all others.
    void sendFirst(const QString &sha256);
    //! Somebody is impatient.
    void syncNow();

Q_SIGNALS:
    void stateChanged(const sk::SyncState &state);
    //! An upload came further, or they are sent in another manner.
    void uploadsChanged();

private:
    void refresh();
    void recallManner();

    Desk m_desk;
    Syncer &m_syncer;
    SyncState m_state;
    UploadManner m_manner;
};

} // namespace sk
