// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QLineEdit>

namespace sk {

//! A moment, shown and typed in China Standard Time, given in UTC. May be empty. The clock in the field, or
//! Ctrl+Semicolon, puts the present moment; Alt+Down opens a calendar; Up and Down move by a day.
class MomentEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit MomentEdit(Clock now, QWidget *parent = nullptr);

    //! UTC; invalid when empty or not understood.
    QDateTime moment() const;
    void setMoment(const QDateTime &moment);
    //! Empty, or understood.
    bool isUnderstood() const;

Q_SIGNALS:
    //! A person changed it; comes when the field is left or a day is picked.
    void momentEdited(const QDateTime &moment);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    void pick();
    void edit(const QDateTime &moment);

    Clock m_now;
    QDateTime m_settled;
};

} // namespace sk
