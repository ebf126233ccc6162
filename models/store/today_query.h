// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/today.h"
#include "models/store/session.h"

namespace sk {

//! How many vehicles were installed on each of the last days in China, by depot and installer, the oldest day
//! first.
Result<QList<Installed>> installedSince(Session &session, QDate first);

//! Vehicles completed until a moment whose owners have no warranty card yet, the oldest first (D18). Those
//! never accepted wait for that first, those that failed have no warranty: both are left out.
Result<Briefs> cardsNotHandedOut(Session &session, const QDateTime &completedUntil, int limit);

//! Vehicles installed until a moment whose terminals never reported (A02), the oldest first.
Result<Briefs> neverOnline(Session &session, const QDateTime &installedUntil, int limit);

//! Acceptances that stand, signed and not filed, the oldest first.
Result<Briefs> acceptancesNotFiled(Session &session, int limit);

} // namespace sk
