// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace sk {

//! Says when nobody touched key, mouse or screen of this program for a while. Time the computer slept counts
//! too, and a clock put back does not make it longer.
class IdleWatch : public QObject {
    Q_OBJECT
public:
    using Minutes = std::function<qint64()>; //!< 0: never

    IdleWatch(Clock now, Minutes minutes, QObject *parent = nullptr);

    //! Begins anew, as if somebody had just touched a key.
    void touch();
    //! Looks whether it is time; happens by itself several times a minute.
    void look();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Clock m_now;
    Minutes m_minutes;
    QDateTime m_touchedAt;
    QElapsedTimer m_sinceTouch;
    QTimer m_look;
};

} // namespace sk
