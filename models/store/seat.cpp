// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/seat.h"

#include "models/store/people_here.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString settingName = u"seat"_s;
const QString nameSetting = u"seat.name"_s;
const QString roleSetting = u"seat.role"_s;
const QString accountSetting = u"seat.account"_s;

//! Nobody, or the person of a session at the centre: the roster has no say in it.
Result<Seat> signedInSeat(Session &session)
{
    const auto settings = session.settings();
    const auto person = settings.value(settingName);
    const auto name = settings.value(nameSetting);
    const auto role = settings.value(roleSetting);
    const auto account = settings.value(accountSetting);
    if (!person || !name || !role || !account)
        return !person ? person.failure()
            : !name    ? name.failure()
            : !role    ? role.failure()
                       : account.failure();
    Seat seat{PersonId::fromText(*person), *name, Role::Partner, *account};
    const bool isSomebody = !seat.account.isEmpty() && fromValue(Value{*role}, seat.role);
    return isSomebody ? seat : Seat{.role = Role::Partner};
}

Result<Seat> chosenSeat(Session &session)
{
    const auto chosen = session.settings().value(settingName);
    if (!chosen)
        return chosen.failure();
    const auto person = session.table<Person>().find(PersonId::fromText(*chosen));
    if (!person)
        return person.failure();
    Seat seat;
    if (*person && (*person)->active)
        seat = {(*person)->id, (*person)->name, (*person)->role, {}};
    return seat;
}

} // namespace

Result<Seat> seatOf(Session &session)
{
    return session.database().read([&]() -> Result<Seat> {
        const auto enrolment = enrolmentOf(session.database());
        const auto people = doPeopleSignIn(session);
        if (!enrolment || !people)
            return enrolment ? people.failure() : enrolment.failure();
        auto seat = *people ? signedInSeat(session) : chosenSeat(session);
        if (seat && enrolment->role == u"partner"_s)
            seat->role = Role::Partner;
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

Result<> sitDown(Session &session, const Seat &seat)
{
    const bool isSomebody = !seat.person.isNull() && !seat.account.isEmpty();
    const auto kept = session.database().write([&]() -> Result<> {
        auto settings = session.settings();
        const QString role = isSomebody ? std::get<QString>(toValue(seat.role)) : QString();
        for (const auto &[name, value] :
             {std::pair(settingName, isSomebody ? seat.person.text() : QString()),
              std::pair(nameSetting, isSomebody ? seat.name : QString()), std::pair(roleSetting, role),
              std::pair(accountSetting, isSomebody ? seat.account : QString())})
            if (const auto set = settings.set(name, value); !set)
                return set;
        return {};
    });
    if (kept)
        session.setAuthor(isSomebody ? Author{seat.person, seat.name} : Author{});
    return kept;
}

} // namespace sk
