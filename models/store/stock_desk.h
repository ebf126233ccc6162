// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stock_line.h"
#include "models/store/session.h"

#include <span>

namespace sk {

//! Enters movements of terminals and SIM cards, all or none (A12, C08). Gives ids, centre, moment and writer
//! where they are missing, keeps items that come into stock for the first time, and asks the rules once more:
//! Invalid, with the word of the refusal, when one of them cannot be. On a desk enrolled for a depot what is
//! received comes into that depot's stock, and what names no depot concerns it: nothing else leaves the desk.
Result<> enterMovements(Session &session, std::span<const StockEntry> entries);

} // namespace sk
