// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

//! The sync by USB stick, for places without a line: write a file for the centre, read the one that comes
//! back.
class CourierStrip : public QWidget {
    Q_OBJECT
public:
    explicit CourierStrip(QWidget *parent = nullptr);

    //! False before the computer is connected to a centre, and while a file is written or read.
    void setReady(bool ready);
    //! What came of it, in a sentence; empty: nothing is said.
    void showOutcome(const QString &sentence);
    QString outcome() const;

Q_SIGNALS:
    void writeRequested();
    void readRequested();

private:
    QPushButton *m_write;
    QPushButton *m_read;
    QLabel *m_outcome;
};

} // namespace sk
