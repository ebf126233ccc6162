// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace sk {

//! Of journal entries that may answer one another (`corrects`), those that still stand, in their order. An
//! entry that was corrected is gone, whoever corrected it first; a correction of a correction counts as well.
template<typename Entry>
QList<Entry> standing(const QList<Entry> &entries)
{
    QList<Entry> out;
    for (const Entry &entry : entries) {
        const bool answered = std::any_of(entries.begin(), entries.end(), [&](const Entry &other) {
            return !other.corrects.isNull() && other.corrects == entry.id && other.id != entry.id;
        });
        if (!answered)
            out.append(entry);
    }
    return out;
}

} // namespace sk
