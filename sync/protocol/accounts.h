// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/person.h"

#include <optional>

namespace sk::wire {

//! An account as the centre's list shows it.
struct AccountEntry {
    QString account; //!< small Latin letters, digits, ".", "_" and "-"
    PersonId person;
    QString name; //!< of the roster; empty where the roster has none
    Role role = Role::Installer;
    DepotId depot; //!< null for people of the whole centre
    bool active = true;
    bool mustChange = false; //!< the password is a one-time one still
    QDateTime signedInAt; //!< UTC; not valid when never

    bool operator==(const AccountEntry &) const = default;
};

//! All accounts of a centre, in the order of their names.
struct AccountList {
    QList<AccountEntry> accounts;

    bool operator==(const AccountList &) const = default;
};

//! What an account is to be from now on.
struct AccountWish {
    PersonId person; //!< of an account that exists already: the same one
    Role role = Role::Installer;
    DepotId depot;
    bool active = true;
    QString password; //!< a new one-time password; empty leaves it. A new account needs one

    bool operator==(const AccountWish &) const = default;
};

} // namespace sk::wire
