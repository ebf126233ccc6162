// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/account_form.h"
#include "views/settings/topic.h"

class QPushButton;
class QStackedWidget;

namespace sk {

class CodeCard;
class EmptyState;
class OutcomeLine;
class Prompter;
class TableView;

//! Accounts 账号 of the centre: who signs in, in what role; new ones, one-time passwords, disabling.
class AccountsTopic : public Topic {
    Q_OBJECT
public:
    explicit AccountsTopic(Prompter &prompter, QWidget *parent = nullptr);

    //! There is nothing to keep here, or this person may not: why.
    void showWhyNot(const QString &title, const QString &sentence);
    void setAccounts(const QList<AccountLine> &lines);
    void offer(const QList<Person> &people, const QList<Depot> &depots) { m_form->offer(people, depots); }
    void showWaiting();
    void showTrouble(const QString &sentence);
    //! It is done; `password` is the one-time one that was made, if one was.
    void showDone(const QString &account, const QString &password);
    AccountForm &form() { return *m_form; }
    //! The first step of a new account.
    void beginAccount();

Q_SIGNALS:
    void wished(const sk::AccountWish &wish);

private:
    QWidget *makeActions();
    const AccountLine *current() const;
    void showCurrent();
    void edit();
    void askNewPassword();
    void toggleActive();

    Prompter &m_prompter;
    AccountModel *m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_active;
    AccountForm *m_form;
    OutcomeLine *m_outcome;
    CodeCard *m_code;
};

} // namespace sk
