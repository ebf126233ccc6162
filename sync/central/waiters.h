// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/beast.h"
#include "sync/central/call.h"

#include <map>

namespace sk::central {

//! Long polls of all centres, woken at once by a change. Lives on the I/O thread.
class Waiters {
public:
    explicit Waiters(asio::io_context &io) : m_io(io) { }

    //! Something in this centre is newer than before.
    void tell(const News &news);
    //! Returns when there is something newer than awaited, at the deadline, or when told to stop: true in the
    //! first case.
    asio::awaitable<bool> wait(const Awaited &awaited, std::chrono::steady_clock::time_point deadline);
    void stop();
    qsizetype count() const { return qsizetype(m_waiting.size()); }

private:
    bool isNewer(const Awaited &awaited) const;

    asio::io_context &m_io;
    std::map<QString, qint64> m_newest; //!< as far as told
    struct Waiting {
        const Awaited *awaited;
        asio::steady_timer *timer;
    };
    std::multimap<QString, Waiting> m_waiting;
    bool m_stopping = false;
};

} // namespace sk::central
