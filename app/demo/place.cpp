// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/invented.h"
#include "app/demo/world.h"

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

// The network has stood for years before the records of the demonstration begin.
constexpr int founded = 400;

struct DepotFacts {
    QString name;
    DepotKind kind;
    QString contact;
    QString address;
    int capacity;
    bool active;
    QString note;
};

QList<DepotFacts> depotFacts()
{
    return {
        {u"沈丘县城服务网点"_s, DepotKind::Own, u"韩卫东"_s, u"沈丘县槐店镇兆丰大道北段路西"_s, 30, true,
         u"院内可同时停放二十辆半挂车。"_s},
        {u"槐店顺途汽修特约维修点"_s,
         DepotKind::Appointed,
         u"曹顺利"_s,
         u"沈丘县槐店镇颍河路 66 号"_s,
         12,
         true,
         {}},
        {u"付井众诚特约维修点"_s, DepotKind::Appointed, u"付海潮"_s, u"沈丘县付井镇东街"_s, 8, true,
         u"管理人员调离,待补。"_s},
        {u"豫东联途安装队"_s, DepotKind::Peer, u"窦文博"_s, u"项城市天安大道物流园 3 排"_s, 25, true,
         u"外包协议按每日不少于二十台安装。"_s},
        {u"豫星电子周口售后站"_s, DepotKind::Maker, u"龚敏"_s, u"周口市川汇区中州路"_s, 6, true, {}},
        {u"老城路通特约维修点"_s, DepotKind::Appointed, u"路广"_s, u"沈丘县老城镇"_s, 0, false,
         u"合作到期,未续签。"_s},
    };
}

void addDepots(World &world, Making &making)
{
    int line = 11;
    for (const DepotFacts &facts : depotFacts()) {
        Depot depot;
        making.identify(depot.id, making.daysAgo(founded, 9));
        depot.centre = world.centre.id;
        depot.name = facts.name;
        depot.kind = facts.kind;
        depot.contact = facts.contact;
        depot.phone = invented::landline(line++);
        depot.address = facts.address;
        depot.dailyCapacity = facts.capacity;
        depot.active = facts.active;
        depot.note = facts.note;
        world.depots.append(depot);
    }
}

constexpr int ofTheCentre = -1;
constexpr int noCertificate = -10000;

struct PersonFacts {
    QString name;
    Role role;
    int depot; //!< position, or ofTheCentre
    int certificateDays; //!< until the certificate expires, from today
    bool active = true;
};

QList<PersonFacts> peopleFacts()
{
    return {
        {u"沈卫民"_s, Role::Supervisor, ofTheCentre, noCertificate},
        {u"李晓静"_s, Role::Operator, ofTheCentre, noCertificate},
        {u"赵敏"_s, Role::Operator, ofTheCentre, noCertificate},
        {u"周志远"_s, Role::Dispatcher, ofTheCentre, noCertificate},
        {u"郑雅琴"_s, Role::Finance, ofTheCentre, noCertificate},
        {u"谢明哲"_s, Role::Administrator, ofTheCentre, noCertificate},
        {u"韩卫东"_s, Role::DepotManager, CountyTown, 610},
        {u"刘建军"_s, Role::Installer, CountyTown, 402},
        {u"马国强"_s, Role::Installer, CountyTown, 21},
        {u"郭海涛"_s, Role::Installer, CountyTown, -12},
        {u"曹顺利"_s, Role::Partner, Huaidian, noCertificate},
        {u"孙大鹏"_s, Role::Installer, Huaidian, 255},
        {u"付海潮"_s, Role::Installer, Fujing, 133},
        {u"窦文博"_s, Role::DepotManager, Contractor, 519},
        {u"梁永强"_s, Role::Installer, Contractor, 340},
        {u"史铁柱"_s, Role::Installer, Contractor, 198},
        {u"龚敏"_s, Role::DepotManager, MakersService, 77},
        {u"路广"_s, Role::Partner, Closed, noCertificate, false},
    };
}

void addPeople(World &world, Making &making)
{
    int serial = 1;
    for (const PersonFacts &facts : peopleFacts()) {
        Person person;
        making.identify(person.id, making.daysAgo(founded - 1, 9));
        person.name = facts.name;
        person.role = facts.role;
        person.centre = world.centre.id;
        if (facts.depot != ofTheCentre)
            person.depot = world.depots.at(facts.depot).id;
        person.phone = invented::mobile(100 + serial);
        const QDate born(making.dice.between(1970, 1998), making.dice.between(1, 12), serial);
        // Who was born before 2000 carries the county's code of that time.
        person.identity = invented::citizenNumber(u"412728"_s, born);
        if (facts.certificateDays != noCertificate) {
            person.electricianCertificate = u"豫电工 D%1"_s.arg(serial, 5, 10, QLatin1Char('0'));
            person.certificateUntil = making.dayOf(making.now).addDays(facts.certificateDays);
        }
        person.active = facts.active;
        world.people.append(person);
        ++serial;
    }
}

} // namespace

void imaginePlace(World &world, Making &making)
{
    if (world.centre.id.isNull())
        making.identify(world.centre.id, making.daysAgo(founded, 8));
    world.centre.number = u"411624"_s;
    world.centre.name = u"沈丘监控中心"_s;
    world.centre.address = u"沈丘县槐店镇兆丰大道 118 号"_s;
    world.centre.phone = invented::landline(1);
    addDepots(world, making);
    addPeople(world, making);
    world.centre.manager = world.personNamed(u"沈卫民"_s).id;
    world.depots[CountyTown].manager = world.personNamed(u"韩卫东"_s).id;
    world.depots[Huaidian].manager = world.personNamed(u"曹顺利"_s).id;
    world.depots[Contractor].manager = world.personNamed(u"窦文博"_s).id;
    world.depots[MakersService].manager = world.personNamed(u"龚敏"_s).id;
}

QList<qsizetype> World::installersOf(DepotPlace place) const
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const Person &person = people.at(i);
        const bool installs = person.role == Role::Installer || place == MakersService;
        if (installs && person.depot == depots.at(place).id)
            positions.append(i);
    }
    return positions;
}

const Person &World::personNamed(const QString &name) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&name](const Person &person) { return person.name == name; });
    Q_ASSERT(found != people.end());
    return *found;
}

} // namespace sk::demo
