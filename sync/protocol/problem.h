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
    Token, //!< 401: no token, or one the centre never gave or does not know any more: enrol again
    Code, //!< 403: an enrolment code that is wrong, used or too old
    Absent, //!< 404
    Method, //!< 405
    CursorAhead, //!< 409: the cursor knows more than the centre (it was restored): repair by snapshot
    TooLarge, //!< 413: body or its inflated size over the limit
    MediaType, //!< 415: neither JSON nor CBOR, or an unknown compression
    TooMany, //!< 429: too many attempts; wait as long as retryAfter says
    Internal, //!< 500: the centre's fault; its log knows
    Busy, //!< 503: stopping, or too many at once; try again
    WrongAccount, //!< 401: no such account here, a disabled one or another password: never which
    Locked, //!< 429: too many wrong passwords; wait as long as retryAfter says
    Revoked, //!< 403: the centre revoked this device
    Person, //!< 401: somebody has to sign in first, or again
    MustChange, //!< 403: the one-time password has to be changed before anything else
    Right, //!< 403: the person's role may not do that
    Scope, //!< 403: the account, device or record belongs elsewhere, or nobody is shown it here
    Password, //!< 422: shorter than ten characters, or the account's name
    Taken, //!< 409: the account is another person's, or the person has another account
    LastAdministrator, //!< 409: nobody would be left who administers accounts
};

inline std::span<const std::string_view> wordsOf(ProblemKind)
{
    static constexpr std::array<std::string_view, 22> words{"unknown",       "malformed",
                                                            "token",         "code",
                                                            "absent",        "method",
                                                            "cursor_ahead",  "too_large",
                                                            "media_type",    "too_many",
                                                            "internal",      "busy",
                                                            "wrong_account", "locked",
                                                            "revoked",       "person",
                                                            "must_change",   "right",
                                                            "scope",         "password",
                                                            "taken",         "last_administrator"};
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
