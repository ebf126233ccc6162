// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk {

//! What a number of the rules is for, in plain words; the key itself when a newer program made it.
QString nameOfPolicy(const QString &key);

//! An amount with its unit as people say it: 20 vehicles, 5 %, ¥50.00, 08:00. An unknown unit stands as it
//! is.
QString policyAmount(qint64 amount, const QString &unit);

} // namespace sk
