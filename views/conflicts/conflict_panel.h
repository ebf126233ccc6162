// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_lines.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sk {

class ValueCard;

//! Both values of the chosen conflict side by side, with what both started from.
class ConflictPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    //! A settled one offers to put a value back; `alone` is true when the record has no other open conflict.
    void setLine(const ConflictLine &line, bool alone);

Q_SIGNALS:
    void hereChosen();
    void thereChosen();
    void anotherRequested();
    //! Everything of this record from one side.
    void allHereChosen();
    void allThereChosen();
    void recordRequested();

private:
    QWidget *makeHead();
    QWidget *makeMore();

    QLabel *m_record;
    QLabel *m_field;
    QLabel *m_outcome;
    ValueCard *m_here;
    ValueCard *m_there;
    ValueCard *m_before;
    QPushButton *m_another;
    QPushButton *m_allHere;
    QPushButton *m_allThere;
};

} // namespace sk
