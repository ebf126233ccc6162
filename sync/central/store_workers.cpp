// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/store_workers.h"

#include <future>

namespace sk::central {

Result<std::unique_ptr<StoreWorkers>> StoreWorkers::start(const QString &folder, Clock now, int threads,
                                                          int waiting)
{
    std::unique_ptr<StoreWorkers> workers(new StoreWorkers(waiting));
    for (int i = 0; i < threads; ++i) {
        std::promise<Result<>> opened;
        auto answer = opened.get_future();
        workers->m_threads.emplace_back(
            [&workers = *workers, folder, now, opened = std::move(opened)]() mutable {
                // Opened here, since a connection belongs to its thread.
                auto store = CentralStore::open(folder, now);
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
        work(store);
        work = {};
        lock.lock();
    }
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
