// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/store/session.h"

namespace sk {

//! Every number of the rules as this store knows it: the rows that ship with the program, and over them what
//! head office sent. Shipped rows and head office's first ones bear the same ids; one that head office took
//! away is gone though it ships.
Result<QList<Policy>> policiesOf(Session &session, const QList<Policy> &shipped);

//! Whether this desk is head office's, whose the numbers of the rules are.
Result<bool> maySetPolicies(Session &session);

//! Adds a row that holds from a later day on, under a new id; what held before stays. Refused at a desk that
//! is not head office's, Invalid when something is missing or the day is not after today: what was reckoned
//! by the old number until today stays right.
Result<> setPolicy(Session &session, const Policy &wish);

} // namespace sk
