// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"

namespace sk {

//! Until when, or how pressing it is: "2027-04-02", "12 days left", "Expired"; empty where there
//! is none.
QString wordsOf(const CertificateStanding &standing);

} // namespace sk
