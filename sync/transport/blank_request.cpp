// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/blank_request.h"

#include "sync/transport/tls.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace sk {

std::unique_ptr<const QNetworkRequest> blankRequest(const CentralAddress &address, const QString &token)
{
    const auto url = urlOf(address);
    const auto tls = tlsFor(address);
    if (!url || !tls)
        return nullptr;
    auto request = std::make_unique<QNetworkRequest>(*url);
    request->setSslConfiguration(*tls);
    request->setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request->setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request->setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Naming it ourselves also keeps Qt from inflating, which knows no limit of ours.
    request->setRawHeader("Accept-Encoding", "zstd, gzip;q=0.5");
    request->setRawHeader("Accept", "application/json, application/x-ndjson, application/problem+json");
    if (!token.isEmpty())
        request->setRawHeader("Authorization", "Bearer " + token.toLatin1());
    return request;
}

} // namespace sk
