// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storm.h"

namespace sk::testing {

namespace {

const SyncTrouble broken{SyncTrouble::Kind::Offline, 0, {}};

void remember(QList<Written> &written, const Written &now)
{
    written.removeIf(
        [&](const Written &each) { return each.record == now.record && each.field == now.field; });
    written.append(now);
}

//! The first desk is the centre's, the others are of two depots in turn.
DepotId depotOf(int number)
{
    static const std::array depots{QUuid(u"01980000-0000-7000-8000-0000000000d1"_s),
                                   QUuid(u"01980000-0000-7000-8000-0000000000d2"_s)};
    return number == 0 ? DepotId{} : DepotId{depots.at(size_t(number) % depots.size())};
}

} // namespace

StormDesk::StormDesk(int number)
    : knownAs{{}, u"desk %1"_s.arg(number), depotOf(number), {}, 0}, m_number(number)
{
    Enrolment enrolment;
    enrolment.device = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    enrolment.letters = u"A%1"_s.arg(number);
    enrolment.depot = knownAs.depot.value;
    if (const auto enrolled = setEnrolment(store.session().database(), enrolment); !enrolled)
        throw std::runtime_error(enrolled.failure().detail.toStdString());
    begin();
}

Storm::Storm(quint32 seed, bool withRestoredCentre)
    : m_random(seed)
    , m_ids([this] { return centre.now; }, [this] { return quint64(m_random()); })
    , m_withRestoredCentre(withRestoredCentre)
{
    const int count = 2 + dice(3);
    for (int i = 0; i < count; ++i)
        desks.push_back(std::make_unique<StormDesk>(i));
}

void Storm::rage(int turns)
{
    for (int i = 0; i < turns; ++i)
        turn();
}

void Storm::turn()
{
    StormDesk &desk = anyDesk();
    switch (dice(24)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        edit(desk);
        break;
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
        ask(desk);
        break;
    case 10:
    case 11:
    case 12:
    case 13:
        arrive(desk);
        break;
    case 14:
    case 15:
    case 16:
    case 17:
        hearSomething(desk);
        break;
    case 18:
    case 19:
        lose(desk);
        break;
    case 20:
        desk.store.advance(1 + dice(600));
        break;
    case 21:
        failAStatement(desk);
        break;
    case 22:
        if (dice(3) == 0) {
            stop(desk);
            desk.crash();
        }
        break;
    case 23:
        if (!m_withRestoredCentre)
            desk.store.advance(dice(2) ? 86'400 : -86'400); // somebody sets the clock
        else if (!m_backup)
            m_backup = centre;
        else if (dice(4) == 0)
            centre.restore(*std::exchange(m_backup, std::nullopt));
        break;
    default:
        break;
    }
}

std::optional<Registration> Storm::anyRegistration(StormDesk &desk)
{
    const auto all = desk.store.session().table<Registration>().all();
    if (!all || all->isEmpty())
        return {};
    return all->at(dice(int(all->size())));
}

void Storm::edit(StormDesk &desk)
{
    const auto known = anyRegistration(desk);
    if (known && dice(12) == 0) {
        Q_UNUSED(bool(desk.store.session().table<Registration>().remove(known->id)));
        desk.run->changedHere();
        return;
    }
    Registration registration = known.value_or(Registration{});
    if (registration.id.isNull() || dice(6) == 0) {
        registration = {};
        registration.id = m_ids.make<RegistrationTag>();
        registration.depot = desk.knownAs.depot;
    }
    change(desk, registration);
}

void Storm::change(StormDesk &desk, Registration registration)
{
    const QString value = dice(8) == 0 ? u"alike"_s : desk.newValue();
    static const QStringList fields{u"note"_s, u"position"_s, u"plate"_s};
    const int which = dice(3);
    QString &field = which == 0 ? registration.note : which == 1 ? registration.position : registration.plate;
    if (field == value)
        return; // nobody would call that writing
    field = value;
    if (desk.store.session().table<Registration>().save(registration))
        remember(desk.written, {registration.id, fields.at(which), value});
    desk.run->changedHere();
}

void Storm::ask(StormDesk &desk)
{
    if (dice(2))
        desk.run->tryNow();
    if (const auto step = desk.run->next())
        desk.calls.append({*step, {}, false});
}

void Storm::arrive(StormDesk &desk)
{
    if (desk.calls.isEmpty())
        return;
    const qsizetype which = dice(int(desk.calls.size()));
    StormDesk::OnTheWay &call = desk.calls[which];
    const Reply reply = replyTo(centre, call.step, 1 + dice(5), desk.knownAs);
    if (dice(8) == 0)
        Q_UNUSED(replyTo(centre, call.step, 5, desk.knownAs)); // the line repeats a call by itself
    if (call.givenUp)
        desk.calls.removeAt(which);
    else if (!call.reply)
        call.reply = reply;
}

void Storm::hearSomething(StormDesk &desk)
{
    for (qsizetype i = 0; i < desk.calls.size(); ++i) {
        if (desk.calls.at(i).givenUp || !desk.calls.at(i).reply)
            continue;
        Reply reply = *desk.calls.takeAt(i).reply;
        auto *pages = std::get_if<QList<QByteArray>>(&reply.content);
        const bool isCut = pages && pages->size() > 1 && dice(3) == 0;
        if (!isCut)
            return hear(*desk.run, reply);
        pages->resize(1 + dice(int(pages->size()) - 1));
        for (const QByteArray &page : *pages)
            if (!desk.run->onPage(page))
                return;
        return desk.run->onTrouble(Lane::In, broken);
    }
}

void Storm::lose(StormDesk &desk)
{
    for (StormDesk::OnTheWay &call : desk.calls) {
        if (call.givenUp)
            continue;
        call.givenUp = true; // the centre may still get it
        call.reply.reset();
        return desk.run->onTrouble(laneOf(call.step), broken);
    }
}

void Storm::failAStatement(StormDesk &desk)
{
    const auto left = std::make_shared<int>(dice(30));
    Database &db = desk.store.session().database();
    db.setProbe([left](QByteArrayView) {
        if ((*left)-- == 0)
            throw SqlError(13, "disk full"); // SQLITE_FULL
    });
    for (int i = 0; i < 3; ++i) {
        hearSomething(desk);
        ask(desk);
        edit(desk);
    }
    db.setProbe({});
}

void Storm::stop(StormDesk &desk)
{
    repairs += desk.run->standing().repairs;
    desk.run.reset();
}

void Storm::calm()
{
    for (const auto &desk : desks) {
        desk->calls.clear();
        stop(*desk);
    }
    for (int round = 0; round < 4; ++round) {
        for (const auto &desk : desks) {
            SyncRun run(desk->store.session(), SyncRun::Mode::Once, [] { return quint64(0); });
            for (int steps = 0; !run.isDone(); ++steps) {
                const auto step = run.next();
                if (!step || steps == 10'000)
                    throw std::runtime_error("the machine stands still or runs in circles");
                hear(run, replyTo(centre, *step, 50, desk->knownAs));
            }
            repairs += run.standing().repairs;
        }
    }
}

} // namespace sk::testing
