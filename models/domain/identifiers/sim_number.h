// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

namespace sk {

//! The number a terminal's SIM card answers to, real (真实SIM卡号) or as sent in the protocol: 11 digits, 13
//! of a machine card, 15 when an IMEI stands in. Zeros that a frame pads with are taken off.
Finding judgeSimNumber(const QString &text);

} // namespace sk
