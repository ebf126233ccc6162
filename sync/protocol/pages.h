// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/rows.h"

#include <QByteArray>

namespace sk::wire {

//! What stands in a page beside its rows.
struct PageEnd {
    QList<Forgotten> forgotten;
    QString next;
    bool more = false;
    QDateTime serverTime;

    bool operator==(const PageEnd &) const = default;
};

QByteArray toJson(const Page &page);
Result<Page> pageFromJson(QByteArrayView body);

//! Reads a page row by row. What was handed to the sink before a failure is to be thrown away: apply a page
//! in one transaction.
Result<PageEnd> readPage(QByteArrayView body, RowSink &sink);

//! Cuts a snapshot into its pages as it arrives. A snapshot is pages one after another, each on its own line
//! (application/x-ndjson); the last one says that there is no more.
class PageSplitter {
public:
    void add(QByteArrayView bytes) { m_waiting.append(bytes); }
    //! The next whole page; an empty one when more bytes are needed; TooLarge when a page is over its limit.
    Result<QByteArray> next();
    //! True when nothing is left over, as it must be at the end.
    bool isEmpty() const { return m_waiting.size() == m_taken; }

private:
    QByteArray m_waiting;
    qsizetype m_taken = 0;
    qsizetype m_searched = 0;
};

} // namespace sk::wire
