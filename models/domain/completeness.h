// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "models/domain/obstacle.h"
#include "models/domain/person.h"
#include "models/domain/registration.h"

namespace sk {

//! What an installation registration still lacks before it counts as complete (A11): every field of the paper
//! form that every vehicle has, and no identifier judged wrong without a reason. Empty when complete.
QList<Obstacle> missingIn(const Registration &registration, const Bench &bench);

//! What stands between a registration and its acceptance (A09): completeness, the four milestones in order
//! and not in the future (A08), demonstration and questions (A10, B13), electrical check and trial run (B25,
//! B27), material and cleanliness (C07), and for a changed supply the customer's consent and a certificate
//! valid on the day of installation (B26). `electrician` is who in the roster holds that certificate; null
//! when nobody does.
QList<Obstacle> obstaclesToAcceptance(const Registration &registration, const Person *electrician,
                                      const Bench &bench, const QDateTime &now);

//! The four milestones alone (A08), for a form that checks while typing: steps already given must be in order
//! and not in the future. Missing ones are not reported here.
QList<Obstacle> milestonesOutOfPlace(const Registration &registration, const QDateTime &now);

} // namespace sk
