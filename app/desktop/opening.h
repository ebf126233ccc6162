// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

namespace sk {

class Prompter;

//! Opens the store in a folder. Where that does not work it says why in a sentence and offers ways on (try
//! again, restore a backup, another folder) until one works; null when the person gives up.
std::unique_ptr<Store> openStore(QString folder, const Clock &clock, Prompter &prompter);

} // namespace sk
