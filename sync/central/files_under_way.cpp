// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/files_under_way.h"

#include <algorithm>

namespace sk::central {

FilesUnderWay::Place::~Place()
{
    if (!m_all)
        return;
    m_entry->ended.cancel();
    m_all->m_entries.erase(m_entry);
}

std::optional<FilesUnderWay::Place> FilesUnderWay::take(const QString &device, const QString &upload,
                                                        std::function<void()> hangUp)
{
    const auto ofDevice
        = std::ranges::count_if(m_entries, [&](const Entry &entry) { return entry.device == device; });
    if (count() >= m_settings.underWay || ofDevice >= m_settings.underWayPerDevice)
        return std::nullopt;
    m_entries.push_front({device, upload, std::move(hangUp),
                          asio::steady_timer(m_io, std::chrono::steady_clock::time_point::max())});
    return Place(*this, m_entries.begin());
}

FilesUnderWay::Entry *FilesUnderWay::writerOf(const QString &device, const QString &upload)
{
    const auto writer = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.device == device && entry.upload == upload && !upload.isEmpty();
    });
    return writer == m_entries.end() ? nullptr : &*writer;
}

asio::awaitable<void> FilesUnderWay::settle(const QString &device, const QString &upload)
{
    while (Entry *writer = writerOf(device, upload)) {
        writer->hangUp();
        co_await writer->ended.async_wait(outcome);
    }
}

} // namespace sk::central
