// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/changes.h"

#include <variant>

namespace sk {

//! Send these changes and tell what was answered to each.
struct Push {
    wire::ChangeBatch batch;
    QByteArray json; //!< the batch as it goes over the line
};

//! Ask for what comes after a cursor; the answer may be held back for some seconds until there is something.
struct Pull {
    QString after; //!< empty: from the beginning
    int waitSeconds = 0;
};

//! Ask for everything after a cursor in one answer of many pages.
struct Load {
    QString after;
};

//! Ask for the sums of what the centre holds for us.
struct Compare { };

//! What the machine wants done next.
using SyncStep = std::variant<Push, Pull, Load, Compare>;

//! Sending and receiving go on side by side, at most one call each.
enum class Lane { Out, In };

inline Lane laneOf(const SyncStep &step)
{
    return std::holds_alternative<Push>(step) ? Lane::Out : Lane::In;
}

} // namespace sk
