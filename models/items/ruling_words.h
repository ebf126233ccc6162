// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/comparison.h"

#include <QString>

namespace sk {

//! What a person found of two registrations, in the interface's language.
QString nameOf(Ruling value);

} // namespace sk
