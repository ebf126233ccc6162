// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace sk {

//! What went wrong and what to do about it, for a person at the desk.
QString sentenceOf(const Failure &failure);

} // namespace sk
