// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/central_address.h"

#include <QSslConfiguration>
#include <QUrl>

#include <optional>

namespace sk {

//! The address as a URL; nothing unless it is https with a host and nothing else but a port.
std::optional<QUrl> urlOf(const CentralAddress &address);

//! TLS 1.2 or newer with the certificate always verified, against the pinned authority alone where there is
//! one; nothing when its PEM cannot be read. There is no way around it anywhere.
std::optional<QSslConfiguration> tlsFor(const CentralAddress &address);

} // namespace sk
