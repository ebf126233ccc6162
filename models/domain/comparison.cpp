// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparison.h"

#include <algorithm>
#include <tuple>

namespace sk {

namespace {

bool isAbout(const Comparison &entry, const RegistrationId &one, const RegistrationId &other)
{
    return (entry.registration == one && entry.other == other)
        || (entry.registration == other && entry.other == one);
}

//! One millisecond may hold two entries: then what they say decides, alike at every desk.
bool isNewer(const Comparison &one, const Comparison &other)
{
    const auto place = [](const Comparison &entry) {
        return std::tuple(entry.at, entry.ruling, entry.registration.text(), entry.id.text());
    };
    return place(one) > place(other);
}

} // namespace

std::optional<Comparison> newestOf(const QList<Comparison> &entries, const RegistrationId &one,
                                   const RegistrationId &other)
{
    std::optional<Comparison> newest;
    for (const Comparison &each : entries)
        if (isAbout(each, one, other) && (!newest || isNewer(each, *newest)))
            newest = each;
    return newest;
}

QList<Comparison> standingComparisons(const QList<Comparison> &entries)
{
    QList<Comparison> newestFirst = entries;
    std::ranges::sort(newestFirst, isNewer);
    QList<Comparison> standing;
    for (const Comparison &each : std::as_const(newestFirst))
        if (std::ranges::none_of(standing, [&](const Comparison &newer) {
                return isAbout(newer, each.registration, each.other);
            }))
            standing.append(each);
    return standing;
}

RegistrationId endOf(const QList<Comparison> &standing, const RegistrationId &registration)
{
    QList<RegistrationId> met{registration};
    while (true) {
        const auto next = std::ranges::find_if(standing, [&](const Comparison &entry) {
            return entry.ruling == Ruling::Joined && entry.other == met.last();
        });
        if (next == standing.end())
            return met.last();
        if (met.contains(next->registration))
            return registration;
        met.append(next->registration);
    }
}

} // namespace sk
