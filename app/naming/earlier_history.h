// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"
#include "sync/protocol/history.h"

namespace sk {

//! Whether a desk's own history of a record does not reach back to its creation, as on a desk that began with
//! a snapshot.
bool beginsLate(const QList<ChangeLine> &history);

//! What the centre remembers of a record from before this desk's own history, line by line, oldest first;
//! nothing where that one is whole.
QList<ChangeLine> earlierLines(Session &session, const KindInfo &info, const wire::History &centre,
                               const QList<ChangeLine> &own);

} // namespace sk
