// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

namespace sk {

//! A photo or scan that the centre does not have yet.
struct UploadLine {
    Target record; //!< it belongs to
    QString sha256;
    QString name;
    QString recordName;
    qint64 bytes = 0;
    qint64 sent = 0; //!< bytes that are there
    bool isUnderWay = false;
    bool isAside = false; //!< waits for a person
    QString trouble; //!< why it does not get there, in a sentence; may be empty

    bool operator==(const UploadLine &) const = default;
};

//! How files are sent to the centre.
struct UploadManner {
    bool paused = false;
    int limit = 0; //!< kB/s; 0: as fast as the line

    bool operator==(const UploadManner &) const = default;
};

} // namespace sk
