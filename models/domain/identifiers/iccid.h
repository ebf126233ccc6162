// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

namespace sk {

//! The number of a SIM card (ITU-T E.118): 19 or 20 characters from 89, letters A…F behind the first six. Of
//! real Chinese cards more fail the Luhn sum than pass it, so that is a hint only; being unique is the real
//! test.
Finding judgeIccid(const QString &text);

//! True when two card numbers can be the same card: equal, or one of them without its last character.
bool sameCard(QStringView one, QStringView other);

} // namespace sk
