// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/obstacle.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sk {

class StatusLabel;

//! Beside the editor: whether the form is complete (A11), and what still stands before the acceptance. A line
//! leads to its field.
class MissingRail : public QWidget {
    Q_OBJECT
public:
    explicit MissingRail(QWidget *parent = nullptr);

    //! `missing` keeps the form from being complete, `toDo` keeps a complete one from acceptance.
    void show(const QList<Obstacle> &missing, const QList<Obstacle> &toDo);

Q_SIGNALS:
    void fieldChosen(const QString &field);

private:
    void fill(QVBoxLayout *lines, const QList<Obstacle> &obstacles);

    StatusLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_missingTitle;
    QLabel *m_toDoTitle;
    QVBoxLayout *m_missing;
    QVBoxLayout *m_toDo;
    QList<Obstacle> m_shownMissing;
    QList<Obstacle> m_shownToDo;
    bool m_first = true;
};

} // namespace sk
