// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/passwords.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace sk::central {

//! Threads for passwords alone: Argon2id takes long and much memory, so that few are looked at together and
//! neither the network nor the database waits for them.
class PasswordWorkers {
public:
    using Work = std::function<void(const PasswordCost &)>;

    PasswordWorkers(const PasswordCost &cost, int threads, int waiting);
    ~PasswordWorkers() { stop(); }
    PasswordWorkers(const PasswordWorkers &) = delete;
    PasswordWorkers &operator=(const PasswordWorkers &) = delete;

    //! False when too much is waiting already or the workers are stopping.
    bool take(Work work);
    //! How many wait; for any thread.
    qsizetype waiting();
    //! Does what is waiting, then ends the threads.
    void stop();

private:
    void run();

    const PasswordCost m_cost;
    const size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_something;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace sk::central
