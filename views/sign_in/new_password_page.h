// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sign_in/gate_card.h"

namespace sk {

//! Another password: of somebody's own instead of a one-time one, or because they wish it.
class NewPasswordPage : public GateCard {
    Q_OBJECT
public:
    enum class Why {
        OneTime, //!< it has to be
        Wished, //!< can be left
    };
    NewPasswordPage(Why why, const QString &account, QWidget *parent = nullptr);

Q_SIGNALS:
    void changeRequested(const QString &before, const QString &after);
    void leaveRequested();

protected:
    QString busyWords() const override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    QString m_account;
    PasswordField *m_before;
    PasswordField *m_after;
    PasswordField *m_again;
    QPushButton *m_change;
};

} // namespace sk
