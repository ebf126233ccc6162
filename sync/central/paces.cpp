// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/paces.h"

#include <algorithm>

namespace sk::central {

namespace {

constexpr qsizetype mostDevices = 10'000;

} // namespace

Paces::Time Paces::due(const QString &device, Way way, qint64 bytes, Time now)
{
    if (m_bytesPerSecond <= 0)
        return now;
    if (m_due.size() >= mostDevices)
        m_due.removeIf([&](const auto &entry) { return entry.value() < now; });
    Time &due = m_due[{device, way == Way::In}];
    const std::chrono::duration<double> takes(double(bytes) / double(m_bytesPerSecond));
    due = std::max(due, now) + std::chrono::duration_cast<Time::duration>(takes);
    return due;
}

} // namespace sk::central
