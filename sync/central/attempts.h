// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace sk::central {

//! Counts failures per address over a minute, so that codes cannot be guessed. Bounded: of very many
//! addresses the oldest are forgotten.
class Attempts {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Attempts(int allowed) : m_allowed(allowed) { }

    bool mayTry(const std::string &address, Time now);
    void failed(const std::string &address, Time now);

private:
    struct Entry {
        Time since;
        int failures = 0;
    };
    void forgetOld(Time now);

    int m_allowed;
    std::map<std::string, Entry> m_entries;
};

} // namespace sk::central
