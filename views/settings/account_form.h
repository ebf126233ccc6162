// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/depot.h"
#include "views/settings/account_lines.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sk {

class FieldRow;
class SearchableCombo;

//! What an account is to be from now on.
struct AccountWish {
    QString account;
    PersonId person;
    Role role = Role::Operator;
    DepotId depot;
    bool active = true;
    bool newPassword = false; //!< a one-time one is made

    bool operator==(const AccountWish &) const = default;
};

//! A new account, or another role and place for one there is.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    explicit AccountForm(QWidget *parent = nullptr);

    //! Who may have one, and where they may work.
    void offer(const QList<Person> &people, const QList<Depot> &depots);
    void begin();
    void begin(const AccountLine &line);
    void setBusy(bool busy);

Q_SIGNALS:
    void wished(const sk::AccountWish &wish);
    void left();

private:
    void ask();
    void choosePerson(const QUuid &id);
    bool check();

    QList<Person> m_people;
    AccountLine m_line; //!< of an account there is
    SearchableCombo *m_person;
    QLineEdit *m_account;
    QComboBox *m_role;
    QComboBox *m_place;
    QPushButton *m_save;
    FieldRow *m_personRow;
    FieldRow *m_accountRow;
    FieldRow *m_placeRow;
};

} // namespace sk
