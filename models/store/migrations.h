// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace sk {

//! The scripts that lead from an empty file to the newest schema, in order: the first leads to schema 1.
//! Their statements are separated by blank lines.
const QStringList &shippedMigrations();

//! Number of the newest schema this program knows.
int newestSchema();

//! The schema number of a file of ours (PRAGMA user_version), 0 for an empty one. Looks at nothing else: a
//! file written by a newer program fails with TooNew, one that is no store of ours with Corrupt.
Result<int> recognise(Database &db, const QStringList &scripts = shippedMigrations());

//! Brings the schema to the newest, one migration a transaction; fails as recognise() does. A file that is
//! already current is only looked at.
Result<> migrate(Database &db, const QStringList &scripts = shippedMigrations());

//! The same for a file that somebody works with: one of an older schema is first checked (Corrupt when a page
//! is damaged: a migration would make it worse) and copied to `copy`, which stays.
Result<> migrateSafely(Database &db, const QString &copy, const QStringList &scripts = shippedMigrations());

//! The schema number of an open file (PRAGMA user_version).
Result<int> schemaOf(Database &db);

} // namespace sk
