// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sk {

//! What a stock holds: every item has a journal of who had it (A12, C08).
enum class Stocked {
    Terminal,
    SimCard,
};

} // namespace sk
