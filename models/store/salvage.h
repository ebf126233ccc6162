// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! What could be read of a damaged file.
struct Salvage {
    qint64 rows = 0; //!< of all tables
    qint64 unreadable = 0; //!< rows that must have been there; more may be missing where nobody can count
    QStringList lostTables; //!< of which nothing could be read at all
    bool isGivingSound = true; //!< the tables that know which numbers were given were read whole
};

//! Copies every readable row of a damaged file into a new store of the newest schema, table by table, going
//! around the pages that cannot be read. `damaged` is a copy that nobody needs any more: reading writes
//! beside it. Corrupt when nothing at all can be made of it.
Result<Salvage> salvageInto(Database &fresh, const QString &damaged);

//! Takes from a backup of the same store the records that are missing in the salvaged one, and answers how
//! many. The backup was tried and is sound.
Result<qint64> fillFromBackup(Database &fresh, const QString &backup);

//! Makes the bookkeeping of a salvaged store agree with its records: what the centre may not have goes out
//! again, entries about records that are gone are dropped, and answers how many of those nobody can bring
//! back.
Result<qint64> mendBookkeeping(Database &fresh, const QDateTime &now);

} // namespace sk
