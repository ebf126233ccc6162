// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/hash.h"

#include <QString>

#include <optional>

//! What the service reads of tus 1.0 (https://tus.io/protocols/resumable-upload): core, creation, checksum,
//! termination and expiration.
namespace sk::central::tus {

inline constexpr char version[] = "1.0.0";
inline constexpr char extensions[] = "creation,checksum,termination,expiration";
inline constexpr char algorithms[] = "sha256,sha1";
inline constexpr char pieceType[] = "application/offset+octet-stream";

//! The headers of a request that concern files, as they came; empty where they did not.
struct Headers {
    QByteArray version; //!< Tus-Resumable
    QByteArray length; //!< Upload-Length
    QByteArray offset; //!< Upload-Offset
    QByteArray metadata; //!< Upload-Metadata
    QByteArray checksum; //!< Upload-Checksum
    bool isDeferred = false; //!< asks for extensions we do not have: a length told later, parts put together
    QByteArray range; //!< of a download
    QByteArray ifRange;
};

//! What a piece is to hash to.
struct Checksum {
    Hash::Algorithm algorithm;
    QByteArray digest;
};

//! A whole number from 0 on.
std::optional<qint64> numberIn(const QByteArray &text);
//! A checksum of an algorithm we know; nothing when it is none.
std::optional<Checksum> checksumIn(const QByteArray &header);
//! The value of `sha256` among the metadata; nothing when it is not there, there twice or no SHA-256.
std::optional<QString> sha256In(const QByteArray &metadata);

//! From this byte up to and without the other.
struct Span {
    qint64 from = 0;
    qint64 end = 0;
};

//! The one range of "Range: bytes=…" within so many bytes: all of them when the header asks for several or is
//! not understood (RFC 9110 14.2), nothing when it lies outside.
std::optional<Span> spanIn(const QByteArray &range, qint64 bytes);

} // namespace sk::central::tus
