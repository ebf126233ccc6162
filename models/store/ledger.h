// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_block.h"
#include "models/store/central_rows.h"
#include "models/store/intake.h"
#include "models/store/recorder.h"

namespace sk {

//! What stands at the end of a page.
struct PageTail {
    QList<Forgotten> forgotten;
    QString next; //!< the cursor to ask after next time
};

//! What a page brought.
struct Taken {
    qint64 rows = 0;
    QStringList kinds;
};

//! The other door into the tables: what the centre says. Nothing that comes in here goes to the outbox, so a
//! change cannot echo. Every function is one transaction, or joins the one under way.
class Ledger {
public:
    Ledger(Database &db, Recorder &recorder, Clock clock, IdSource &ids);

    //! The oldest changes not at the centre, after a sequence (0 for the first), in the order they were made.
    Result<QList<PendingChange>> pending(qint64 afterSequence, int limit);
    //! Takes a void change back; true when there is nothing to send. What was sent and not answered stands in
    //! the way: the centre may have it and has to hear that it is no longer so.
    Result<bool> withdrawn(const PendingChange &change);
    //! These go out now. Kept, because an answer that is lost leaves open whether the centre has them.
    Result<> sending(const QList<PendingChange> &changes);

    //! The centre took it: it has this version now. An edit made meanwhile stays in the outbox, based on what
    //! was sent.
    Result<> accepted(const PendingChange &sent, qint64 version);
    //! The centre has a newer row: three-way merge; clashes go to the conflict list, what still differs stays
    //! in the outbox.
    Result<> overtaken(const PendingChange &sent, const QStringList &columns, const AgreedRow &central);
    //! The centre refused: set aside with its reason; blocks nothing behind it.
    Result<> refused(const PendingChange &sent, const QString &reason, const QString &detail);
    //! The centre does not have the record it was based on: it goes again, whole.
    Result<> unknownThere(const PendingChange &sent);

    enum class Telling { AtOnce, Later };
    //! One page of what the centre has, row by row as it is read, with its cursor. During a bulk load nobody
    //! is told; tell(kinds) does it when it is time.
    Result<Taken> take(const std::function<Result<PageTail>(Intake &)> &read, Telling telling);
    void tell(const QStringList &kinds);

    Result<QString> cursor();

private:
    Database &m_db;
    Recorder &m_recorder;
    Clock m_clock;
    IdSource &m_ids;
    Outbox m_outbox;
    Agreed m_agreed;
    CentralRows m_rows;
};

//! The cursor (empty: the beginning), for use inside Database::read and ::write: they throw.
QString readCursor(Database &db);
void writeCursor(Database &db, const QString &cursor);

} // namespace sk
