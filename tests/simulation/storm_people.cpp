// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/custody_entry.h"
#include "models/store/joining_desk.h"
#include "models/store/letters.h"
#include "models/store/quarantine.h"
#include "tests/simulation/storm.h"

namespace sk::testing {

namespace {

struct TextField {
    QString name;
    QString Registration::*member;
};

const std::array<TextField, 3> &textFields()
{
    static const std::array<TextField, 3> fields{TextField{u"note"_s, &Registration::note},
                                                 TextField{u"position"_s, &Registration::position},
                                                 TextField{u"plate"_s, &Registration::plate}};
    return fields;
}

const QString registrationKind = u"registration"_s;

} // namespace

std::optional<Registration> Storm::anyRegistration(StormDesk &desk)
{
    const auto all = desk.session().table<Registration>().all();
    if (!all || all->isEmpty())
        return {};
    return all->at(dice(int(all->size())));
}

void Storm::edit(StormDesk &desk)
{
    const auto known = anyRegistration(desk);
    if (!known || dice(6) == 0)
        return create(desk);
    if (dice(12) == 0) {
        Q_UNUSED(bool(desk.session().table<Registration>().remove(known->id)));
        desk.run->changedHere();
        return;
    }
    change(desk, *known);
}

void Storm::create(StormDesk &desk)
{
    Registration registration;
    registration.id = m_ids.make<RegistrationTag>();
    registration.depot = desk.knownAs.depot;
    if (registration.depot.isNull() && dice(2))
        registration.depot = anyDesk().knownAs.depot; // entered for a depot
    registration.note = desk.newValue();
    const auto saved = desk.db().write([&]() -> Result<> {
        const auto number = desk.session().nextNumber(u"AZ"_s);
        if (number)
            registration.number = *number;
        else if (number.failure().kind != Failure::Kind::LettersLost)
            return number.failure();
        return desk.session().table<Registration>().save(registration);
    });
    desk.run->changedHere();
    if (!saved)
        return;
    desk.wrote({registrationKind, registration.id.value, u"note"_s, registration.note});
    if (!registration.number.isEmpty() && !m_numbers.insert(registration.number).second)
        complain(desk, u"the number %1 was given before"_s.arg(registration.number));
}

void Storm::change(StormDesk &desk, Registration registration)
{
    QString value = dice(8) == 0 ? u"alike"_s : desk.newValue();
    if (dice(15) == 0)
        value += u'!'; // the centre may not like it
    const TextField &field = textFields().at(size_t(dice(int(textFields().size()))));
    if (registration.*field.member == value)
        return; // nobody would call that writing
    registration.*field.member = value;
    if (desk.session().table<Registration>().save(registration))
        desk.wrote({registrationKind, registration.id.value, field.name, value});
    desk.run->changedHere();
}

void Storm::enterJournal(StormDesk &desk)
{
    const auto known = anyRegistration(desk);
    if (!known)
        return;
    if (dice(3) == 0)
        return compare(desk);
    const QString note = desk.newValue();
    if (dice(2)) {
        const Acceptance entry{.id = m_ids.make<AcceptanceTag>(),
                               .registration = known->id,
                               .depot = desk.knownAs.depot,
                               .conclusion = Conclusion::Failed,
                               .note = note};
        if (desk.session().table<Acceptance>().save(entry))
            desk.wrote({u"acceptance"_s, entry.id.value, u"note"_s, note});
    } else {
        const CustodyEntry entry{.id = m_ids.make<CustodyEntryTag>(),
                                 .depot = desk.knownAs.depot,
                                 .terminal = {known->id.value},
                                 .registration = known->id,
                                 .note = note};
        if (desk.session().table<CustodyEntry>().save(entry))
            desk.wrote({u"custody_entry"_s, entry.id.value, u"note"_s, note});
    }
    desk.run->changedHere();
}

void Storm::compare(StormDesk &desk)
{
    desk.store.advance(1);
    const auto joinings = joiningsIn(desk.session());
    if (joinings && !joinings->isEmpty() && dice(3) == 0) {
        const Comparison &joining = joinings->at(dice(int(joinings->size()))).joining;
        Q_UNUSED(bool(dice(4) ? takeApart(desk.session(), joining) : leaveBothGone(desk.session(), joining)));
        return desk.run->changedHere();
    }
    const auto all = desk.session().table<Registration>().all();
    if (!all || all->size() < 2)
        return;
    // Desks that know the same records shall often mean the same two.
    const qsizetype first = qsizetype(dice(2)) % (all->size() - 1);
    const RegistrationId one = all->at(first).id;
    const RegistrationId other = all->at(first + 1).id;
    const bool areTwo = dice(5) == 0;
    if (!areTwo || !keepApart(desk.session(), one, other))
        joinTwo(desk, one, other);
    desk.run->changedHere();
}

void Storm::joinTwo(StormDesk &desk, const RegistrationId &one, const RegistrationId &other)
{
    const auto pair = pairToJoin(desk.session(), one, other);
    if (!pair)
        return;
    JoinChoices choices;
    for (const JoinDifference &each : differencesOf(*pair))
        choices.insert(each.field, JoinSide::Staying);
    trace(u"join %1"_s.arg(choices.size()));
    if (!join(desk.session(), *pair, choices))
        return;
    const auto still = desk.session().table<Registration>().find(pair->going.id);
    if (still && *still)
        complain(desk, u"what went into another one still stands"_s);
}

void Storm::decide(StormDesk &desk)
{
    if (dice(3) == 0)
        return decideRefused(desk);
    const auto open = conflictsIn(desk.db());
    if (!open || open->isEmpty())
        return;
    const Conflict &conflict = open->at(dice(int(open->size())));
    trace(conflict.field);
    if (dice(4) == 0) {
        const Settlement side = dice(2) ? Settlement::Ours : Settlement::Theirs;
        Q_UNUSED(bool(settleAll(desk.session(), conflict.kind, conflict.id, side)));
    } else {
        settleOne(desk, conflict);
    }
    desk.run->changedHere();
}

void Storm::settleOne(StormDesk &desk, const Conflict &conflict)
{
    static constexpr std::array sides{Settlement::Ours, Settlement::Theirs, Settlement::Other};
    Choice choice{sides.at(size_t(dice(3))), {}};
    const qsizetype field = kindOf<Registration>().indexOf(conflict.field);
    const QString another = desk.newValue();
    if (choice.settlement == Settlement::Other && field < 0)
        choice.settlement = Settlement::Ours; // a mark of deletion has two values only
    if (choice.settlement == Settlement::Other)
        choice.other = another;
    if (!settle(desk.session(), conflict, choice) || choice.settlement == Settlement::Theirs || field < 0)
        return;
    const Value chosen = choice.settlement == Settlement::Ours ? conflict.local : choice.other;
    const auto held
        = desk.db().read([&] { return RecordTable(desk.db(), kindOf<Registration>()).find(conflict.id); });
    if (held && *held && (**held).values.at(field) != chosen)
        complain(desk, u"what was chosen does not stand in "_s + conflict.field);
    if (const auto *text = std::get_if<QString>(&chosen))
        desk.wrote({conflict.kind, conflict.id, conflict.field, *text});
}

void Storm::decideRefused(StormDesk &desk)
{
    const auto refused = quarantinedIn(desk.db());
    if (!refused || refused->isEmpty())
        return;
    const Quarantined &one = refused->at(dice(int(refused->size())));
    switch (dice(4)) {
    case 0:
        Q_UNUSED(bool(setAside(desk.session(), one, !one.asideAt.isValid())));
        break;
    case 1:
        Q_UNUSED(bool(sendAgain(desk.session(), one)));
        break;
    case 2:
        if (const auto held = desk.session().table<Registration>().find({one.id}); held && *held)
            change(desk, **held); // mended, perhaps
        break;
    default:
        if (giveUp(desk.session(), one))
            for (Written &each : desk.written)
                each.isGivenUp = each.isGivenUp || each.record == one.id;
        break;
    }
    desk.run->changedHere();
}

void Storm::giveUpOrSendAgain(StormDesk &desk)
{
    for (const Quarantined &each : *quarantinedIn(desk.db())) {
        const bool goesBack = each.isKnownThere && dice(2) && giveUp(desk.session(), each);
        if (!goesBack && !sendAgain(desk.session(), each))
            complain(desk, u"what was refused cannot be sent again"_s);
        if (goesBack)
            for (Written &written : desk.written)
                written.isGivenUp = written.isGivenUp || written.record == each.id;
    }
}

} // namespace sk::testing
