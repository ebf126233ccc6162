// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/password_workers.h"

namespace sk::central {

PasswordWorkers::PasswordWorkers(const PasswordCost &cost, int threads, int waiting)
    : m_cost(cost), m_mostWaiting(size_t(waiting))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

bool PasswordWorkers::take(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= m_mostWaiting)
            return false;
        m_waiting.push_back(std::move(work));
    }
    m_something.notify_one();
    return true;
}

qsizetype PasswordWorkers::waiting()
{
    const std::lock_guard lock(m_mutex);
    return qsizetype(m_waiting.size());
}

void PasswordWorkers::run()
{
    isPassword({}, {}, m_cost); // or the first account that is not there would take longer than one that is
    std::unique_lock lock(m_mutex);
    while (true) {
        m_something.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work(m_cost);
        work = {};
        lock.lock();
    }
}

void PasswordWorkers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_something.notify_all();
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
    m_threads.clear();
}

} // namespace sk::central
