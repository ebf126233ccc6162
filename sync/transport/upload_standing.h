// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/trouble.h"

#include <QDateTime>

namespace sk {

//! What a person may know of the files on their way to the centre; how many wait is the store's to count.
struct UploadStanding {
    enum class Phase {
        Idle, //!< nothing waits
        Sending,
        Waiting, //!< something is in the way; tried again at nextTry
        Paused, //!< by a person
        Stopped, //!< something is in the way that waiting does not mend: see trouble
    };
    Phase phase = Phase::Idle;
    SyncTrouble::Kind trouble = SyncTrouble::Kind::None;
    QDateTime nextTry; //!< invalid unless Waiting
    QString sha256; //!< of the file on its way; empty when none is
    qint64 sent = 0; //!< bytes of it
    qint64 bytes = 0; //!< of it in all

    bool operator==(const UploadStanding &) const = default;
};

} // namespace sk

Q_DECLARE_METATYPE(sk::UploadStanding)
