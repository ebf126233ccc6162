// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desk.h"

#include "models/store/people_here.h"
#include "models/store/seat.h"

namespace sk {

Rights Desk::rights() const
{
    const auto people = doPeopleSignIn(session());
    const auto seat = seatOf(session());
    if (!table || !people || !*people || !seat)
        return {};
    return {*table, seat->role};
}

} // namespace sk
