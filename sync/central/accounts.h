// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/audit_log.h"
#include "sync/central/caller.h"
#include "sync/central/column_lists.h"
#include "sync/protocol/accounts.h"
#include "sync/protocol/problem.h"

namespace sk::central {

//! Why what was understood is not done; nothing when it is done.
using Objection = std::optional<wire::Problem>;

//! An account as the centre keeps it.
struct Account {
    QString account;
    PersonId person;
    Role role = Role::Installer;
    QString depot; //!< empty for people of the whole centre
    bool active = true;
    bool mustChange = false;
    QString passwordHash;
};

//! Why an account of a centre cannot be like this, as far as the wish itself tells: head office's people are
//! at head office, managers and partners at a depot, administrators at none.
Objection objectionTo(const wire::AccountWish &wish, const QString &centre);

//! Whether an account of this depot signs in at that device.
bool worksAt(const QString &depot, const Caller &device);

//! The accounts of all centres. Once a centre has one, people sign in there.
class Accounts {
public:
    Accounts(Sql &sql, ColumnLists &lists, AuditLog &audit, Clock now)
        : m_sql(sql), m_lists(lists), m_audit(audit), m_now(std::move(now))
    {
    }

    Result<bool> anyIn(const QString &centre);
    Result<QList<wire::AccountEntry>> of(const QString &centre);
    //! Makes the account or says what it is from now on. With a hash the password is a new one-time one, and
    //! the account's sessions end, as they do when it is disabled. The operator of the service may take the
    //! last administrator away, nobody else.
    Result<Objection> put(const QString &centre, const Doer &doer, const QString &account,
                          const wire::AccountWish &wish, const QString &passwordHash);
    //! The account's wish as it stands, so that one thing of it can be changed. Missing when there is none.
    Result<wire::AccountWish> wishOf(const QString &centre, const QString &account);

    //! For use inside a transaction.
    std::optional<Account> find(const QString &centre, const QString &account);
    //! For use inside a transaction: the person's name in the roster; empty where it has none.
    QString nameOf(const QString &centre, const PersonId &person);

private:
    Objection objectionIn(const QString &centre, const Doer &doer, const QString &account,
                          const wire::AccountWish &wish, const std::optional<Account> &before);
    bool isThere(const QString &centre, QUuid id, const QString &kind);
    void save(const QString &centre, const QString &account, const wire::AccountWish &wish,
              const std::optional<Account> &before, const QString &passwordHash);

    Sql &m_sql;
    ColumnLists &m_lists;
    AuditLog &m_audit;
    Clock m_now;
};

} // namespace sk::central
