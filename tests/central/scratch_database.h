// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/database_address.h"
#include "tests/support/scratch_postgres.h"

namespace sk::central::testing {

//! An empty database for one test: SQLite in the folder, or what STATIONKEEPER_TEST_DATABASE says:
//! "postgresql" a schema of its own on the scratch server of this program, "partitioned" the same with the
//! partitioned tables of installer/postgresql in it. Where PostgreSQL is not installed the program ends as
//! skipped.
DatabaseAddress scratchDatabase(const QString &folder);

//! The scratch server of this program; whoever asks first may say how it is set up.
sk::testing::ScratchPostgres &scratchServer(const QStringList &settings = {});

//! An empty schema with the partitioned tables.
DatabaseAddress partitionedDatabase();

} // namespace sk::central::testing
