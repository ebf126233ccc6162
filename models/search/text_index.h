// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/packed_column.h"
#include "models/search/search_scope.h"

#include <QList>
#include <QStringView>

#include <memory>
#include <span>

class QThreadPool;

namespace sk {

//! The searchable texts of one kind of record in memory: finds any part of a field from its first character,
//! newest entry first. Records go by their row in the store. One thread changes it; while nobody does, any
//! may ask.
class TextIndex {
public:
    explicit TextIndex(int fields);
    ~TextIndex();
    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;

    //! Adds a record or takes its new texts, one a field, in UTF-8; answers the entry it has now.
    qsizetype put(qint64 row, std::span<const QByteArrayView> texts);
    void remove(qint64 row);

    //! Records whose fields contain every word of the query, the newest entry first, at most `limit`. Words
    //! are parted by spaces; each may stand in another field. Nothing for a query without a word. A field
    //! that is found by the whole alone has to be one of the words, or all of them written together.
    QList<qint64> find(QStringView query, SearchScope scope, int limit) const;
    //! How many records find() would answer without a limit.
    qsizetype count(QStringView query, SearchScope scope) const;
    //! For each block the live entries that match; empty for a query without a word, which asks for nothing
    //! in particular.
    std::vector<BlockHits> matches(QStringView query, SearchScope scope) const;
    //! Whether one entry does; for a query without a word every live one.
    bool isMatch(qsizetype entry, QStringView query, SearchScope scope) const;
    //! The words of a query as they are compared.
    static QList<QByteArray> wordsOf(QStringView query);

    //! Records held.
    qsizetype size() const { return m_live; }
    //! Entries that were forgotten; many of them make a fresh load worth while.
    qsizetype forgotten() const { return qsizetype(m_rows.size()) - m_live; }
    qsizetype entryCount() const { return qsizetype(m_rows.size()); }
    int blockCount() const { return int(m_alive.size()); }
    //! Memory it holds, in bytes.
    qsizetype bytes() const;

    bool isLive(qsizetype entry) const;
    const BlockHits &liveEntries(int block) const { return m_alive[size_t(block)]; }
    qint64 rowOf(qsizetype entry) const { return m_rows[size_t(entry)]; }
    //! -1 when the record is not held.
    qsizetype entryOf(qint64 row) const;
    const PackedColumn &column(int field) const { return m_columns[size_t(field)]; }

private:
    struct Question;
    struct Sweep;
    //! The entries of a block that match; adds the bytes it had to look through to `read`.
    BlockHits hitsIn(int block, const Question &question, qsizetype &read) const;
    Question questionOf(QStringView query, SearchScope scope) const;
    //! Looks through all blocks, the newest first, with another thread's help when there is much to look
    //! through; stops when `limit` entries were found.
    void sweep(Sweep &sweep) const;

    std::vector<PackedColumn> m_columns;
    std::vector<quint32> m_rows; // by entry
    std::vector<quint32> m_entries; // by row: entry + 1, or 0
    std::vector<BlockHits> m_alive;
    qsizetype m_live = 0;
    std::unique_ptr<QThreadPool> m_helpers;
};

} // namespace sk
