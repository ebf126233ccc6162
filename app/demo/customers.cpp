// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/invented.h"
#include "app/demo/world.h"

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

constexpr int known = 90; // days back

struct FirmFacts {
    QString name;
    QString contact;
    QString address;
};

QList<FirmFacts> firms()
{
    return {
        {u"沈丘云鹭物流有限公司"_s, u"罗振华"_s, u"沈丘县产业集聚区工业路 9 号"_s},
        {u"沈丘颍东汽车运输有限公司"_s, u"蒋丽萍"_s, u"沈丘县槐店镇东环路"_s},
        {u"周口金麦穗货运有限公司"_s, u"段宏伟"_s, u"周口市川汇区八一大道"_s},
        {u"沈丘大槐树运输队"_s, u"常有田"_s, u"沈丘县留福镇"_s},
        {u"项城市晨途危险品运输有限公司"_s, u"石凯"_s, u"项城市水寨镇"_s},
        {u"沈丘县豫皖客货运输有限公司"_s, u"任翠花"_s, u"沈丘县纸店镇 G329 国道旁"_s},
        {u"沈丘绿篮生鲜配送有限公司"_s, u"姚佳宁"_s, u"沈丘县北城区"_s},
    };
}

QStringList owners()
{
    return {u"杜振山"_s, u"田保国"_s, u"葛新亮"_s, u"邵长河"_s, u"耿二磊"_s, u"武秀兰"_s, u"牛得水"_s};
}

Customer customer(World &world, Making &making, int serial)
{
    Customer made;
    making.identify(made.id, making.daysAgo(known, 10, serial));
    made.centre = world.centre.id;
    made.phone = invented::mobile(200 + serial);
    return made;
}

} // namespace

void imagineCustomers(World &world, Making &making)
{
    int serial = 1;
    for (const FirmFacts &facts : firms()) {
        Customer firm = customer(world, making, serial);
        firm.name = facts.name;
        firm.contact = facts.contact;
        firm.address = facts.address;
        firm.creditCode = invented::creditCode(u"411624"_s, serial++);
        world.customers.append(firm);
    }
    for (const QString &name : owners()) {
        Customer owner = customer(world, making, serial);
        owner.name = name;
        owner.contact = name;
        owner.address = u"沈丘县%1村"_s.arg(making.dice.pick(
            QStringList{u"刘庄店镇"_s, u"石槽集乡"_s, u"卞路口乡"_s, u"白集镇"_s, u"新安集镇"_s}));
        const QDate born(making.dice.between(1965, 1995), making.dice.between(1, 12), serial++);
        owner.creditCode = invented::citizenNumber(u"412728"_s, born);
        world.customers.append(owner);
    }
}

} // namespace sk::demo
