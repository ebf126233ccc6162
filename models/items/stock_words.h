// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stock_line.h"

#include <QString>

namespace sk {

//! "Terminals", "SIM cards".
QString nameOf(Stocked what);
//! Where things lie, as a heading: at the centre, at depots, with people, in vehicles, lost.
QString placeOf(Holder holder);
//! "At the centre", the name of a depot or person, the plate of a vehicle, "Lost", "Never received".
QString holderOf(const StockLine &line);

} // namespace sk
