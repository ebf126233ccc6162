// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "sync/central/accounts.h"
#include "sync/central/sessions.h"
#include "sync/protocol/reveals.h"

namespace sk::central {

//! Words a person gave, without what may be a number of somebody: runs of five figures and more.
QString withoutFigures(const QString &text);

//! Shows single sensitive fields to people who may see them for a moment (A58–A60); the audit log has it
//! before they do.
class Reveals {
public:
    Reveals(Sql &sql, ColumnLists &lists, AuditLog &audit, const RightsTable &rights, Clock now)
        : m_sql(sql), m_lists(lists), m_audit(audit), m_rights(rights), m_now(std::move(now))
    {
    }

    //! The problem is Scope for a record that is not there or not shown here, Right for fields that are not
    //! sensitive or kept from the role altogether, TooMany above a device's allowance.
    Result<std::variant<wire::Revealed, wire::Problem>>
    reveal(const Caller &caller, const SignedPerson &person, const wire::RevealRequest &request);

private:
    Objection objectionTo(const Caller &caller, const SignedPerson &person,
                          const wire::RevealRequest &request);
    bool isShown(const Caller &caller, const wire::RevealRequest &request);

    Sql &m_sql;
    ColumnLists &m_lists;
    AuditLog &m_audit;
    const RightsTable &m_rights;
    Clock m_now;
};

} // namespace sk::central
