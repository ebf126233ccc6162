// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/cbor_text.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sk::wire {

namespace {

constexpr quint64 encodedItem = 24; // RFC 8949 3.4.5.1

} // namespace

QByteArray framed(const QByteArray &page, Format format)
{
    if (format == Format::Json)
        return page + '\n';
    QByteArray out;
    out.reserve(page.size() + 8);
    cbor::appendTag(out, encodedItem);
    cbor::appendBytes(out, page);
    return out;
}

Result<QByteArray> PageSplitter::next()
{
    const auto page = m_format == Format::Json ? nextLine() : nextString();
    if (page && page->isEmpty() && m_waiting.size() - m_taken > limits::bodyBytes + 16)
        return Failure{Failure::Kind::TooLarge, u"a page of the snapshot"_s};
    return page;
}

Result<QByteArray> PageSplitter::nextLine()
{
    const qsizetype end = m_waiting.indexOf('\n', m_taken);
    return end < 0 ? QByteArray() : take(0, end - m_taken, 1);
}

Result<QByteArray> PageSplitter::nextString()
{
    // d8 18, then the head of a byte string: 40…57 with the length in it, or 58, 59, 5a and 1, 2, 4 bytes of
    // it.
    const QByteArrayView waiting = QByteArrayView(m_waiting).sliced(m_taken);
    if (waiting.size() < 3)
        return QByteArray();
    const auto head = uchar(waiting[2]);
    if (waiting[0] != '\xd8' || waiting[1] != '\x18' || head < 0x40 || head > 0x5a)
        return Failure{Failure::Kind::Corrupt, u"a snapshot is byte strings"_s};
    const qsizetype more = head < 0x58 ? 0 : qsizetype(1) << (head - 0x58);
    if (waiting.size() < 3 + more)
        return QByteArray();
    qsizetype length = head & 0x1f;
    if (more > 0)
        length = 0;
    for (qsizetype i = 0; i < more; ++i)
        length = length << 8 | uchar(waiting[3 + i]);
    if (length == 0 || length > limits::bodyBytes)
        return Failure{Failure::Kind::TooLarge, u"a page of the snapshot"_s};
    return waiting.size() < 3 + more + length ? QByteArray() : take(3 + more, length, 0);
}

QByteArray PageSplitter::take(qsizetype before, qsizetype length, qsizetype after)
{
    const QByteArray page = m_waiting.mid(m_taken + before, length);
    m_taken += before + length + after;
    // Giving bytes back one page at a time would move all that wait behind it.
    if (m_taken > m_waiting.size() / 2) {
        m_waiting.remove(0, m_taken);
        m_taken = 0;
    }
    return page;
}

} // namespace sk::wire
