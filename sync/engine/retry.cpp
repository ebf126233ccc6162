// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/retry.h"

#include <algorithm>

namespace sk {

std::chrono::milliseconds Retry::failed(std::chrono::seconds asked)
{
    constexpr int mostDoublings = 9;
    const auto doubled = shortest * (1 << std::min(m_failures, mostDoublings));
    ++m_failures;
    const auto whole = std::min(doubled, longest).count();
    // Half of it is certain, half is chance.
    const auto wait = std::chrono::milliseconds(whole / 2 + qint64(m_random() % quint64(whole / 2 + 1)));
    return asked + wait;
}

} // namespace sk
