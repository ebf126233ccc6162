// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/far_changes.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace sk::central {

void FarChanges::start()
{
    asio::co_spawn(m_desk.io, watch(), asio::detached);
}

asio::awaitable<void> FarChanges::watch()
{
    while (!m_desk.stopping) {
        m_timer.expires_after(m_desk.limits.lookAround);
        std::ignore = co_await m_timer.async_wait(outcome);
        if (m_desk.stopping || m_desk.waiters.count() == 0)
            continue;
        const auto centres = co_await ask(m_desk, [](CentralStore &store) { return store.centres.all(); });
        if (!centres) // the calls of the desktops say so themselves
            continue;
        for (const CentreEntry &centre : *centres)
            m_desk.waiters.tell({centre.id, centre.version});
    }
}

} // namespace sk::central
