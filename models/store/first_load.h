// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/index_pause.h"
#include "models/store/ledger.h"

#include <map>

namespace sk {

//! The first sync of a desktop, or one far behind: rows into tables in one transaction, with the indexes of
//! each empty table built last. A table that holds rows already takes them one by one through the ledger,
//! merging as ever.
class FirstLoad {
public:
    FirstLoad(Database &db, Ledger &ledger, Recorder &recorder);

    //! Asks for blocks until there are none, then keeps the cursor. A failure from the source undoes
    //! everything.
    using Source = std::function<Result<QList<RowBlock>>()>;
    Result<> run(const Source &next, const std::function<QString()> &cursor);

private:
    void take(const RowBlock &block);
    void insertAll(const KindInfo &info, const RowBlock &block);
    bool isEmpty(const QByteArray &table);

    Database &m_db;
    Ledger &m_ledger;
    Recorder &m_recorder;
    std::map<QString, std::optional<IndexPause>>
        m_pauses; // none: the table held rows when its first block came
};

} // namespace sk
