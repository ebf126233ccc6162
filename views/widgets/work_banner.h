// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sk {

//! Long work on its way: what, how many of how many, time left, and a Cancel. Hidden while nothing runs.
class WorkBanner : public QWidget {
    Q_OBJECT
public:
    explicit WorkBanner(QWidget *parent = nullptr);

    //! `what` is said as it happens: "Importing vehicles.xlsx".
    void start(const QString &what);
    //! An unknown total (0) shows a moving bar.
    void setProgress(qint64 done, qint64 total);
    void finish();

Q_SIGNALS:
    void cancelRequested();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QLabel *m_what;
    QLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_running;
    QBasicTimer m_pulse; //!< moves the bar while the end is not known
    int m_phase = 0;
};

//! Seconds left at the speed so far; nothing in the first two seconds, when any figure would be a guess.
std::optional<int> secondsLeft(qint64 done, qint64 total, qint64 elapsedMs);

} // namespace sk
