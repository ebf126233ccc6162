// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/items/row_model.h"

namespace sk {

//! An account 账号 of the centre: who signs in under what name, in what role, where.
struct AccountLine {
    QString account;
    PersonId person;
    QString name;
    Role role = Role::Operator;
    DepotId depot; //!< null for people of the whole centre
    QString place; //!< its name
    bool active = true;
    bool mustChange = false; //!< the password is a one-time one still
    QDateTime signedInAt; //!< invalid when never

    bool operator==(const AccountLine &) const = default;
};

//! The accounts of a centre as a list.
class AccountModel : public RowModel<AccountLine> {
    Q_OBJECT
public:
    enum Column { Account, Name, RoleName, Place, State, SignedIn, ColumnCount };

    using RowModel::RowModel;

    void setLines(const QList<AccountLine> &lines)
    {
        update(lines, [](const AccountLine &line) { return line.account; });
    }

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const AccountLine &line, int column, int role) const override;
};

} // namespace sk
