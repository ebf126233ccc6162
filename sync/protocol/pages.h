// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/rows.h"

#include <QByteArray>

namespace sk::wire {

//! Pages travel in two dresses with the same values: JSON is for every reader, CBOR (RFC 8949) for bulk. In
//! CBOR an id is a byte string of 16.
enum class Format { Json, Cbor };

//! What stands in a page beside its rows.
struct PageEnd {
    QList<Forgotten> forgotten;
    QString next;
    bool more = false;
    QDateTime serverTime;

    bool operator==(const PageEnd &) const = default;
};

QByteArray toBytes(const Page &page, Format format);
Result<Page> pageFromBytes(const QByteArray &body, Format format);

//! Reads a page row by row. What was handed to the sink before a failure is to be thrown away: apply a page
//! in one transaction.
Result<PageEnd> readPage(QByteArrayView body, Format format, RowSink &sink);

//! Cuts a snapshot into its pages as it arrives. A snapshot is pages one after another: JSON each on its own
//! line (application/x-ndjson), CBOR each in a byte string (tag 24, application/cbor-seq).
class PageSplitter {
public:
    explicit PageSplitter(Format format) : m_format(format) { }

    void add(QByteArrayView bytes) { m_waiting.append(bytes); }
    //! The next whole page; an empty one when more bytes are needed; TooLarge or Corrupt when there will be
    //! none.
    Result<QByteArray> next();
    //! True when nothing is left over, as it must be at the end.
    bool isEmpty() const { return m_waiting.size() == m_taken; }

private:
    Result<QByteArray> nextLine();
    Result<QByteArray> nextString();
    QByteArray take(qsizetype before, qsizetype length, qsizetype after);

    Format m_format;
    QByteArray m_waiting;
    qsizetype m_taken = 0;
};

//! One page of a snapshot with the mark that separates it from the next.
QByteArray framed(const QByteArray &page, Format format);

} // namespace sk::wire
