// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QStringList>

namespace sk {

//! What became of a damaged store and what a person has to do now, one sentence each.
QStringList rebuiltSentences(const Store::Rebuilt &rebuilt);

} // namespace sk
