// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/central_address.h"

#include <memory>

class QNetworkRequest;

namespace sk {

//! What every call to the centre begins with: its address, whom to believe, the token; null when the address
//! is none. To be made once: reading the authority's PEM takes longer than many a call.
std::unique_ptr<const QNetworkRequest> blankRequest(const CentralAddress &address, const QString &token);

} // namespace sk
