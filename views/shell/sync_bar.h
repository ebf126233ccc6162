// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "views/shell/sync_state.h"

#include <QAbstractButton>
#include <QBasicTimer>
#include <QIcon>

namespace sk {

//! The sentence about sync at the foot of the window. It grows old by itself ("2 minutes ago"); a click opens
//! the sync screen.
class SyncBar : public QAbstractButton {
    Q_OBJECT
public:
    explicit SyncBar(Clock now, QWidget *parent = nullptr);

    void setState(const SyncState &state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void word();

    Clock m_now;
    SyncState m_state;
    QIcon m_icon;
    QBasicTimer m_minute;
};

} // namespace sk
