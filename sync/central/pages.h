// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/caller.h"
#include "sync/central/column_lists.h"
#include "sync/central/cursor.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/page_writer.h"

namespace sk::central {

//! A page as it goes onto the wire, and what the service must know of it.
struct WrittenPage {
    QByteArray json;
    Cursor next;
    bool more = false;
    bool isEmpty = true; //!< nothing to tell but the cursor
};

//! What a device may read: pages of what changed after a cursor, and the digest of the whole.
class Pages {
public:
    Pages(Sql &sql, ColumnLists &lists, Clock now) : m_sql(sql), m_lists(lists), m_now(std::move(now)) { }

    //! Whether rows tell who wrote them last. Not in a snapshot: who starts anew merges nothing.
    enum class Authors { Left, Told };
    //! Conflict when the cursor is ahead of the centre.
    Result<WrittenPage> after(const Caller &caller, const Cursor &cursor, qsizetype limit, Authors authors);
    Result<wire::Digest> digest(const Caller &caller);

private:
    Cursor newest(const Caller &caller);

    Sql &m_sql;
    ColumnLists &m_lists;
    Clock m_now;
};

} // namespace sk::central
