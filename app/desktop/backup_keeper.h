// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/worker.h"

#include <QTimer>

namespace sk {

//! Makes the backup of the day when nobody has touched the keyboard or the mouse for a while, or when it is
//! long overdue.
class BackupKeeper : public QObject {
    Q_OBJECT
public:
    explicit BackupKeeper(Store &store, QObject *parent = nullptr);

    //! Looks from now on, every few minutes.
    void start();
    //! Makes today's now, whether somebody types or not. Nothing happens while one is being made.
    void makeNow();
    //! Makes it when it is due and nobody would notice.
    void look();
    bool isBusy() const { return m_worker.isBusy(); }

Q_SIGNALS:
    void started();
    //! It was made, or could not be: the store knows how it went.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Store &m_store;
    Worker m_worker; // a quiet one of its own: nobody waits for it
    QTimer m_timer;
    QDateTime m_lastTouched;
};

} // namespace sk
