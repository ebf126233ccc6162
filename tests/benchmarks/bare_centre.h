// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sk::benchmark {

//! Rows a second at which the SQLite library alone upserts what a centre's database (its file) holds into a
//! new one of the same make: each record and its line of history, `batch` records a transaction, each of them
//! safe on the disk before the next. Only the writing counts.
double bareUpsertRate(const QString &file, int batch);

} // namespace sk::benchmark
