// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rights.h"
#include "sync/central/audit_log.h"
#include "sync/central/caller.h"
#include "sync/protocol/changes.h"

#include <map>

namespace sk::central {

//! Whether the people whose changes a device brings may make them: what the device may write is another
//! question (rightOf()). For use inside the transaction of one push; throws SqlError.
class Authority {
public:
    //! `hasPeople`: the centre has accounts; before that nobody is asked who he is.
    Authority(Sql &sql, const RightsTable &rights, const Caller &caller, bool hasPeople)
        : m_sql(sql), m_rights(rights), m_caller(caller), m_isAsked(hasPeople && !caller.device.isEmpty())
    {
    }

    //! Person when nobody of that name may bring changes here, Right with the field the role may not write.
    std::optional<wire::Refused> objection(const wire::Change &change);
    //! Remembers for the audit log what was refused for want of a right.
    void noteRefusal(const wire::Change &change, const wire::Refused &refused);
    //! Writes what was remembered: a line a reason, however many changes.
    void save(AuditLog &audit);

private:
    struct Writer {
        QString account;
        Role role = Role::Installer;
        std::optional<qint64> disabledAt;
    };
    struct Refusals {
        qint64 count = 0;
        QString subject; //!< of the first
        QString field;
        QString account;
    };
    const std::optional<Writer> &writer(const PersonId &person);

    Sql &m_sql;
    const RightsTable &m_rights;
    const Caller &m_caller;
    bool m_isAsked;
    std::map<PersonId, std::optional<Writer>> m_writers;
    std::map<wire::Refusal, Refusals> m_refusals;
};

} // namespace sk::central
