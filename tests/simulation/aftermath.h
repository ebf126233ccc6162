// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/storm.h"

namespace sk::testing {

//! What is wrong after a storm and its calm, as one sentence; empty when all hold the same (rows, versions,
//! sums), nothing waits, every value anyone wrote stands in the rows, in the history or in a conflict, and
//! nobody is in conflict with himself.
QString aftermathOf(Storm &storm, Storm::Weather weather);

//! Every record at the centre with its version and values, in a fixed order.
QStringList contentsOf(const FakeCentre &centre);
//! The same of a desk.
QStringList contentsOf(Database &db);

} // namespace sk::testing
