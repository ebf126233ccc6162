// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sk {

//! The digit that makes the sum of ISO/IEC 7812-1 end in 0 when put behind these digits.
int luhnDigit(QStringView digits);

} // namespace sk
