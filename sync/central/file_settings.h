// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/limits.h"

#include <QString>

#include <chrono>

namespace sk::central {

//! What the service puts up with of files (A32).
struct FileSettings {
    QString folder; //!< where they are kept; empty: none are
    qint64 largest = wire::limits::largestFileBytes; //!< of one file
    int unfinished = 64; //!< uploads of one device that are begun and not whole
    qint64 unfinishedBytes = qint64(4) * 1024 * 1024 * 1024; //!< their lengths together
    int underWay = 64; //!< bodies and downloads at the same time, of all devices
    int underWayPerDevice = 4;
    qint64 bytesPerSecond = 0; //!< of one device, each way; 0 for any number
    qint64 reserve = qint64(256) * 1024 * 1024; //!< bytes of the disk no upload may take: the database's
    qint64 checkpoint = qint64(8) * 1024 * 1024; //!< bytes after which a long body is made sure of
    std::chrono::hours life{7 * 24}; //!< of an upload nobody goes on with
};

} // namespace sk::central
