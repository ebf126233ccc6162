// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/courier/courier_file.h"
#include "sync/protocol/compression.h"

#include <memory>

namespace sk::courier {

//! Writes one file: parts as lines, compressed, in sealed chunks that cannot be changed, left out, swapped or
//! cut off unnoticed (libsodium's crypto_secretstream).
class Writer {
public:
    //! `seal` is the key of the way out. The file is written from where it stands.
    Writer(QIODevice &file, const Header &header, const QByteArray &seal);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    //! ReadOnly when the file takes no more.
    Result<> add(Part::Kind kind, QByteArrayView text);
    //! Nothing may follow.
    Result<> finish();

private:
    struct Stream;
    Result<> put(bool last);
    Result<> seal(QByteArrayView piece, bool last);

    QIODevice &m_file;
    std::unique_ptr<Stream> m_stream;
    std::unique_ptr<wire::Compressor> m_compressor;
    QByteArray m_waiting; //!< compressed
    QByteArray m_front; //!< until the first chunk took it under its seal
    bool m_good = false;
};

} // namespace sk::courier
