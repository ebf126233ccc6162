// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/accounts.h"
#include "sync/protocol/session.h"

namespace sk::central {

//! Somebody who is signed in, as the account is at this moment.
struct SignedPerson {
    QString account;
    PersonId person;
    Role role = Role::Installer;
    bool mustChange = false;
};

//! A password that is going to be looked at.
struct Attempt {
    QString account; //!< as kept; empty when what was typed can be none
    QString passwordHash; //!< empty when there is no such account
};

//! Who is signed in where. Looking at a password takes long, so it is done between two transactions:
//! tryOnce() counts it as a failure first, and what comes after takes that back when it was right.
class Sessions {
public:
    Sessions(Sql &sql, Accounts &accounts, AuditLog &audit, Clock now)
        : m_sql(sql), m_accounts(accounts), m_audit(audit), m_now(std::move(now))
    {
    }

    //! What the password is to be compared with, or that it is too early to look at one.
    Result<std::variant<Attempt, wire::Problem>> tryOnce(const Caller &caller, const QString &typed);
    //! After the password was looked at; a hash of today's cost where it was made at another one.
    Result<std::variant<wire::SignedIn, wire::Problem>> begin(const Caller &caller, const Attempt &attempt,
                                                              bool isRight, const QString &newHash);
    //! The same for a person who chooses another password: all other sessions of the account end.
    Result<Objection> changePassword(const Caller &caller, const Attempt &attempt, const QString &token,
                                     bool isRight, const QString &newHash);
    //! Refused when the token is none of this device's, is over, or its account may not be here any more.
    Result<SignedPerson> personWith(const Caller &caller, const QString &token);
    Result<> end(const Caller &caller, const QString &token);

private:
    wire::Problem failed(const Caller &caller, const Attempt &attempt, const QString &why);
    wire::SignedIn open(const Caller &caller, const Account &account);

    Sql &m_sql;
    Accounts &m_accounts;
    AuditLog &m_audit;
    Clock m_now;
};

} // namespace sk::central
