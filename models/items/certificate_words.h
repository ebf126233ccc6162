// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/certificate.h"

namespace sk {

//! "valid until 2027-04-02", "ends in 12 days", "expired 12 days ago"; empty where there is none.
QString sentenceOf(const CertificateStanding &standing);

} // namespace sk
