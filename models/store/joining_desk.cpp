// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/joining_desk.h"

#include "models/domain/attachment.h"
#include "models/domain/settled.h"
#include "models/store/value_writing.h"
#include "models/store/vehicle_joining.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString registrationKind = u"registration"_s;

Result<Contender> contender(Session &session, const RegistrationId &id)
{
    const auto found = session.table<Registration>().find(id);
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::Missing, registrationKind};
    const auto acceptances = session.table<Acceptance>().where(&Acceptance::registration, id);
    if (!acceptances)
        return acceptances.failure();
    return Contender{**found, *acceptances};
}

//! The registration also where it is deleted; throws.
std::optional<StoredRow> stored(Session &session, const RegistrationId &id)
{
    return RecordTable(session.database(), kindOf<Registration>()).find(id.value);
}

//! Tells the desks of both depots what was found.
Result<> record(Session &session, const Registration &staying, const Registration &going, Ruling ruling,
                const QStringList &taken = {})
{
    QList<DepotId> depots{staying.depot};
    if (going.depot != staying.depot)
        depots.append(going.depot);
    for (const DepotId &depot : std::as_const(depots)) {
        const Comparison entry{.id = session.newId<ComparisonTag>(),
                               .centre = staying.centre,
                               .depot = depot,
                               .registration = staying.id,
                               .other = going.id,
                               .ruling = ruling,
                               .taken = taken.join(u' '),
                               .at = session.now(),
                               .recordedBy = session.author().person};
        if (const auto saved = session.table<Comparison>().save(entry); !saved)
            return saved;
    }
    return {};
}

Result<> moveAttachments(Session &session, const QUuid &from, const QUuid &to,
                         const std::function<bool(const Attachment &)> &wanted)
{
    auto table = session.table<Attachment>();
    const auto all = table.where(&Attachment::record, from);
    if (!all)
        return all.failure();
    for (Attachment each : *all) {
        if (!wanted(each))
            continue;
        each.record = to;
        if (const auto saved = table.save(each); !saved)
            return saved;
    }
    return {};
}

//! What the history says last of a field; nothing when it never changed.
std::optional<ChangeLine> lastOf(const QList<ChangeLine> &history, const QString &field)
{
    const auto found = std::find_if(history.crbegin(), history.crend(),
                                    [&](const ChangeLine &line) { return line.field == field; });
    return found == history.crend() ? std::nullopt : std::optional(*found);
}

//! The staying record without what came from the other one and still stands: nobody wrote there since.
Row withoutJoining(const StoredRow &staying, const StoredRow &going, const QList<ChangeLine> &history,
                   const QStringList &taken)
{
    Row row = staying.values;
    const KindInfo &info = kindOf<Registration>();
    for (const QString &field : taken) {
        const qsizetype i = info.indexOf(field);
        const auto line = lastOf(history, field);
        const bool stands = i >= 0 && line && line->after == row.at(i) && row.at(i) == going.values.at(i);
        if (stands && info.fits(i, line->before))
            row[i] = line->before;
    }
    return row;
}

Result<> restoreStaying(Session &session, const StoredRow &staying, const StoredRow &going,
                        const Comparison &joining)
{
    const auto history = session.historyOf(staying.id);
    const auto acceptances
        = session.table<Acceptance>().where(&Acceptance::registration, RegistrationId{staying.id});
    if (!history || !acceptances)
        return history ? acceptances.failure() : history.failure();
    const Row row = withoutJoining(staying, going, *history, joining.taken.split(u' ', Qt::SkipEmptyParts));
    const bool touchesSigned = isSettled(*acceptances)
        && !settledFieldsChanged(fromRow<Registration>(staying.values), fromRow<Registration>(row)).isEmpty();
    if (touchesSigned) // signed as it stands since then
        return {};
    return session.recorder().save(kindOf<Registration>(), staying.id, row, session.author());
}

Result<> reviveVehicle(Session &session, const VehicleId &id)
{
    const auto held = RecordTable(session.database(), kindOf<Vehicle>()).find(id.value);
    if (!held || !held->deleted)
        return {};
    return writeValue(session, kindOf<Vehicle>().kind, id.value, deletionField(), false);
}

Registration registrationOf(const StoredRow &row)
{
    Registration registration = fromRow<Registration>(row.values);
    registration.id = {row.id};
    return registration;
}

//! Works with both records of a joining, in one transaction.
Result<> withBoth(Session &session, const Comparison &joining,
                  const std::function<Result<>(const StoredRow &staying, const StoredRow &going)> &work)
{
    return session.database().write([&]() -> Result<> {
        const auto staying = stored(session, joining.registration);
        const auto going = stored(session, joining.other);
        if (!staying || !going)
            return Failure{Failure::Kind::Missing, registrationKind};
        return work(*staying, *going);
    });
}

} // namespace

Result<JoinedPair> pairToJoin(Session &session, const RegistrationId &one, const RegistrationId &other)
{
    if (one == other)
        return Failure{Failure::Kind::Invalid, u"one and the same"_s};
    return session.database().read([&]() -> Result<JoinedPair> {
        const auto first = contender(session, one);
        const auto second = first ? contender(session, other) : first;
        const auto enrolment = enrolmentOf(session.database());
        if (!second || !enrolment)
            return second ? enrolment.failure() : second.failure();
        auto pair = pairOf(*first, *second);
        if (!pair)
            return Failure{Failure::Kind::Settled, u"both were accepted"_s};
        pair->leavesSecrets = enrolment->role == u"partner";
        return *pair;
    });
}

Result<> join(Session &session, const JoinedPair &seen, const JoinChoices &choices)
{
    return session.database().write([&]() -> Result<> {
        const auto pair = pairToJoin(session, seen.staying.id, seen.going.id);
        if (!pair)
            return pair.failure();
        if (*pair != seen)
            return Failure{Failure::Kind::Conflict, u"changed meanwhile"_s};
        const Joined result = joined(*pair, choices);
        if (!result.open.isEmpty())
            return Failure{Failure::Kind::Invalid, result.open.join(u", "_s)};
        auto forms = session.table<Registration>();
        Result<> done = forms.save(result.registration);
        if (done)
            done = forms.remove(seen.going.id);
        if (done)
            done = joinVehicles(session, result.registration.vehicle, seen.going.vehicle);
        if (done)
            done = moveAttachments(session, seen.going.id.value, seen.staying.id.value,
                                   [](const Attachment &) { return true; });
        return done ? record(session, seen.staying, seen.going, Ruling::Joined, result.taken) : done;
    });
}

Result<> keepApart(Session &session, const RegistrationId &one, const RegistrationId &other)
{
    return session.database().write([&]() -> Result<> {
        const auto first = session.table<Registration>().find(one);
        const auto second = first ? session.table<Registration>().find(other) : first;
        if (!second)
            return second.failure();
        if (!*first || !*second)
            return Failure{Failure::Kind::Missing, registrationKind};
        return record(session, **first, **second, Ruling::Apart);
    });
}

Result<> takeApart(Session &session, const Comparison &joining)
{
    return withBoth(session, joining, [&](const StoredRow &staying, const StoredRow &going) -> Result<> {
        const QUuid from = joining.registration.value;
        const QUuid to = joining.other.value;
        const auto cameFromThere = [&](const Attachment &each) {
            const auto history = session.historyOf(each.id.value);
            const auto line = history ? lastOf(*history, u"record"_s) : std::nullopt;
            return line && line->before == toValue(to) && line->after == toValue(from);
        };
        Result<> done = writeValue(session, registrationKind, to, deletionField(), false);
        if (done && !staying.deleted)
            done = restoreStaying(session, staying, going, joining);
        if (done)
            done = reviveVehicle(session, registrationOf(going).vehicle);
        if (done)
            done = moveAttachments(session, from, to, cameFromThere);
        return done ? record(session, registrationOf(staying), registrationOf(going), Ruling::TakenApart)
                    : done;
    });
}

Result<> leaveBothGone(Session &session, const Comparison &joining)
{
    return withBoth(session, joining, [&](const StoredRow &staying, const StoredRow &going) {
        return record(session, registrationOf(staying), registrationOf(going), Ruling::BothGone);
    });
}

Result<QList<JoiningState>> joiningsIn(Session &session)
{
    return session.database().read([&]() -> Result<QList<JoiningState>> {
        const auto entries = session.table<Comparison>().all();
        if (!entries)
            return entries.failure();
        const QList<Comparison> standing = standingComparisons(*entries);
        QList<JoiningState> states;
        for (const Comparison &each : standing) {
            const auto going = stored(session, each.other);
            if (each.ruling != Ruling::Joined || !going || !going->deleted)
                continue;
            const auto acceptances = session.table<Acceptance>().where(&Acceptance::registration, each.other);
            if (!acceptances)
                return acceptances.failure();
            const auto end = stored(session, endOf(standing, each.registration));
            JoiningState state{each};
            if (!end || end->deleted)
                state.trouble = JoiningState::Trouble::NoneStands;
            else if (!acceptances->isEmpty())
                state.trouble = JoiningState::Trouble::AcceptedSince;
            states.append(state);
        }
        return states;
    });
}

} // namespace sk
