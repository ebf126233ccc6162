// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/reference.h"

#include <QDate>

namespace sk {

//! A citizen number (GB 11643-1999). Its first six digits are the division code of the day it was issued:
//! 412728 for people of Shenqiu until 2000. Codes of Henan are checked against everything that ever was,
//! other provinces are only pointed out. 15 digits, retired in 2013, are shown as their 18.
Finding judgeIdentity(const QString &text, const Reference &reference, QDate today);

//! The check character behind 17 digits.
QChar identityCheckCharacter(QStringView digits);

} // namespace sk
