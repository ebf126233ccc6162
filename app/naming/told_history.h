// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/items/told_change.h"
#include "models/store/session.h"

namespace sk {

//! Everything that ever happened to a record, oldest first, as this viewer may read it; empty for one that is
//! not here. `earlier` are lines that stand before the store's own (earlier_history.h); places count them
//! too.
Result<QList<ToldChange>> toldHistory(Session &session, const QString &kind, const QUuid &id, Viewer viewer,
                                      const QList<ChangeLine> &earlier = {});

} // namespace sk
