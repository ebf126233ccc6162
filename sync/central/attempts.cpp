// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/attempts.h"

#include <algorithm>

namespace sk::central {

namespace {

constexpr auto span = std::chrono::minutes(1);
constexpr size_t mostAddresses = 10'000;

} // namespace

bool Attempts::mayTry(const std::string &address, Time now)
{
    const auto entry = m_entries.find(address);
    return entry == m_entries.end() || now - entry->second.since >= span
        || entry->second.failures < m_allowed;
}

void Attempts::failed(const std::string &address, Time now)
{
    forgetOld(now);
    Entry &entry = m_entries.try_emplace(address, Entry{now, 0}).first->second;
    if (now - entry.since >= span)
        entry = {now, 0};
    ++entry.failures;
}

void Attempts::forgetOld(Time now)
{
    if (m_entries.size() < mostAddresses)
        return;
    std::erase_if(m_entries, [&](const auto &entry) { return now - entry.second.since >= span; });
    if (m_entries.size() < mostAddresses)
        return;
    const auto older = [](const auto &a, const auto &b) { return a.second.since < b.second.since; };
    m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(), older));
}

} // namespace sk::central
