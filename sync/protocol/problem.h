// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

#include <array>

namespace sk::wire {

//! What a whole call can be answered with instead of its result.
enum class ProblemKind {
    Unknown, //!< of a newer centre; the status says the rest
    Malformed, //!< 400: the request is not what the contract says
    Token, //!< 401: no token, an unknown one, or a device that was revoked: enrol again
    Code, //!< 403: an enrolment code that is wrong, used or too old
    Absent, //!< 404
    Method, //!< 405
    CursorAhead, //!< 409: the cursor knows more than the centre (it was restored): repair by snapshot
    TooLarge, //!< 413: body or its inflated size over the limit
    MediaType, //!< 415: neither JSON nor CBOR, or an unknown compression
    TooMany, //!< 429: too many attempts; wait as long as retryAfter says
    Internal, //!< 500: the centre's fault; its log knows
    Busy, //!< 503: stopping, or too many at once; try again
    Scope, //!< 403: no record the device is shown names such a file
    Offset, //!< 409: the upload does not stand there; ask where
    TusVersion, //!< 412: a version of tus that is not spoken here
    Range, //!< 416: of a file, outside it
    Content, //!< 422: the whole is not what its hash says; the upload is thrown away
    Checksum, //!< 460: the piece is not what its checksum says; it is dropped, send it again
    Full, //!< 507: no room for files at the centre
};

inline std::span<const std::string_view> wordsOf(ProblemKind)
{
    static constexpr std::array<std::string_view, 19> words{
        "unknown",     "malformed",  "token",    "code",     "absent", "method", "cursor_ahead",
        "too_large",   "media_type", "too_many", "internal", "busy",   "scope",  "offset",
        "tus_version", "range",      "content",  "checksum", "full"};
    return words;
}

//! An error as RFC 9457 has it; its type is "urn:stationkeeper:problem:" and the word of the kind.
struct Problem {
    ProblemKind kind = ProblemKind::Unknown;
    int status = 500;
    QString title; //!< English, for logs
    QString detail;
    int retryAfter = 0; //!< seconds; 0 when nothing is said

    bool operator==(const Problem &) const = default;
};

//! A problem with the status and title that belong to its kind.
Problem problem(ProblemKind kind, const QString &detail = {});

} // namespace sk::wire
