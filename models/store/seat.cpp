// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString settingName = u"seat"_s;

} // namespace

Result<Seat> seatOf(Session &session)
{
    return session.database().read([&]() -> Result<Seat> {
        const auto chosen = session.settings().value(settingName);
        const auto enrolment = enrolmentOf(session.database());
        if (!chosen || !enrolment)
            return chosen ? enrolment.failure() : chosen.failure();
        const auto person = session.table<Person>().find(PersonId::fromText(*chosen));
        if (!person)
            return person.failure();
        Seat seat;
        if (*person && (*person)->active)
            seat = {(*person)->id, (*person)->name, (*person)->role};
        if (enrolment->role == u"partner"_s)
            seat.role = Role::Partner;
        return seat;
    });
}

Result<> takeSeat(Session &session, const PersonId &person)
{
    if (const auto kept = session.settings().set(settingName, person.text()); !kept)
        return kept;
    const auto seat = seatOf(session);
    if (!seat)
        return seat.failure();
    session.setAuthor({seat->person, seat->name});
    return {};
}

} // namespace sk
