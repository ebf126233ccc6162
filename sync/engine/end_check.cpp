// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/end_check.h"

#include <algorithm>

namespace sk {

EndCheck::Verdict EndCheck::compare(Digest here, Digest there, bool ahead, const QDateTime &now)
{
    if (ahead || here.at != there.at) {
        // In the middle of a busy day both may keep moving; then it is tried again later.
        if (++m_tries >= mostTries) {
            m_tries = 0;
            m_again = now.addSecs(postponedSeconds);
        }
        return Verdict::NotComparable;
    }
    m_tries = 0;
    m_again = now.addSecs(everySeconds);
    const auto byKind = [](const KindDigest &a, const KindDigest &b) { return a.kind < b.kind; };
    std::sort(here.kinds.begin(), here.kinds.end(), byKind);
    std::sort(there.kinds.begin(), there.kinds.end(), byKind);
    const bool wasRepaired = std::exchange(m_wasRepaired, false);
    if (here.kinds == there.kinds)
        return Verdict::Equal;
    return wasRepaired ? Verdict::StillDiffers : Verdict::Repair;
}

void EndCheck::repaired()
{
    m_again = {};
    m_tries = 0;
    m_wasRepaired = true;
}

} // namespace sk
