// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/invented.h"
#include "app/demo/world.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

constexpr int perBatch = 100;
constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

//! A terminal and the card that travels with it.
struct Pair {
    TerminalId terminal;
    SimCardId sim;
};

//! Where a pair goes next.
struct Step {
    Movement movement = Movement::Receive;
    Holder holder = Holder::Centre;
    QDateTime at;
    DepotId depot;
    PersonId person;
    VehicleId vehicle;
    RegistrationId registration;
    QString note;
};

class Storeroom {
public:
    Storeroom(World &world, Making &making)
        : m_world(world), m_making(making), m_clerk(world.personNamed(u"李晓静"_s).id)
    {
    }

    Pair receive(const QDateTime &at)
    {
        const int serial = int(m_world.terminals.size()) + 1;
        const Pair pair{addTerminal(at, serial), addSimCard(at, serial)};
        move(pair, {.movement = Movement::Receive, .holder = Holder::Centre, .at = at});
        return pair;
    }

    void move(const Pair &pair, const Step &step)
    {
        CustodyEntry entry;
        entry.centre = m_world.centre.id;
        entry.depot = step.depot;
        entry.movement = step.movement;
        entry.holder = step.holder;
        entry.person = step.person;
        entry.vehicle = step.vehicle;
        entry.registration = step.registration;
        entry.at = step.at;
        entry.recordedBy = m_clerk;
        entry.note = step.note;
        if (!pair.terminal.isNull())
            append(entry, pair.terminal, {});
        if (!pair.sim.isNull())
            append(entry, {}, pair.sim);
    }

    //! Answers the last entry: the pair never left the centre.
    void takeBack(const Pair &pair, const QDateTime &at)
    {
        const qsizetype both = m_world.custody.size();
        for (qsizetype i = both - 2; i < both; ++i) {
            CustodyEntry entry = m_world.custody.at(i);
            entry.corrects = entry.id;
            entry.movement = Movement::Correct;
            entry.holder = Holder::Centre;
            entry.depot = {};
            entry.at = at;
            entry.note = u"扫错盒号,实物仍在中心库房。"_s;
            append(entry, entry.terminal, entry.sim);
        }
        Q_ASSERT(m_world.custody.last().sim == pair.sim);
    }

private:
    void append(CustodyEntry entry, TerminalId terminal, SimCardId sim)
    {
        m_making.identify(entry.id, entry.at);
        entry.terminal = terminal;
        entry.sim = sim;
        m_world.custody.append(entry);
    }

    TerminalId addTerminal(const QDateTime &at, int serial)
    {
        const bool star = (serial - 1) / perBatch % 2 == 0;
        Terminal terminal;
        m_making.identify(terminal.id, at);
        terminal.centre = m_world.centre.id;
        terminal.number = invented::terminalNumber(star ? u"YX"_s : u"TH"_s, 20000 + serial);
        terminal.maker = star ? u"豫星电子"_s : u"天衡导航"_s;
        terminal.makerCode = star ? u"79901"_s : u"79902"_s;
        terminal.model = star ? u"YX-808BD"_s : u"TH-6A-BD"_s;
        terminal.imei = invented::imei(4100 + serial);
        terminal.batch = u"%1-%2"_s.arg(star ? u"YX"_s : u"TH"_s, m_making.dayOf(at).toString(u"yyMMdd"_s));
        terminal.bought = m_making.dayOf(at).addDays(-9);
        m_world.terminals.append(terminal);
        return terminal.id;
    }

    SimCardId addSimCard(const QDateTime &at, int serial)
    {
        const bool mobile = serial % 3 != 0;
        SimCard card;
        m_making.identify(card.id, at);
        card.centre = m_world.centre.id;
        card.iccid = invented::iccid(mobile ? u"898604"_s : u"898603"_s, 410000 + serial);
        card.number = invented::simNumber(mobile ? u"1440"_s : u"1410"_s, 411624000 + serial);
        card.protocolNumber = invented::mobile(5000 + serial);
        card.carrier = mobile ? u"中国移动"_s : u"中国电信"_s;
        card.activated = m_making.dayOf(at).addDays(-3);
        card.expires = card.activated.addYears(2);
        m_world.simCards.append(card);
        return card.id;
    }

    World &m_world;
    Making &m_making;
    PersonId m_clerk;
};

void fit(Registration &registration, const Terminal &terminal, const SimCard &card)
{
    registration.terminal = terminal.id;
    registration.terminalNumber = terminal.number;
    registration.terminalMaker = terminal.maker;
    registration.makerCode = terminal.makerCode;
    registration.terminalModel = terminal.model;
    registration.imei = terminal.imei;
    registration.sim = card.id;
    registration.simNumber = card.number;
    registration.iccid = card.iccid;
    registration.carrier = card.carrier;
}

//! Out of the centre two days ahead, to the installer in the morning where the depot is large, then into the
//! vehicle.
void bringIntoVehicle(Storeroom &storeroom, const Pair &pair, const Registration &registration,
                      bool throughHands)
{
    const QDateTime &installed = registration.installedAt;
    storeroom.move(pair,
                   {.movement = Movement::Issue,
                    .holder = Holder::Depot,
                    .at = installed.addSecs(-2 * day),
                    .depot = registration.depot});
    if (throughHands)
        storeroom.move(pair,
                       {.movement = Movement::Issue,
                        .holder = Holder::Person,
                        .at = installed.addSecs(-50 * minute),
                        .depot = registration.depot,
                        .person = registration.installer});
    storeroom.move(pair,
                   {.movement = Movement::Install,
                    .holder = Holder::Vehicle,
                    .at = installed,
                    .depot = registration.depot,
                    .vehicle = registration.vehicle,
                    .registration = registration.id});
}

void equipVehicles(World &world, Making &making, Storeroom &storeroom)
{
    QDateTime received;
    for (Registration &registration : world.registrations) {
        if (!registration.installedAt.isValid())
            continue;
        if (world.terminals.size() % perBatch == 0)
            received = making.daysAgo(int(registration.installedAt.daysTo(making.now)) + 6, 9);
        const Pair pair = storeroom.receive(received);
        fit(registration, world.terminals.last(), world.simCards.last());
        bringIntoVehicle(storeroom, pair, registration, registration.depot == world.depots.at(CountyTown).id);
    }
}

void storeSpares(World &world, Making &making, Storeroom &storeroom)
{
    const QDateTime received = making.daysAgo(4, 9);
    const auto issue = [&](int count, DepotPlace place, const Person *person) {
        for (int i = 0; i < count; ++i) {
            const Pair pair = storeroom.receive(received);
            const DepotId depot = world.depots.at(place).id;
            storeroom.move(pair,
                           {.movement = Movement::Issue,
                            .holder = Holder::Depot,
                            .at = making.daysAgo(3, 8, 30),
                            .depot = depot});
            if (person)
                storeroom.move(pair,
                               {.movement = Movement::Issue,
                                .holder = Holder::Person,
                                .at = making.daysAgo(2, 7, 40),
                                .depot = depot,
                                .person = person->id});
        }
    };
    for (int i = 0; i < 42; ++i)
        storeroom.receive(received);
    issue(20, CountyTown, nullptr);
    issue(9, Huaidian, nullptr);
    issue(3, Contractor, nullptr);
    issue(6, MakersService, nullptr);
    issue(2, CountyTown, &world.personNamed(u"刘建军"_s));
    issue(1, CountyTown, &world.personNamed(u"马国强"_s));
}

void tellOddThings(World &world, Making &making, Storeroom &storeroom)
{
    const DepotId countyTown = world.depots.at(CountyTown).id;
    const DepotId huaidian = world.depots.at(Huaidian).id;
    const auto issued = [&](DepotId depot) {
        const Pair pair = storeroom.receive(making.daysAgo(12, 9));
        storeroom.move(pair,
                       {.movement = Movement::Issue,
                        .holder = Holder::Depot,
                        .at = making.daysAgo(11, 8, 30),
                        .depot = depot});
        return pair;
    };
    storeroom.move(issued(huaidian),
                   {.movement = Movement::Loss,
                    .holder = Holder::Nobody,
                    .at = making.daysAgo(5, 16),
                    .depot = huaidian,
                    .note = u"外出途中遗失,已书面说明。"_s});
    storeroom.move(issued(countyTown),
                   {.movement = Movement::Return,
                    .holder = Holder::Centre,
                    .at = making.daysAgo(4, 17, 20),
                    .note = u"外壳破损,未装车。"_s});
    storeroom.takeBack(issued(world.depots.at(Fujing).id), making.daysAgo(11, 9, 5));

    // A terminal that failed in its first days: another takes its place, the card stays.
    const Registration &failed = world.registrations.first();
    storeroom.move({failed.terminal, {}},
                   {.movement = Movement::Swap,
                    .holder = Holder::Depot,
                    .at = making.daysAgo(9, 15, 10),
                    .depot = countyTown,
                    .note = u"主板故障换下,待返厂。"_s});
    const Pair replacement = issued(countyTown);
    storeroom.move({replacement.terminal, {}},
                   {.movement = Movement::Install,
                    .holder = Holder::Vehicle,
                    .at = making.daysAgo(9, 15, 30),
                    .depot = countyTown,
                    .vehicle = failed.vehicle,
                    .registration = failed.id});
}

} // namespace

void imagineStock(World &world, Making &making)
{
    Storeroom storeroom(world, making);
    equipVehicles(world, making, storeroom);
    storeSpares(world, making, storeroom);
    tellOddThings(world, making, storeroom);
    std::stable_sort(world.custody.begin(), world.custody.end(),
                     [](const CustodyEntry &one, const CustodyEntry &other) { return one.at < other.at; });
}

} // namespace sk::demo
