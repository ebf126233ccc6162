// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/store/session.h"

namespace sk {

//! Every number of the rules as this store knows it: the rows that ship with the program, and over them what
//! head office sent. Shipped rows and head office's first ones bear the same ids.
Result<QList<Policy>> policiesOf(Session &session, const QList<Policy> &shipped);

} // namespace sk
