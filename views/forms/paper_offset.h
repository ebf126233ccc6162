// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sk {

//! How far a printer's offset may go, in millimetres either way; beyond that the paper lies wrong.
inline constexpr double furthestOffset = 20;

} // namespace sk
