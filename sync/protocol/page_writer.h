// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/pages.h"

#include <vector>

namespace sk::wire {

//! Writes a page from rows in any order: each goes to the block it belongs to, and the blocks are put behind
//! one another at the end. A record's values come as the JSON array the centre keeps them in, so that a JSON
//! page is concatenation.
class PageWriter {
public:
    //! Opens a block; answers its place for addRow.
    size_t addBlock(const QString &kind, const QStringList &columns);
    //! `id` is its text of 36 characters; `values` must be a JSON array of as many plain values as the block
    //! has columns.
    void addRow(size_t block, QByteArrayView id, qint64 version, bool deleted, QByteArrayView values);

    qsizetype rowCount() const { return m_rowCount; }
    //! About as long as the page will be.
    qsizetype byteCount() const { return m_byteCount; }
    QByteArray finished(const PageEnd &end) const;

private:
    struct Block {
        QString kind;
        QStringList columns;
        QByteArray rows;
    };

    std::vector<Block> m_blocks;
    qsizetype m_rowCount = 0;
    qsizetype m_byteCount = 0;
};

} // namespace sk::wire
