// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/sign_in/gate_card.h"

class QLineEdit;

namespace sk {

//! Who begins to work here: account and password.
class SignInPage : public GateCard {
    Q_OBJECT
public:
    //! `place` is the centre or depot this computer belongs to; `language` the one that runs.
    SignInPage(const QString &place, const QString &language, QWidget *parent = nullptr);

    //! Who signed in here last.
    void setAccount(const QString &account);
    //! Why somebody has to sign in now; empty: because it is the beginning.
    void setRemark(const QString &sentence);

Q_SIGNALS:
    void signInRequested(const QString &account, const QString &password);
    //! zh_CN or en
    void languageChosen(const QString &language);

protected:
    QString busyWords() const override;
    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void addLanguages(const QString &language);

    QString m_place;
    QLineEdit *m_account;
    FieldRow *m_accountRow;
    PasswordField *m_password;
    QPushButton *m_signIn;
};

} // namespace sk
