// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <array>

namespace sk::demo {

//! Random numbers that are the same for the same seed on every machine (SplitMix64).
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    //! Both ends can fall.
    int between(int least, int most) { return least + int(next() % quint64(most - least + 1)); }
    bool oneIn(int chances) { return between(1, chances) == 1; }

    template<typename List>
    const auto &pick(const List &list)
    {
        Q_ASSERT(std::size(list) > 0);
        return list[next() % std::size(list)];
    }

private:
    quint64 m_state;
};

} // namespace sk::demo
