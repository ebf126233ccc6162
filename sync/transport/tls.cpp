// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/tls.h"

#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace sk {

std::optional<QUrl> urlOf(const CentralAddress &address)
{
    QUrl url(address.url.trimmed(), QUrl::StrictMode);
    if (url.path() == u"/")
        url.setPath({});
    const bool plain
        = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !plain)
        return {};
    return url;
}

std::optional<QSslConfiguration> tlsFor(const CentralAddress &address)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (address.authority.isEmpty())
        return tls;
    const auto authorities = QSslCertificate::fromData(address.authority, QSsl::Pem);
    if (authorities.isEmpty())
        return {};
    tls.setCaCertificates(authorities);
    return tls;
}

} // namespace sk
