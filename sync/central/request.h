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
bool isJson(beast::string_view contentType);
//! True for a header that came whole but is none, as against one that never came.
bool isBadRequest(const ErrorCode &error);
//! RFC 9110 5.6.7.
std::string httpDate(const QDateTime &moment);

//! One line a call.
void logCall(const http::request_header<> &request, int status, const QString &device,
             std::chrono::steady_clock::duration took);

} // namespace sk::central
