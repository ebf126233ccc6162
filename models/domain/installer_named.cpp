// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/installer_named.h"

#include <algorithm>

namespace sk {

namespace {

//! Narrows to those that fit, unless none does.
void prefer(QList<Person> &people, const std::function<bool(const Person &)> &fits)
{
    QList<Person> fitting;
    std::copy_if(people.begin(), people.end(), std::back_inserter(fitting), fits);
    if (!fitting.isEmpty())
        people = fitting;
}

} // namespace

PersonId installerNamed(const QList<Person> &roster, const QString &name, const DepotId &depot)
{
    if (name.isEmpty())
        return {};
    QList<Person> people;
    std::copy_if(roster.begin(), roster.end(), std::back_inserter(people),
                 [&](const Person &each) { return each.name == name; });
    prefer(people, [](const Person &each) { return each.active; });
    prefer(people, [&](const Person &each) { return each.depot == depot; });
    return people.size() == 1 ? people.first().id : PersonId();
}

} // namespace sk
