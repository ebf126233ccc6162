// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! Whether this store may become a device of some centre, to be asked before a one-time code is spent.
//! Conflict when it holds an invented centre (a demonstration) or more than one centre of its own, whose work
//! nobody could take apart again.
Result<> mayBelong(Session &session);

//! The same once the centre is known: Conflict too when the store was enrolled at another centre, or its own
//! centre has another number.
Result<> mayBelongTo(Session &session, const Enrolment &enrolment);

//! Makes the store the enrolled device's, in one transaction. What was worked before the first enrolment and
//! never sent becomes the centre's: its centre (on a depot's device the depot of registrations and what hangs
//! on them too), the one centre the store had written down, and its numbers for people, which bear the
//! device's letters from now on and are final (the history keeps the old ones). At a later enrolment
//! everything is looked at again, since the new device may see more or less. Fails as mayBelongTo() does.
Result<> belongTo(Session &session, const Enrolment &enrolment);

//! Marks the store as holding an invented centre.
Result<> markAsInvented(Session &session);

} // namespace sk
