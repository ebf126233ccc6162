// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"

namespace sk {

class Page;
class Syncing;

//! Each makes one screen and wires it to the desk. The window that takes the page owns it.
Page *makeNetworkScreen(const Desk &desk);
Page *makeSyncScreen(const Desk &desk, Syncing &syncing);

} // namespace sk
