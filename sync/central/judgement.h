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

//! What the record a change would make has to say against its writer.
std::optional<wire::Refused> objectionToRecord(const Caller &caller, const QString &kind,
                                               const QString &depot);

} // namespace sk::central
