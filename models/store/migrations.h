// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! Number of the newest schema this program knows.
int newestSchema();

//! Brings the schema to the newest, one migration a transaction; a file written by a newer program fails with
//! TooNew, one that is no store of ours with Corrupt. A file that is already current is only looked at.
Result<> migrate(Database &db);

//! The schema number of an open file (PRAGMA user_version).
Result<int> schemaOf(Database &db);

} // namespace sk
