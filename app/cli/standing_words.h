// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/sync_standing.h"

#include <QJsonObject>

namespace sk::cli {

//! How the agreement with the centre stands, what a person has to look at first.
QString said(const SyncStanding &standing);

//! The same for scripts: {"trouble": "offline" or null, "changes": 0, "conflicts": 0, "refused": 0,
//! "repairs": 0, "clock_offset_ms": 0, "last_contact": "2026-11-23T04:00:00.000Z" or null}.
QJsonObject standingJson(const SyncStanding &standing);

//! {"changes": …, "conflicts": …, "refused": …}
QJsonObject waitingJson(const Waiting &waiting);

//! True when a person has something to look at, or not everything was sent.
bool leavesWork(const Waiting &waiting);

} // namespace sk::cli
