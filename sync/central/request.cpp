// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/request.h"

#include "sync/central/log.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/session.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sk::central {

std::string_view methodOf(const http::request_header<> &request)
{
    const auto instead = request["X-HTTP-Method-Override"];
    return viewOf(request.method() == http::verb::post && !instead.empty() ? instead
                                                                           : request.method_string());
}

tus::Headers tusHeadersOf(const http::request_header<> &request)
{
    const auto bytes = [&](const char *name) {
        const auto value = request[name];
        return QByteArray(value.data(), qsizetype(value.size()));
    };
    const bool isDeferred = request.find("Upload-Defer-Length") != request.end()
        || request.find("Upload-Concat") != request.end();
    return {bytes("Tus-Resumable"),   bytes("Upload-Length"),   bytes("Upload-Offset"),
            bytes("Upload-Metadata"), bytes("Upload-Checksum"), isDeferred,
            bytes("Range"),           bytes("If-Range")};
}

std::string_view pathOf(beast::string_view target)
{
    return viewOf(target).substr(0, target.find('?'));
}

QUrlQuery queryOf(beast::string_view target)
{
    const size_t mark = target.find('?');
    if (mark == beast::string_view::npos)
        return {};
    return QUrlQuery(QString::fromLatin1(target.data() + mark + 1, qsizetype(target.size() - mark - 1)));
}

QUrlQuery withCursor(QUrlQuery query, const Cursor &cursor)
{
    query.removeAllQueryItems(u"after"_s);
    query.addQueryItem(u"after"_s, cursor.text());
    return query;
}

QString tokenIn(beast::string_view authorization)
{
    constexpr std::string_view scheme = "Bearer ";
    if (authorization.size() <= scheme.size()
        || !beast::iequals(authorization.substr(0, scheme.size()), {scheme.data(), scheme.size()}))
        return {};
    const auto token = authorization.substr(scheme.size());
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

std::optional<QString> sessionIn(const http::request_header<> &request)
{
    const auto [from, to] = request.equal_range(wire::personHeader);
    if (from == to)
        return QString();
    const auto token = from->value();
    if (std::next(from) != to || qsizetype(token.size()) > wire::limits::tokenCharacters)
        return std::nullopt;
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

bool isJson(beast::string_view contentType)
{
    return beast::iequals(contentType.substr(0, contentType.find(';')), "application/json");
}

bool isBadRequest(const ErrorCode &error)
{
    const ErrorCode ofHttp = http::error::end_of_stream;
    return error.category() == ofHttp.category() && error != http::error::end_of_stream
        && error != http::error::partial_message;
}

std::string httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toStdString();
}

void logCall(const http::request_header<> &request, std::string_view route, int status, const QString &device,
             std::chrono::steady_clock::duration took)
{
    const std::string_view path = route.empty() ? "?" : route;
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    qCInfo(log, "method=%s path=%.*s status=%d ms=%.1f device=%s",
           std::string(request.method_string()).c_str(), int(path.size()), path.data(), status,
           double(micros) / 1000, device.isEmpty() ? "-" : qPrintable(device));
}

} // namespace sk::central
