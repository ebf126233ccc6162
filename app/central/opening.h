// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/command.h"
#include "sync/central/central_store.h"

namespace sk::central {

//! The database of a call: --database, else SQLite in the folder of --data. Invalid when the words cannot be
//! read.
Result<DatabaseAddress> databaseIn(const QCommandLineParser &parser);

//! The folder of files of a call: --files, else `files` in the folder of --data; empty when neither is said.
QString filesFolderIn(const QCommandLineParser &parser);
//! --files of every command that knows it.
QCommandLineOption filesOption();

//! Opens it; with `create` makes the tables where there are none.
Result<std::unique_ptr<CentralStore>> openStore(const QCommandLineParser &parser, const Console &console,
                                                bool create = false);

} // namespace sk::central
