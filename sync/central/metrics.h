// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/call.h"

#include <array>
#include <chrono>
#include <map>

namespace sk::central {

//! What holds at the moment metrics are asked for.
struct Gauges {
    qsizetype connections = 0;
    qsizetype waitingPolls = 0;
    qsizetype waitingForStore = 0; //!< calls
    qint64 bodyBytesInFlight = 0;
    qint64 storeCalls = 0; //!< since the start
    double storeSeconds = 0; //!< since the start, over all workers
    qsizetype filesUnderWay = 0; //!< bodies and downloads of files
    qsizetype waitingPasswords = 0;
};

//! What the service counted since it started, as Prometheus reads it. Nothing of it names a device or a
//! person. Lives on the I/O thread.
class Metrics {
public:
    //! A call has its answer. The route is one of routes() or empty: a stranger may write anything into a
    //! path.
    void count(std::string_view method, std::string_view route, int status);
    //! The answer is out; `took` is without the time a long poll waited.
    void time(std::string_view method, std::string_view route, std::chrono::steady_clock::duration took);
    void count(const Tally &tally);
    void count(const FileTally &tally);
    //! Bytes of files that came or went.
    void countBytes(bool cameIn, qint64 bytes) { (cameIn ? m_bytesIn : m_bytesOut) += bytes; }
    //! The text format, version 0.0.4.
    QByteArray text(const Gauges &gauges) const;

private:
    static constexpr std::array bounds{0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};
    struct Histogram {
        std::array<qint64, bounds.size() + 1> counts{}; //!< each for itself
        double sum = 0;
    };
    using Name = std::pair<QByteArray, QByteArray>; //!< method and route
    void addFiles(QByteArray &text, const Gauges &gauges) const;
    static Name nameOf(std::string_view method, std::string_view route);

    std::map<std::pair<Name, int>, qint64> m_calls;
    std::map<Name, Histogram> m_seconds;
    Tally m_changes;
    FileTally m_files;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
};

} // namespace sk::central
