// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/row_block.h"
#include "models/domain/value_view.h"

#include <span>

namespace sk::wire {

using sk::Forgotten;

//! What the centre agreed on between two cursors. Rows, their versions and `next` belong in one transaction.
//! The order of rows within a page says nothing; no record is in a page twice.
struct Page {
    QList<RowBlock> blocks;
    QList<Forgotten> forgotten;
    QString next; //!< opaque; ask for what comes after it
    bool more = false; //!< true when asking at once will bring more
    QDateTime serverTime; //!< UTC, when the page was made

    bool operator==(const Page &) const = default;
};

//! One value of a page that is being read.
using Cell = ValueView;

//! A row of a page that is being read; its cells live until the call returns.
struct RowView {
    QUuid id;
    qint64 version = 0;
    bool deleted = false;
    std::span<const Cell> cells;
};

//! Takes the rows of a page one by one as they are read, for bulk: nothing is built that is thrown away.
//! Answering false stops the reading with Failure::Cancelled.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual bool onBlock(const QString &kind, const QStringList &columns) = 0;
    virtual bool onRow(const RowView &row) = 0;
};

} // namespace sk::wire
