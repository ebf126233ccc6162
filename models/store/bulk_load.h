// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! A load of very many rows in many transactions, so that a person goes on saving meanwhile and a load that
//! breaks off is gone on with. The secondary indexes of all record tables are taken away until its end: live
//! ones make it five times slower. Which ones is kept in the store, so that a crash costs no index.
Result<> beginBulkLoad(Database &db);
//! Builds the indexes again, each in its own transaction; does nothing when there is nothing to do.
Result<> endBulkLoad(Database &db);

} // namespace sk
