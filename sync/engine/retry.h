// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace sk {

//! How long to wait before asking again: longer after each failure, and never for as long as everybody else,
//! so that sixty centres do not come back in the same second.
class Retry {
public:
    //! Any 64 random bits.
    using Random = std::function<quint64()>;
    explicit Retry(Random random) : m_random(std::move(random)) { }

    //! Counts a failure. At least as long as the centre asked for.
    std::chrono::milliseconds failed(std::chrono::seconds asked = {});
    void succeeded() { m_failures = 0; }

    static constexpr std::chrono::milliseconds shortest{1000};
    static constexpr std::chrono::milliseconds longest{300'000};

private:
    Random m_random;
    int m_failures = 0;
};

} // namespace sk
