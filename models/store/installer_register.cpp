// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/installer_register.h"

#include <algorithm>

namespace sk {

Result<PersonId> InstallerRegister::of(const Registration &form, const Registration *held)
{
    const QString &name = form.installerName;
    if (name.isEmpty())
        return PersonId();
    // Somebody may have another name by now; the form keeps the one of its day.
    if (held && !form.installer.isNull() && held->installer == form.installer && held->installerName == name)
        return form.installer;
    if (!m_asked.contains(name)) {
        const auto people = m_session.table<Person>().where(&Person::name, name);
        if (!people)
            return people.failure();
        m_asked.insert(name, *people);
    }
    const QList<Person> &people = m_asked[name];
    if (std::ranges::find(people, form.installer, &Person::id) != people.end())
        return form.installer;
    return installerNamed(people, name, form.depot);
}

} // namespace sk
