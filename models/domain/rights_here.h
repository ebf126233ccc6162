// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"

namespace sk {

//! What whoever sits at a desk may do, so that nothing is offered that the centre would refuse. Before a
//! centre has accounts nobody is held back and nobody may what only an account can.
class Rights {
public:
    Rights() = default;
    //! The table must outlive it.
    Rights(const RightsTable &table, Role role) : m_table(&table), m_role(role) { }

    //! Whether people sign in, so that the table counts.
    bool areLimited() const { return m_table != nullptr; }
    Role role() const { return m_role; }

    bool mayWrite(QStringView kind) const { return !m_table || sk::mayWrite(*m_table, m_role, kind); }
    bool mayWrite(QStringView kind, QStringView field) const
    {
        return !m_table || sk::mayWrite(*m_table, m_role, kind, field);
    }
    //! Whether a new record of the kind may be made.
    bool mayMake(QStringView kind) const
    {
        return !m_table || grantOf(*m_table, m_role, kind) == Grant::Write;
    }
    bool mayRead(QStringView kind, QStringView field) const
    {
        return !m_table || sk::mayRead(*m_table, m_role, kind, field);
    }
    bool may(Ability ability) const
    {
        if (!m_table)
            return ability == Ability::Export || ability == Ability::Settle;
        return sk::may(*m_table, m_role, ability);
    }
    //! Whom to ask.
    QList<Role> writers(QStringView kind, QStringView field = {}) const
    {
        return m_table ? writersOf(*m_table, kind, field) : QList<Role>();
    }
    QList<Role> having(Ability ability) const
    {
        return m_table ? rolesWith(*m_table, ability) : QList<Role>();
    }

private:
    const RightsTable *m_table = nullptr;
    Role m_role = Role::Operator;
};

} // namespace sk
