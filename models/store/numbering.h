// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/china_day.h"
#include "models/domain/number.h"
#include "models/store/database.h"

namespace sk {

//! Hands out numbers for people: what, centre, device letters, day in China, next counter of that day. A
//! number given in a transaction that fails is given again; one that was written down never is.
Result<QString> nextNumber(Database &db, const QString &what, const QDateTime &now);

//! Looks a day's numbers up without taking one: how many were given.
Result<int> numbersGiven(Database &db, const QString &what, QDate day);

} // namespace sk
