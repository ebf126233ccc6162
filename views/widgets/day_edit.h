// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QLineEdit>

namespace sk {

//! A day, typed in any of the ways people write one, or picked from a calendar (Alt+Down). May be empty. Up
//! and Down move by a day.
class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(Clock now, QWidget *parent = nullptr);

    //! Invalid when empty or not understood.
    QDate day() const;
    void setDay(QDate day);
    //! Empty, or understood.
    bool isUnderstood() const;

Q_SIGNALS:
    //! A person changed it; comes when the field is left or a day is picked.
    void dayEdited(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate today() const;
    void settle();
    void pick();
    void edit(QDate day);

    Clock m_now;
    QDate m_settled;
};

} // namespace sk
