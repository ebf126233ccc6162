// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/caller.h"
#include "sync/central/column_lists.h"
#include "sync/protocol/history.h"

namespace sk::central {

//! What the centre remembers of single records: every change it accepted, for ever.
class Histories {
public:
    Histories(Sql &sql, ColumnLists &lists) : m_sql(sql), m_lists(lists) { }

    //! The changes of a record after a version (0: from the first), oldest first, at most so many. Missing
    //! for a record the caller is not shown. A partner hears of the changes of its own depot's desks only,
    //! and of those only open fields: what another depot wrote before the record came to it is not its own.
    Result<wire::History> of(const Caller &caller, const QString &kind, QUuid id, qint64 after,
                             qsizetype atMost);

private:
    std::optional<QString> centreOf(const Caller &caller, const QString &kind, const QString &id);

    Sql &m_sql;
    ColumnLists &m_lists;
};

} // namespace sk::central
