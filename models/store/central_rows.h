// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorship.h"
#include "models/domain/merge.h"
#include "models/domain/row_block.h"
#include "models/store/agreed.h"
#include "models/store/change_log.h"

namespace sk {

struct Conflict;

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

    //! A row of the centre with what it tells of its writer.
    struct Incoming {
        StoredRow row;
        Authorship written;
    };

    Incoming incoming(const KindInfo &info, const QStringList &columns, const AgreedRow &row,
                      const std::optional<StoredRow> &held) const;
    std::optional<Edit> unsentEdit(const QString &kind, const QUuid &id) const;
    void take(const KindInfo &info, const StoredRow &held, const Incoming &central);
    void merge(const KindInfo &info, const StoredRow &held, const Incoming &central, const StoredRow &base,
               const Edit &edit);
    Conflict conflictOver(const KindInfo &info, const Incoming &central, const Clash &clash,
                          const Edit &edit) const;
    Conflict deletionConflict(const KindInfo &info, const Incoming &central, const StoredRow &base,
                              bool local, const Edit &edit) const;
    void keepAside(const OutboxEntry &entry, const QString &reason);
    ChangeLine saidByCentre(const Authorship &written) const;
    QString nameOf(const PersonId &person) const;
    //! This desk, as the writer of an edit.
    Authorship writtenHere(const Edit &edit) const;

    Database &m_db;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    Agreed m_agreed;
    ChangeLog m_log;
};

} // namespace sk
