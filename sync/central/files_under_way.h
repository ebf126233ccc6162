// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/beast.h"
#include "sync/central/file_settings.h"

#include <functional>
#include <list>

namespace sk::central {

//! The bodies and downloads of files that are under way, so that they stay few and an upload has one writer.
//! Lives on the I/O thread.
class FilesUnderWay {
public:
    FilesUnderWay(asio::io_context &io, const FileSettings &settings) : m_io(io), m_settings(settings) { }

    struct Entry {
        QString device;
        QString upload; //!< empty for a download
        std::function<void()> hangUp;
        asio::steady_timer ended; //!< cancelled when it is
    };
    //! A place among them, until it is destroyed.
    class Place {
    public:
        Place(FilesUnderWay &all, std::list<Entry>::iterator entry) : m_all(&all), m_entry(entry) { }
        ~Place();
        Place(Place &&other) noexcept : m_all(std::exchange(other.m_all, nullptr)), m_entry(other.m_entry) { }
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        Place &operator=(Place &&) = delete;

    private:
        FilesUnderWay *m_all;
        std::list<Entry>::iterator m_entry;
    };

    //! Nothing when there are too many already, of the device or of all.
    std::optional<Place> take(const QString &device, const QString &upload, std::function<void()> hangUp);
    //! Hangs up on whoever writes this upload of the device, whose line is most likely dead, and returns when
    //! what came is kept.
    asio::awaitable<void> settle(const QString &device, const QString &upload);
    qsizetype count() const { return qsizetype(m_entries.size()); }

private:
    Entry *writerOf(const QString &device, const QString &upload);

    asio::io_context &m_io;
    const FileSettings &m_settings;
    std::list<Entry> m_entries;
};

} // namespace sk::central
