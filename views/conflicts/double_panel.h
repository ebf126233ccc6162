// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/double_lines.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sk {

class SideChoice;
class StatusLabel;

//! Two registrations side by side, every field in which they differ, and what can be done about them.
class DoublePanel : public QWidget {
    Q_OBJECT
public:
    explicit DoublePanel(QWidget *parent = nullptr);

    //! Choices made so far stay while it is the same two as before.
    void setLine(const DoubleLine &line);
    JoinChoices choices() const { return m_choices; }

Q_SIGNALS:
    void mergeRequested();
    void apartRequested();
    void takeBackRequested();
    void bothGoneRequested();
    void recordRequested(const sk::Target &record);

private:
    //! A row of the grid: the field and its two values.
    struct Pair {
        QString field;
        QLabel *title;
        SideChoice *staying;
        SideChoice *going;
        JoinAnswer answer;
    };

    QWidget *makeHeads();
    QWidget *makeActions();
    void fillFields();
    void addField(const DoubleField &field);
    void choose(const QString &field, JoinSide side);
    void chooseAll(JoinSide side);
    void showChoices();
    qsizetype open() const;
    QString sentence() const;

    DoubleLine m_line;
    JoinChoices m_choices;
    QList<Pair> m_pairs;

    QLabel *m_name;
    QLabel *m_sentence;
    QPushButton *m_staying;
    QLabel *m_stayingWords;
    QPushButton *m_going;
    QLabel *m_goingWords;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_allStaying;
    QPushButton *m_allGoing;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QPushButton *m_takeBack;
    QPushButton *m_bothGone;
    StatusLabel *m_left;
};

} // namespace sk
