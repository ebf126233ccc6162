// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody.h"
#include "models/domain/obstacle.h"

#include <QString>

namespace sk {

//! One sentence that says what a record still lacks and what to do.
QString sentenceOf(QStringView record, const Obstacle &obstacle);

//! Why a movement of a terminal or SIM card cannot be entered, and what to do.
QString sentenceOf(CustodyRefusal refusal);

} // namespace sk
