// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"

namespace sk::cli {

//! What is in the way of the agreement with the centre and what to do.
QString sentence(SyncTrouble::Kind trouble);

//! The word scripts read for it, the same in every language: offline, no_token …; empty for none.
QString wordOf(SyncTrouble::Kind trouble);

} // namespace sk::cli
