// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/reference.h"

namespace sk {

//! A number that a person answers: mobile, landline with or without extension, 400 and 800. Kept as
//! 13800138000, 0371-65506666-801, 4009597697. Numbers of SIM cards are wrong here.
Finding judgePhone(const QString &text, const Reference &reference);

} // namespace sk
