// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/waiting.h"
#include "sync/engine/trouble.h"

namespace sk {

//! What a person may know of the agreement with the centre.
struct SyncStanding {
    enum class Phase {
        Idle, //!< not started, or done and not asked to go on
        Sending,
        Receiving,
        Loading, //!< the first load, or one after a long time
        Repairing, //!< the sums differed: everything is compared again
        Current, //!< everything is at the centre and here, and news comes at once
        Waiting, //!< something is in the way; tried again at nextTry
        Stopped, //!< something is in the way that waiting does not mend: see trouble
    };
    Phase phase = Phase::Idle;
    SyncTrouble::Kind trouble = SyncTrouble::Kind::None;
    QDateTime nextTry; //!< invalid unless Waiting
    QDateTime lastContact; //!< of the centre's last answer, over restarts; invalid when there never was one
    Waiting waiting; //!< what the centre does not have, and what waits for a person
    qint64 rowsLoaded = 0; //!< of the load under way
    int repairs = 0; //!< since the start
    qint64 clockOffset = 0; //!< milliseconds to add to this computer's clock to get the centre's

    //! So far off that times written here are doubtful: a person should set the clock.
    bool isClockFarOff() const { return qAbs(clockOffset) > farOff; }
    static constexpr qint64 farOff = 5 * 60 * 1000;

    bool operator==(const SyncStanding &) const = default;
};

} // namespace sk
