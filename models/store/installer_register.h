// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/installer_named.h"
#include "models/domain/registration.h"
#include "models/store/session.h"

#include <QHash>

namespace sk {

//! Who of the roster installed, by the name on the form (installerNamed). Remembers whom it asked for, for
//! one transaction only.
class InstallerRegister {
public:
    explicit InstallerRegister(Session &session) : m_session(session) { }

    //! Null when the roster does not know. A link that was chosen, and fits the name, stays.
    Result<PersonId> of(const Registration &form, const Registration *held);

private:
    Session &m_session;
    QHash<QString, QList<Person>> m_asked;
};

} // namespace sk
