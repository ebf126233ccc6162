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

//! Looks at every page, on a worker: "ok" or what was found. Remembers that it was sound, and when.
Result<QString> checkPages(Session &session);

} // namespace sk
