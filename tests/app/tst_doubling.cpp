// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/double_watch.h"
#include "app/desktop/doubling.h"
#include "models/domain/depot.h"
#include "tests/support/desk_world.h"

#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::DeskWorld;

namespace {

std::pair<Registration, Registration> enteredTwice(World &world)
{
    const Depot depot = world.scratch.saved(Depot{.name = u"沈丘维修点"_s});
    Registration form{.number = u"AZ-1"_s, .depot = depot.id, .plate = u"豫P12345"_s};
    form.registeredAt = world.scratch.session().now();
    form.phone = u"13800000001"_s;
    const Registration one = world.scratch.saved(form);
    world.scratch.advance(60);
    form.number = u"AZ-2"_s;
    form.registeredAt = world.scratch.session().now();
    form.phone = u"13800000002"_s;
    const Registration other = world.scratch.saved(form);
    world.scratch.advance(60);
    return {one, other};
}

} // namespace

//! Vehicles entered twice, in words, and what a person's choice does.
class DoublingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoFormsOfOneVehicleAreToldInWords()
    {
        World world;
        enteredTwice(world);
        const auto lines = *doubleLines(world.scratch.session());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().name, u"豫P12345"_s);
        QCOMPARE(lines.first().staying.number, u"AZ-1"_s);
        QVERIFY(lines.first().staying.words.startsWith(u"沈丘维修点"_s));
        const auto phone = std::ranges::find(lines.first().fields, u"phone"_s, &DoubleField::field);
        QCOMPARE(phone->answer, JoinAnswer::Asked);
    }

    void theyAreMergedAndTheMergeIsTakenBack()
    {
        World world;
        const auto [one, other] = enteredTwice(world);
        const Doubling doubling(world.desk);
        const auto seen = doubleLines(world.scratch.session())->first().pair;
        doubling.merge(seen, {{u"phone"_s, JoinSide::Going}});
        QVERIFY(world.prompter.asked.isEmpty());
        QCOMPARE((*world.scratch.session().table<Registration>().find(one.id))->phone, other.phone);
        const auto merged = doubleLines(world.scratch.session())->first();
        QCOMPARE(merged.state, DoubleLine::State::Merged);
        doubling.takeBack(merged.joining);
        QCOMPARE(*(*world.scratch.session().table<Registration>().find(one.id)), one);
        QVERIFY((*world.scratch.session().table<Registration>().find(other.id)).has_value());
    }

    void whatChangedMeanwhileIsToldAndNotMerged()
    {
        World world;
        auto [one, other] = enteredTwice(world);
        const auto seen = doubleLines(world.scratch.session())->first().pair;
        other.note = u"new"_s;
        world.scratch.saved(other);
        Doubling(world.desk).merge(seen, {{u"phone"_s, JoinSide::Going}});
        QCOMPARE(world.prompter.asked.size(), 1);
        QVERIFY((*world.scratch.session().table<Registration>().find(other.id)).has_value());
    }

    void theWatchFindsThemWithoutTheInterface()
    {
        World world;
        enteredTwice(world);
        DoubleWatch watch(world.scratch.store());
        QSignalSpy found(&watch, &DoubleWatch::found);
        watch.look();
        watch.look(); // while the first is under way
        QTRY_COMPARE(found.count(), 2);
        QCOMPARE(found.last().first().value<QList<DoubleLine>>().size(), 1);
    }
};

QTEST_GUILESS_MAIN(DoublingTest)
#include "tst_doubling.moc"
