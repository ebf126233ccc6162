// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/authority.h"
#include "sync/central/caller.h"
#include "sync/central/column_lists.h"
#include "sync/protocol/changes.h"

namespace sk::central {

//! What became of a batch.
struct Pushed {
    wire::ChangeAnswers answers;
    qint64 version = 0; //!< the centre's newest; 0 when nothing new was accepted
};

//! Takes changes by compare-and-set: the centre orders, it does not judge who is right. Versions come from
//! the centre's own counter, taken first in the same transaction, so that writers of one centre queue behind
//! each other and a reader who has seen version v has seen everything up to v.
class Changes {
public:
    Changes(Sql &sql, ColumnLists &lists, AuditLog &audit, const RightsTable &rights, Clock now)
        : m_sql(sql), m_lists(lists), m_audit(audit), m_rights(rights), m_now(std::move(now))
    {
    }

    Result<Pushed> push(const Caller &caller, const wire::ChangeBatch &batch);

private:
    struct Taken {
        qint64 last = 0; //!< of the versions that are ours from now on
        bool hasPeople = false; //!< the centre has accounts
    };
    Taken takeVersions(const QString &centre, qsizetype n);

    Sql &m_sql;
    ColumnLists &m_lists;
    AuditLog &m_audit;
    const RightsTable &m_rights;
    Clock m_now;
};

} // namespace sk::central
