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

//! A record the centre does not have as it stands here.
struct WaitingLine {
    Target record;
    QString kind; //!< in words
    QString recordName; //!< e.g. the plate and number
    QString who;
    QDateTime at; //!< UTC

    bool operator==(const WaitingLine &) const = default;
};

} // namespace sk
