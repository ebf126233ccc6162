// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "models/domain/obstacle.h"
#include "models/domain/registration.h"

namespace sk {

//! What an installer still owes before leaving the customer (B09): signature, evaluation, suggestions asked
//! for (无 when there are none), filed with the company. Empty when the way is free.
QList<Obstacle> owedBeforeLeaving(const Acceptance &acceptance);

//! What an acceptance lacks besides: the day of signing not in the future, both signatories (A09), what is to
//! be put right when something is (the sheet's 整改), a reason when it corrects another.
QList<Obstacle> missingIn(const Acceptance &acceptance, const QDateTime &now);

//! What keeps vehicles from being signed for on one sheet (A09): nobody signs for another customer's vehicle.
//! The name on the form counts, as it is what the signature stands beside.
QList<Obstacle> unfitForOneSheet(const QList<Registration> &vehicles);

//! A vehicle that did not pass is tested again: the new sheet must be signed after the last one, or that one
//! would go on standing. `tested` is when the last one was signed; invalid when there was none.
QList<Obstacle> earlierThanLastTest(const Acceptance &acceptance, const QDateTime &tested);

} // namespace sk
