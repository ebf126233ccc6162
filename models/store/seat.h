// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/store/session.h"

namespace sk {

//! Who sits at this desk: under whose name changes are written and by whose role sensitive fields are shown.
//! Until there are accounts it is a choice among the people of the roster, remembered in the store.
struct Seat {
    PersonId person; //!< null before anybody said
    QString name;
    Role role = Role::Operator;

    bool operator==(const Seat &) const = default;
};

//! On a device the centre enrolled for a partner the role is Partner whoever sits there (A58–A60): what a
//! desk may see is the centre's to say. Somebody who left the roster no longer sits here.
Result<Seat> seatOf(Session &session);

//! Remembers the choice (null: nobody) and writes further changes of this session under that name.
Result<> takeSeat(Session &session, const PersonId &person);

} // namespace sk
