// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/sync_state.h"
#include "views/widgets/colours.h"

namespace sk {

//! One honest sentence about where this computer stands with its centre, e.g. "Everything is at the centre ·
//! 2 minutes ago" or "7 records, 23 photos not yet at the centre, the oldest 2 days ago".
QString syncSentence(const SyncState &state, const QDateTime &now);
Tone syncTone(const SyncState &state);
QString syncIconName(const SyncState &state);

} // namespace sk
