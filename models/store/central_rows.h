// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/merge.h"
#include "models/domain/row_block.h"
#include "models/store/agreed.h"
#include "models/store/change_log.h"

namespace sk {

//! The centre's rows on their way into the tables: taken over, merged with what a person changed here, or
//! forgotten. Writes no outbox but for what a merge leaves to be sent. For use inside Database::write: it
//! throws.
class CentralRows {
public:
    CentralRows(Database &db, Clock clock, IdSource &ids);

    //! Takes a row that is newer than ours; an older one is our own change coming back.
    void apply(const KindInfo &info, const QStringList &columns, const AgreedRow &row);
    //! The row the centre answered to a change of ours: what it holds, whatever the versions say.
    void overtake(const KindInfo &info, const QStringList &columns, const AgreedRow &row);
    //! A row of a kind only a newer program knows.
    void keepStranger(const QString &kind, const QStringList &columns, const AgreedRow &row);
    //! A record that left our scope. What a person changed in it and the centre never took stays here, as
    //! refused.
    void forget(const Forgotten &forgotten);

private:
    //! An edit the centre does not have, waiting in the outbox or set aside.
    struct Edit {
        QString by;
        QDateTime at;
        PersonId person;
        bool isRefused = false;
    };

    StoredRow incoming(const KindInfo &info, const QStringList &columns, const AgreedRow &row,
                       const std::optional<StoredRow> &held) const;
    std::optional<Edit> unsentEdit(const QString &kind, const QUuid &id) const;
    void take(const KindInfo &info, const StoredRow &held, const StoredRow &central);
    void merge(const KindInfo &info, const StoredRow &held, const StoredRow &central, const StoredRow &base,
               const Edit &edit);
    void keepConflicts(const KindInfo &info, const StoredRow &central, const QList<Clash> &clashes,
                       const Edit &edit);
    void keepDeletionConflict(const KindInfo &info, const StoredRow &central, const StoredRow &base,
                              bool local, const Edit &edit);
    void setAside(const OutboxEntry &entry, const QString &reason);
    ChangeLine saidByCentre() const;

    Database &m_db;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    Agreed m_agreed;
    ChangeLog m_log;
};

} // namespace sk
