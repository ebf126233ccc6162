// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/pending_change.h"
#include "models/store/record_table.h"

namespace sk {

//! What the centre said last of records that were edited since, and what is on its way there: together the
//! base of a merge. For use inside Database::read and ::write: it throws.
class Agreed {
public:
    explicit Agreed(Database &db) : m_db(db) { }

    std::optional<StoredRow> find(const KindInfo &info, const QUuid &id) const;
    void set(const KindInfo &info, const StoredRow &base) const;
    //! Keeps a row that is about to be edited, unless an older base stands already.
    void keep(const KindInfo &info, const StoredRow &base) const;
    void drop(const QString &kind, const QUuid &id) const;

    //! A change that goes out now; until it is answered nobody knows whether the centre has it. What went out
    //! is what stands in the table, so nothing is copied before somebody edits it.
    void noteSent(const PendingChange &change) const;
    //! Copies what went out of a record that is about to be edited, unless that was done already.
    void keepSent(const KindInfo &info, const StoredRow &held) const;
    //! True when a change of the record went out that was not answered.
    bool hasSent(const QString &kind, const QUuid &id) const;
    void dropSent(const QString &kind, const QUuid &id) const;
    //! The centre refused it; the same change may come there once more, on a late stick for instance, when
    //! what stood against it is gone.
    void markRefused(const QString &kind, const QUuid &id, const QUuid &change) const;
    //! The base with every value replaced that the centre holds because we sent it; `held` is the row as it
    //! stands.
    StoredRow withSent(const KindInfo &info, StoredRow base, const StoredRow &held,
                       const StoredRow &central) const;

private:
    Database &m_db;
};

} // namespace sk
