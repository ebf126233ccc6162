// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/finding.h"
#include "models/domain/reference.h"

namespace sk {

//! A licence plate (GA 36-2018): ordinary, trailer and the other endings, new energy, and what else stands
//! in the plate column of real sheets. (plate, colour) is the key, the plate alone is not.
Finding judgePlate(const QString &text, const Reference &reference);

//! The colours a plate of this shape can have; empty when any may be. `plate` is normalised.
QList<PlateColour> coloursOfPlate(const QString &plate);

//! Adds ColourMismatch (check) when plates of that shape do not come in that colour.
Finding judgePlate(const QString &text, PlateColour colour, const Reference &reference);

} // namespace sk
