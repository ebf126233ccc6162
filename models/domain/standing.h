// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QList>

#include <algorithm>
#include <tuple>

namespace sk {

//! Whether another of the journal entries answers this one (`corrects`).
template<typename Entry>
bool isAnswered(const Entry &entry, const QList<Entry> &entries)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &other) {
        return !other.corrects.isNull() && other.corrects == entry.id && other.id != entry.id;
    });
}

//! Of journal entries that may answer one another, those that still stand, in their order. An entry that was
//! corrected is gone, whoever corrected it first; a correction of a correction counts as well.
template<typename Entry>
QList<Entry> standing(const QList<Entry> &entries)
{
    QList<Entry> out;
    for (const Entry &entry : entries)
        if (!isAnswered(entry, entries))
            out.append(entry);
    return out;
}

//! Where an acceptance stands among the others of its vehicle (A09): one that nobody answered before those
//! that were, then the one signed last, then the one with the greater id. Every desk that holds the same
//! entries ranks them alike, in whatever order they came.
struct StandingRank {
    bool isUnanswered = true;
    qint64 signedAt = 0; //!< milliseconds since 1970, UTC
    QUuid id;

    friend bool operator<(const StandingRank &a, const StandingRank &b)
    {
        return std::tie(a.isUnanswered, a.signedAt, a.id) < std::tie(b.isUnanswered, b.signedAt, b.id);
    }
    bool operator==(const StandingRank &) const = default;
};

//! The one acceptance of a vehicle that stands, from all of its entries in any order; null when there are
//! none. Two desks may each have answered the same entry: then the answer signed last stands, and both remain
//! to be read. Where all are answered (a circle, which only a damaged journal has), the last one stands.
template<typename Entry>
const Entry *lastStanding(const QList<Entry> &entries)
{
    const auto rank = [&](const Entry &entry) {
        return StandingRank{!isAnswered(entry, entries),
                            entry.signedAt.isValid() ? entry.signedAt.toMSecsSinceEpoch() : 0,
                            entry.id.value};
    };
    const auto last = std::max_element(entries.begin(), entries.end(),
                                       [&](const Entry &a, const Entry &b) { return rank(a) < rank(b); });
    return last == entries.end() ? nullptr : &*last;
}

} // namespace sk
