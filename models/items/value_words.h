// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/value.h"

namespace sk {

//! A value as a person reads it, by the field that holds it: enums by their names, moments in China Standard
//! Time, money in yuan, yes and no. Ids come back empty: whoever knows the records puts a name there.
QString shownValue(QStringView record, QStringView field, const Value &value);

} // namespace sk
