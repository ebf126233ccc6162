// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/store/session.h"

namespace sk {

//! Who sits at this desk: under whose name changes are written and by whose role sensitive fields are shown.
//! Until the centre has accounts it is a choice among the people of the roster, remembered in the store; from
//! then on it is who signed in.
struct Seat {
    PersonId person; //!< null before anybody said
    QString name;
    Role role = Role::Operator;
    QString account; //!< empty before the centre has accounts, and while nobody is signed in

    bool operator==(const Seat &) const = default;
};

//! On a device the centre enrolled for a partner the role is Partner whoever sits there (A58–A60): what a
//! desk may see is the centre's to say. Somebody who left the roster no longer sits here. Where people sign
//! in and nobody did, the role is the one that sees least.
Result<Seat> seatOf(Session &session);

//! Remembers the choice (null: nobody) and writes further changes of this session under that name.
Result<> takeSeat(Session &session, const PersonId &person);

//! Who signed in. A null person stands for nobody.
Result<> sitDown(Session &session, const Seat &seat);

} // namespace sk
