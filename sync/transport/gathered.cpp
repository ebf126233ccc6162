// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/gathered.h"

#include "sync/protocol/limits.h"
#include "sync/transport/call.h"
#include "sync/transport/tls.h"

#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace sk {

SyncTrouble badAddress()
{
    return {SyncTrouble::Kind::BadAddress, 0, u"no https address, or no readable authority"_s};
}

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

void gather(QNetworkReply *reply, std::chrono::milliseconds deadline, const Then<QByteArray> &then,
            QObject *parent)
{
    const auto body = std::make_shared<QByteArray>();
    const auto piece = [body, then](const QByteArray &more) {
        if (body->size() + more.size() > wire::limits::bodyBytes) {
            then(SyncTrouble{SyncTrouble::Kind::NotUnderstood, 0, u"an answer over its limit"_s});
            return false;
        }
        body->append(more);
        return true;
    };
    const auto end = [body, then](const std::optional<SyncTrouble> &trouble) {
        if (trouble)
            then(*trouble);
        else
            then(*body);
    };
    new Call(reply, {piece, end}, deadline, parent);
}

} // namespace sk
