// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/audit_log.h"
#include "sync/central/caller.h"
#include "sync/protocol/reveals.h"

namespace sk::central {

//! What desktops tell of afterwards: it goes into the audit log, once however often it is told.
class Notices {
public:
    Notices(Sql &sql, AuditLog &audit, Clock now) : m_sql(sql), m_audit(audit), m_now(std::move(now)) { }

    //! False when the device has told as much as it may within an hour.
    Result<bool> take(const Caller &caller, const wire::Notice &notice);

private:
    //! Empty when the person has no account that signed in at this device.
    QString accountOf(const Caller &caller, const PersonId &person);

    Sql &m_sql;
    AuditLog &m_audit;
    Clock m_now;
};

} // namespace sk::central
