// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/uptime.h"

#include <QSysInfo>
#include <QUuid>

#include <ctime>

namespace sk {

Uptime systemUptime()
{
    static const QString boot = [] {
        const QString named = QString::fromLatin1(QSysInfo::bootUniqueId());
        return named.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : named;
    }();
#ifdef CLOCK_BOOTTIME
    timespec since{};
    if (clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return {boot,
                std::chrono::seconds(since.tv_sec) + std::chrono::milliseconds(since.tv_nsec / 1'000'000)};
#endif
    const auto running = std::chrono::steady_clock::now().time_since_epoch();
    return {boot, std::chrono::duration_cast<std::chrono::milliseconds>(running)};
}

} // namespace sk
