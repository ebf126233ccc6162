// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! What people wrote into a registration's text field of late, the most frequent first: offered while
//! somebody types. Empty for a field that is no text or sensitive.
Result<QStringList> recentTexts(Session &session, const QString &field);

} // namespace sk
