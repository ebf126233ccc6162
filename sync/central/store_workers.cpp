// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/store_workers.h"

#include <future>

namespace sk::central {

Result<std::unique_ptr<StoreWorkers>> StoreWorkers::start(const DatabaseAddress &address, Clock now,
                                                          int threads, int waiting)
{
    std::unique_ptr<StoreWorkers> workers(new StoreWorkers(waiting));
    for (int i = 0; i < threads; ++i) {
        std::promise<Result<>> opened;
        auto answer = opened.get_future();
        workers->m_threads.emplace_back(
            [&workers = *workers, address, now, opened = std::move(opened)]() mutable {
                // Opened here, since a connection belongs to its thread.
                auto store = CentralStore::open(address, now);
                if (!store) {
                    opened.set_value(store.failure());
                    return;
                }
                opened.set_value({});
                workers.run(**store);
            });
        if (const auto result = answer.get(); !result)
            return result.failure();
    }
    return workers;
}

bool StoreWorkers::take(Work work)
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

void StoreWorkers::run(CentralStore &store)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_something.wait(lock, [&] { return m_stopping || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        const auto since = std::chrono::steady_clock::now();
        work(store);
        m_nanoseconds += std::chrono::nanoseconds(std::chrono::steady_clock::now() - since).count();
        ++m_calls;
        work = {};
        lock.lock();
    }
}

StoreWorkers::Load StoreWorkers::load()
{
    const std::lock_guard lock(m_mutex);
    return {qsizetype(m_waiting.size()), m_calls, double(m_nanoseconds) / 1e9};
}

void StoreWorkers::stop()
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
