// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/central/check.h"

namespace sk::central {

class CentralStore;

//! Files that were taken in but do not lie in the folder are complaints; those desks have still to send are
//! told as a warning. Nothing where no folder is said.
Findings findingsOnFiles(CentralStore &store, const QString &folder);

//! Adds every file the centre holds to the folder of --files-to, each compared with its hash; where that is
//! not said tells that the files are not in the copy.
int backUpFiles(CentralStore &store, const QCommandLineParser &parser, Console &console);

} // namespace sk::central
