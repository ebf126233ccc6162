// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/store/store.h"

namespace sk::cli {

//! Opens the store that is there to write to it, or says why not on standard error and answers null. A
//! mistyped folder must not become a new store.
std::unique_ptr<Store> openStore(Surroundings &surroundings);

//! The same for commands that only read: works beside a desktop that has the store open.
std::unique_ptr<Store> openStoreToRead(Surroundings &surroundings);

//! The same for the few commands a store begins with: makes one where there is none.
std::unique_ptr<Store> openOrMakeStore(Surroundings &surroundings);

} // namespace sk::cli
