// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/waiters.h"

#include <QScopeGuard>

namespace sk::central {

void Waiters::tell(const News &news)
{
    qint64 &newest = m_newest[news.centre];
    newest = qMax(newest, news.version);
    const bool forAll = news.centre == headOffice();
    const auto [from, to]
        = forAll ? std::pair(m_waiting.begin(), m_waiting.end()) : m_waiting.equal_range(news.centre);
    for (auto waiting = from; waiting != to; ++waiting)
        if (isNewer(*waiting->second.awaited))
            waiting->second.timer->cancel();
}

bool Waiters::isNewer(const Awaited &awaited) const
{
    const auto newest = [this](const QString &centre) {
        const auto told = m_newest.find(centre);
        return told == m_newest.end() ? 0 : told->second;
    };
    return newest(awaited.centre) > awaited.after.centre || newest(headOffice()) > awaited.after.headOffice;
}

asio::awaitable<bool> Waiters::wait(const Awaited &awaited, std::chrono::steady_clock::time_point deadline)
{
    // A change may have been told between the look into the database and now.
    if (isNewer(awaited) || m_stopping)
        co_return !m_stopping;
    asio::steady_timer timer(m_io, deadline);
    const auto place = m_waiting.emplace(awaited.centre, Waiting{&awaited, &timer});
    const auto leave = qScopeGuard([&] { m_waiting.erase(place); });
    const auto [error] = co_await timer.async_wait(outcome);
    co_return error == asio::error::operation_aborted && !m_stopping;
}

void Waiters::stop()
{
    m_stopping = true;
    for (const auto &[centre, waiting] : m_waiting)
        waiting.timer->cancel();
}

} // namespace sk::central
