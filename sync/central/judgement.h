// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/caller.h"
#include "sync/protocol/changes.h"

#include <optional>

namespace sk::central {

//! Why a change may not be kept, as far as the change and its writer tell; nothing when it may. What the
//! stored record has to say comes later.
std::optional<wire::Refused> objection(const Caller &caller, const KindInfo *kind,
                                       const wire::Change &change);

//! True for a kind that only head office writes and every centre receives.
bool isHeadOffices(const QString &kind);

} // namespace sk::central
