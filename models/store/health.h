// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! True for a file that is too large (over 32 MB) to be checked while somebody waits for it to open.
bool isLarge(const Database &db);

//! Whether a large store is due for its check: not checked for a day, or found damaged. A small one is
//! checked at every opening.
Result<bool> isCheckDue(Session &session);

//! Looks at every page, on a worker, table by table, so that it can be stopped between two and nobody waits
//! long for the file: "ok" or what was found. Remembers that it was sound, and when; of a damaged one its
//! next opening is told. `goOn` hears how many of how many tables were looked at; false: Cancelled.
Result<QString> checkPages(Session &session, const std::function<bool(qint64 done, qint64 total)> &goOn = {});

//! Leaves word for the next opening, which looks at every page before anything else.
void markDamaged(const Database &db);

} // namespace sk
