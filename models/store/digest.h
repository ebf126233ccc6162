// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/digest.h"
#include "models/store/database.h"

namespace sk {

//! What this store holds of what the centre agreed to, in the way the centre sums it up. Two store and centre
//! that stand at the same cursor hold the same if and only if these are equal.
Result<Digest> digestOf(Database &db);

} // namespace sk
