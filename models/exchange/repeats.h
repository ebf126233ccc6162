// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"
#include "models/exchange/record_keys.h"

#include <vector>

namespace sk {

//! Finds rows that repeat what another row of the same file has: exactly the same row adds nothing; the same
//! plate, VIN, terminal or card in a different row keeps the later one out and asks to look at the earlier.
class Repeats {
public:
    Repeats(const QString &kind, const QStringList &fields, qsizetype rows);

    //! Remembers a row by its place among the rows. Different places may be noted from different threads.
    void note(qsizetype place, const CheckedRow &row);
    //! After all rows are noted. A row that is left out still speaks: what the store took of a file the first
    //! time must keep out the same row the second time.
    void mark(QList<CheckedRow> &rows) const;

private:
    //! A key with the places of its fields among a row's values.
    struct PlacedKey {
        RecordKey key;
        QList<qsizetype> places;
    };
    //! Odd; 0 when the row has nothing to compare.
    static size_t hashOf(const PlacedKey &key, const CheckedRow &row);
    static QString textOf(const PlacedKey &key, const CheckedRow &row);
    void markKey(size_t key, QList<CheckedRow> &rows) const;

    QList<PlacedKey> m_keys; // those the sheet has columns for
    std::vector<size_t> m_hashes; // by row, then by key; 0 where a row has nothing to compare
};

} // namespace sk
