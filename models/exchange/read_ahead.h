// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSemaphore>

#include <array>
#include <atomic>
#include <functional>
#include <span>
#include <thread>
#include <vector>

namespace sk {

//! Fetches a stream piece by piece on a thread of its own, a bounded way ahead of whoever uses the pieces, so
//! that unpacking and parsing each have a core. The pieces and their order are the stream's.
class ReadAhead {
public:
    //! Fills the beginning of the buffer and answers how many bytes it has, 0 at the end, less when it
    //! failed. Called on the other thread, and no more once it has answered one of the latter.
    using Source = std::function<qint64(std::span<char> buffer)>;

    ReadAhead(Source source, size_t pieceBytes);
    //! Waits for the piece that is being fetched and drops what nobody took.
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    //! What the source answered. `piece` stays valid until the next call; after the end or a failure there is
    //! no next call.
    qint64 next(QByteArrayView &piece);

private:
    struct Piece {
        std::vector<char> bytes;
        qint64 got = 0;
    };
    void fetch();

    Source m_source;
    std::array<Piece, 4> m_pieces;
    QSemaphore m_empty;
    QSemaphore m_full;
    std::atomic<bool> m_stopped = false;
    size_t m_taken = 0; // how many pieces the user has had
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace sk
