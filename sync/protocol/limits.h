// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

//! How large anything may be that comes from the other side. Both ends include this file, so that neither
//! makes what the other refuses.
namespace sk::wire::limits {

inline constexpr qsizetype bodyBytes = 8 * 1024 * 1024; //!< a request, or one page of an answer, inflated
inline constexpr qsizetype headerBytes = 16 * 1024;
inline constexpr qsizetype changesPerBatch = 2000;
inline constexpr qsizetype rowsPerPage = 5000; //!< the most a reader may ask for
inline constexpr qsizetype usualRowsPerPage = 2000;
inline constexpr qsizetype pageRowBytes = 4 * 1024 * 1024; //!< a page ends early when its rows reach this
inline constexpr qsizetype columns = 256; //!< of one block
inline constexpr qsizetype recordColumns
    = 248; //!< fields of one kind; behind them a row may tell who wrote it
inline constexpr qsizetype nameCharacters = 64; //!< a kind, a column
inline constexpr qsizetype textBytes = 64 * 1024; //!< one value, as UTF-8
inline constexpr qsizetype recordBytes = 512 * 1024; //!< all values of one record, as JSON
inline constexpr qsizetype changesPerHistory = 500; //!< of one answer
inline constexpr qsizetype kindsPerDigest = 1000;
inline constexpr qsizetype cursorCharacters = 128;
inline constexpr qsizetype detailCharacters = 2000; //!< of a problem or a refusal
inline constexpr qsizetype deviceNameCharacters = 100;
inline constexpr qsizetype codeCharacters = 64;
inline constexpr qsizetype tokenCharacters = 128;
inline constexpr qsizetype courierKeyCharacters = 43; //!< 32 bytes as base64url
inline constexpr qsizetype accountCharacters = 32; //!< of an account's name
inline constexpr qsizetype accountsPerCentre = 2000;
inline constexpr qsizetype devicesPerCentre = 34 * 34; //!< as many as there are letters
inline constexpr qsizetype passwordLeastCharacters = 10;
inline constexpr qsizetype passwordCharacters = 128;
inline constexpr qsizetype personNameCharacters = 200;
inline constexpr qsizetype fieldsPerReveal = 32;
inline constexpr qsizetype reasonLeastCharacters = 4;
inline constexpr qsizetype reasonCharacters = 200;
inline constexpr qsizetype subjectCharacters = 200; //!< of a notice or a line of the audit log
inline constexpr qsizetype auditLinesPerPage = 1000; //!< the most a reader may ask for
inline constexpr qsizetype usualAuditLinesPerPage = 200;
inline constexpr qsizetype hashCharacters = 64; //!< 32 bytes in hexadecimal
inline constexpr qint64 earliestMoment = 946'684'800'000; //!< of a change: the year 2000, UTC
inline constexpr qint64 latestMoment = 4'102'444'800'000; //!< the year 2100
inline constexpr int longestWaitSeconds = 25; //!< of a long poll
inline constexpr qint64 largestFileBytes = qint64(512) * 1024 * 1024; //!< unless the centre says less
inline constexpr qsizetype uploadPieceBytes = 1024 * 1024; //!< a desktop sends at once

} // namespace sk::wire::limits
