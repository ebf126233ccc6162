// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reference.h"
#include "models/exchange/cell.h"
#include "models/exchange/row_problem.h"

#include <optional>

namespace sk {

//! Which table bare digits in a colour column are from.
enum class ColourDigits {
    Unknown, //!< nobody said: such rows wait
    Jtt, //!< JT/T 697.7: 1 blue, 2 yellow …
    Etc, //!< toll systems: 0 blue, 1 yellow …
};

//! How rows get the colour that, with the plate, is a vehicle's key.
struct ColourRule {
    ColourDigits digits = ColourDigits::Unknown;
    std::optional<PlateColour> unsaid = {}; //!< for rows that say none, when a person has said so
};

//! The colour of a row's plate: as written, else the only one its shape allows, else what was said for the
//! whole sheet. `plate` is normalised. Nothing when it stays open, and then `problems` says why.
std::optional<PlateColour> colourOf(const Cell &cell, const QString &plate, const ColourRule &rule,
                                    const Reference &reference, RowProblems &problems);

} // namespace sk
