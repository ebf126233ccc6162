// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

namespace sk {

//! Who of the roster a form means by an installer's name: the only one of that name, or the only one at that
//! depot; people at work before those who left. Null when the roster cannot tell, as for people of a
//! contractor, who are in none.
PersonId installerNamed(const QList<Person> &roster, const QString &name, const DepotId &depot);

} // namespace sk
