// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/merge.h"
#include "models/domain/row_block.h"
#include "models/store/recorder.h"

namespace sk {

//! One record's change on its way to the centre: only the fields that differ from what the centre said last.
struct PendingChange {
    OutboxEntry entry;
    qint64 base = 0; //!< the centre's version it started from; 0 for a new record
    bool deleted = false;
    QStringList columns;
    Row values;
};

//! The other door into the tables: what the centre says. Nothing that comes in here goes to the outbox, so a
//! change cannot echo. Every function is one transaction.
class Ledger {
public:
    Ledger(Database &db, Recorder &recorder, Clock clock, IdSource &ids);

    //! The oldest changes not at the centre, after a sequence (0 for the first), in the order they were made.
    Result<QList<PendingChange>> pending(qint64 afterSequence, int limit);

    //! The centre took it: it has this version now. An edit made meanwhile stays in the outbox, based on what
    //! was sent.
    Result<> accepted(const PendingChange &sent, qint64 version);
    //! The centre has a newer row: three-way merge; clashes go to the conflict list, what still differs stays
    //! in the outbox.
    Result<> overtaken(const PendingChange &sent, const QString &kind, const QStringList &columns,
                       const AgreedRow &central);
    //! The centre refused: set aside with its reason; blocks nothing behind it.
    Result<> refused(const PendingChange &sent, const QString &reason, const QString &detail);

    //! One page of what the centre has, with the cursor to ask after next time.
    Result<> apply(const QList<RowBlock> &blocks, const QString &nextCursor);
    //! The same inside a transaction under way; throws.
    void applyBlocks(const QList<RowBlock> &blocks);

    Result<QString> cursor();

private:
    //! A row of the centre in our field order.
    StoredRow incoming(const KindInfo &info, const QStringList &columns, const AgreedRow &row,
                       const std::optional<StoredRow> &held);
    void applyRow(const KindInfo &info, const QStringList &columns, const AgreedRow &row);
    void mergeRow(const KindInfo &info, const StoredRow &held, const StoredRow &central,
                  const OutboxEntry &entry);
    void keepConflicts(const KindInfo &info, const QUuid &id, const Merged &merged, qint64 version,
                       const OutboxEntry &entry);
    void keepStranger(const RowBlock &block);
    std::optional<StoredRow> baseOf(const KindInfo &info, const QUuid &id);
    void setBase(const KindInfo &info, const StoredRow &base);
    void dropBase(const KindInfo &info, const QUuid &id);
    void setCursor(const QString &cursor);

    Database &m_db;
    Recorder &m_recorder;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    ChangeLog m_log;
};

} // namespace sk
