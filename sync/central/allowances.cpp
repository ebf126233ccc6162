// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/allowances.h"

#include <cmath>

namespace sk::central {

namespace {

constexpr qsizetype mostDevices = 10'000;

} // namespace

int Allowances::take(const QString &device, Time now)
{
    if (m_perMinute <= 0)
        return 0;
    if (m_buckets.size() >= mostDevices)
        forgetFull(now);
    auto bucket = m_buckets.find(device);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(device, {double(m_perMinute), now});
    const double perSecond = m_perMinute / 60.0;
    const double passed = std::chrono::duration<double>(now - bucket->since).count();
    bucket->calls = std::min(double(m_perMinute), bucket->calls + passed * perSecond);
    bucket->since = now;
    if (bucket->calls < 1)
        return std::max(1, int(std::ceil((1 - bucket->calls) / perSecond)));
    bucket->calls -= 1;
    return 0;
}

void Allowances::forgetFull(Time now)
{
    m_buckets.removeIf(
        [&](const auto &entry) { return now - entry.value().since >= std::chrono::minutes(1); });
}

} // namespace sk::central
