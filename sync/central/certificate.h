// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QDateTime>
#include <QStringList>

namespace sk::central {

//! The files of a certificate folder.
struct CertificateFiles {
    explicit CertificateFiles(const QString &folder);

    QString authority; //!< ca.pem: what desktops pin at enrolment
    QString authorityKey; //!< ca.key, 0600
    QString certificate; //!< server.pem: the service's certificate and the authority's
    QString key; //!< server.key, 0600
};

//! True when a certificate can be made for all of these.
bool areHosts(const QStringList &hosts);

//! Makes a certificate (EC P-256, two years) for these host names and addresses, signed by the folder's own
//! authority, which is made first when there is none (ten years). A new certificate from the same authority
//! needs no new pin on any desktop.
Result<CertificateFiles> makeCertificate(const QString &folder, const QStringList &hosts,
                                         const QDateTime &now);

} // namespace sk::central
