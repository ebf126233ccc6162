// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/beast.h"
#include "sync/central/cursor.h"
#include "sync/central/tus.h"

#include <QDateTime>
#include <QUrlQuery>

//! Small readings of an HTTP request.
namespace sk::central {

inline std::string_view viewOf(beast::string_view text)
{
    return {text.data(), text.size()};
}

inline std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

//! The method, or the one a client that cannot say it names instead (tus: X-HTTP-Method-Override).
std::string_view methodOf(const http::request_header<> &request);
//! What it says of files.
tus::Headers tusHeadersOf(const http::request_header<> &request);
//! The path without its query.
std::string_view pathOf(beast::string_view target);
QUrlQuery queryOf(beast::string_view target);
//! The same query from another cursor on.
QUrlQuery withCursor(QUrlQuery query, const Cursor &cursor);
//! The token of "Authorization: Bearer …"; empty when there is none.
QString tokenIn(beast::string_view authorization);
//! The token of a person's session; empty when none is shown, nothing when there is more than one or it is
//! longer than any.
std::optional<QString> sessionIn(const http::request_header<> &request);
bool isJson(beast::string_view contentType);
//! True for a header that came whole but is none, as against one that never came.
bool isBadRequest(const ErrorCode &error);
//! RFC 9110 5.6.7.
std::string httpDate(const QDateTime &moment);

//! One line a call; `route` as routes() have it, empty when there is none: a stranger may write anything into
//! a path, and ours have accounts in them.
void logCall(const http::request_header<> &request, std::string_view route, int status, const QString &device,
             std::chrono::steady_clock::duration took);

} // namespace sk::central
