// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sk::central {

//! A few threads with a store each; work is done in the order it came.
class StoreWorkers {
public:
    using Work = std::function<void(CentralStore &)>;

    static Result<std::unique_ptr<StoreWorkers>> start(const DatabaseAddress &address, Clock now, int threads,
                                                       int waiting);
    ~StoreWorkers() { stop(); }
    StoreWorkers(const StoreWorkers &) = delete;
    StoreWorkers &operator=(const StoreWorkers &) = delete;

    //! False when too much is waiting already or the workers are stopping.
    bool take(Work work);
    //! How much was done since the start and how much waits; for any thread.
    struct Load {
        qsizetype waiting;
        qint64 calls;
        double seconds; //!< over all threads
    };
    Load load();
    //! Does what is waiting, then ends the threads.
    void stop();

private:
    explicit StoreWorkers(int waiting) : m_mostWaiting(size_t(waiting)) { }
    void run(CentralStore &store);

    size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_something;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    std::atomic<qint64> m_calls = 0;
    std::atomic<qint64> m_nanoseconds = 0;
    std::vector<std::thread> m_threads;
};

} // namespace sk::central
