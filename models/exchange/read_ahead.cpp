// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/read_ahead.h"

#include <algorithm>

namespace sk {

ReadAhead::ReadAhead(Source source, size_t pieceBytes)
    : m_source(std::move(source)), m_empty(int(m_pieces.size()))
{
    for (Piece &piece : m_pieces)
        piece.bytes.resize(pieceBytes);
    m_thread = std::jthread([this] { fetch(); });
}

ReadAhead::~ReadAhead()
{
    m_stopped = true;
    m_empty.release();
    m_thread.join();
}

void ReadAhead::fetch()
{
    for (size_t i = 0;; ++i) {
        m_empty.acquire();
        if (m_stopped)
            return;
        Piece &piece = m_pieces.at(i % m_pieces.size());
        piece.got = m_source(piece.bytes);
        const bool last = piece.got <= 0;
        m_full.release();
        if (last)
            return;
    }
}

qint64 ReadAhead::next(QByteArrayView &piece)
{
    if (m_taken > 0)
        m_empty.release(); // the piece before is done with
    m_full.acquire();
    const Piece &next = m_pieces.at(m_taken++ % m_pieces.size());
    piece = QByteArrayView(next.bytes.data(), std::max<qint64>(next.got, 0));
    return next.got;
}

} // namespace sk
