// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"

namespace sk {

//! A vehicle identification number (GB 16735, ISO 3779): 17 characters with a check digit in position 9.
//! Imported and pre-2004 vehicles can fail, so wrong is open to a person's reason.
Finding judgeVin(const QString &text);

//! The check character of 17 characters without I, O and Q; whatever stands in position 9 is ignored.
QChar vinCheckCharacter(QStringView vin);

} // namespace sk
