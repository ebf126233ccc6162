// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_preview.h"

namespace sk {

//! Marks rows that repeat what another row of the same file has: exactly the same row adds nothing; the same
//! plate, VIN, terminal or card in a different row keeps the later one out and asks to look at the earlier.
void markRepeats(ImportPreview &preview);

} // namespace sk
