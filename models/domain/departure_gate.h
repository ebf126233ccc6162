// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/obstacle.h"

namespace sk {

//! What an installer still owes before leaving the customer (B09): signature, evaluation, suggestions asked
//! for (无 when there are none), filed with the company. Empty when the way is free.
QList<Obstacle> owedBeforeLeaving(const Acceptance &acceptance);

//! What an acceptance lacks besides: the day of signing not in the future, both signatories (A09), what is to
//! be put right when something is (the sheet's 整改), a reason when it corrects another.
QList<Obstacle> missingIn(const Acceptance &acceptance, const QDateTime &now);

} // namespace sk
