// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sign_in/gate_card.h"

namespace sk {

//! A desk whose person went away: the screens behind it stay as they are.
class LockPage : public GateCard {
    Q_OBJECT
public:
    //! `since` in words.
    LockPage(const QString &person, const QString &since, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlockRequested(const QString &password);
    //! Another person wants to work here.
    void someoneElse();

protected:
    QString busyWords() const override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    PasswordField *m_password;
    QPushButton *m_unlock;
};

} // namespace sk
