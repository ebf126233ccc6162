// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/accounts.h"
#include "sync/central/centres.h"
#include "sync/central/changes.h"
#include "sync/central/column_lists.h"
#include "sync/central/depots.h"
#include "sync/central/enrolments.h"
#include "sync/central/files.h"
#include "sync/central/histories.h"
#include "sync/central/notices.h"
#include "sync/central/pages.h"
#include "sync/central/reveals.h"
#include "sync/central/sessions.h"

namespace sk::central {

//! The agreed record of all centres in one database, for one thread; several stores on one database stand in
//! for each other. Everything it keeps is reached through its parts.
class CentralStore {
public:
    //! Opens the database, or makes its tables when it has none and `create` is said; the database itself
    //! only where it is a file. One of an older program is brought up to this one's.
    static Result<std::unique_ptr<CentralStore>> open(const DatabaseAddress &address, Clock now,
                                                      bool create = false);

    //! A new centre with its own record, which its desktops receive. Conflict when number or id are taken.
    Result<> addCentre(const CentreEntry &centre);
    //! A new person in the roster of a centre, as its desktops receive it: whom the first account is for.
    Result<PersonId> addPerson(const QString &centre, const QString &name, const wire::AccountWish &wish);
    //! Copies the whole database into a new file, while others go on working. Invalid for PostgreSQL.
    Result<> backUpTo(const QString &file);
    //! Nothing when sound; else what is wrong, for the log.
    Result<QStringList> complaints();
    //! What the database is set up to lose in a power cut; nothing as a rule.
    Result<QStringList> risks() { return m_sql->risks(); }
    QDateTime now() const { return m_now(); }

private:
    Clock m_now;
    std::unique_ptr<Sql> m_sql;
    IdSource m_ids;
    ColumnLists m_columnLists;

public:
    const RightsTable rights; //!< of people
    AuditLog audit;
    Centres centres;
    Depots depots;
    Enrolments enrolments;
    Accounts accounts;
    Sessions sessions;
    Changes changes;
    Pages pages;
    Files files;
    Reveals reveals;
    Notices notices;
    Histories histories;

private:
    CentralStore(std::unique_ptr<Sql> sql, RightsTable peoplesRights, Clock now);
    Result<QStringList> complaintsOf(const QString &centre);
};

} // namespace sk::central
