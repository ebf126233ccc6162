// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"

#include <algorithm>

namespace sk {

//! Whoever manages a place (A04): the person it names, if that one is of the roster and at work; null is a
//! vacancy.
inline const Person *managerAmong(const QList<Person> &people, const PersonId &manager)
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person &person) {
        return person.id == manager && person.active;
    });
    return manager.isNull() || found == people.end() ? nullptr : &*found;
}

//! Whether a place that is open has nobody to manage it (A04).
inline bool isVacant(const Centre &centre, const QList<Person> &people)
{
    return !managerAmong(people, centre.manager);
}
inline bool isVacant(const Depot &depot, const QList<Person> &people)
{
    return depot.active && !managerAmong(people, depot.manager);
}

} // namespace sk
