// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QDateTime>

namespace sk {

//! Where this computer stands with its centre. Plain values; whoever knows the engine fills them in.
struct SyncState {
    enum class Reach {
        NotEnrolled, //!< no centre yet: everything stays here
        Offline, //!< nobody answers
        Syncing,
        Online,
        Refused, //!< something that waiting does not mend: a person must look
    };
    Reach reach = Reach::NotEnrolled;
    QString centre; //!< its name or address
    qint64 waitingRecords = 0;
    qint64 waitingAttachments = 0;
    QDateTime oldestWaiting; //!< UTC
    QDateTime lastAgreed; //!< UTC; invalid when never
    qint64 done = 0; //!< rows of a long load on its way; 0 when there is none
    QString trouble; //!< what is in the way and what to do about it, in a sentence; may be empty
    int conflicts = 0;
    int quarantined = 0;

    bool operator==(const SyncState &) const = default;
};

//! Two people changed the same field; the centre's value stands until somebody chooses.
struct ConflictLine {
    qint64 key = 0; //!< by which the store knows the conflict
    Target record;
    QString recordName; //!< e.g. the plate and number
    QString field;
    QString ours;
    QString theirs;
    QString who;
    QDateTime at; //!< UTC
    bool confidential = false; //!< the values leave the house only when the role may and the person says so
};

//! A change the centre refused, with its reason; mend it and send it again.
struct QuarantineLine {
    Target record;
    QString recordName;
    QString reason;
    QDateTime at; //!< UTC
};

} // namespace sk
