// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! How this computer sends files to the centre, remembered in its store: it is a matter of its line, not of a
//! person.
struct KeptManner {
    bool paused = false;
    int limit = 0; //!< kB/s; 0: as fast as the line

    qint64 bytesPerSecond() const { return qint64(limit) * 1000; }
    bool operator==(const KeptManner &) const = default;
};

KeptManner uploadMannerOf(Session &session);
Result<> setUploadManner(Session &session, const KeptManner &manner);

} // namespace sk
