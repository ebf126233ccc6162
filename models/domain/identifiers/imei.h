// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

namespace sk {

//! The number of a terminal's radio (3GPP TS 23.003): 15 digits of which the last is a Luhn digit, or 14
//! without it, or 16 with a software version in its place.
Finding judgeImei(const QString &text);

} // namespace sk
