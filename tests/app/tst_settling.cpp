// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settling.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "tests/support/desk_world.h"

#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::DeskWorld;

namespace {

//! A record the centre has as version 1, edited here by `here` and there by `there`, and told by the centre.
template<typename Record>
Record clashing(World &world, Record record, const std::function<void(Record &)> &here,
                const std::function<void(Record &)> &there)
{
    record = world.scratch.saved(record);
    Ledger ledger = world.scratch.session().ledger();
    if (!ledger.accepted(world.onlyChange(), 1))
        qFatal("not accepted");
    Record mine = record;
    here(mine);
    world.scratch.saved(mine);
    there(record);
    if (!ledger.overtaken(world.onlyChange(), kindOf<Record>().fields,
                          {record.id.value, 2, false, toRow(record)}))
        qFatal("not overtaken");
    return record;
}

Terminal withTwoNotes(World &world)
{
    return clashing<Terminal>(
        world, {.number = u"T1"_s, .note = u"first"_s}, [](Terminal &mine) { mine.note = u"mine"_s; },
        [](Terminal &theirs) { theirs.note = u"theirs"_s; });
}

QString noteOf(World &world, const Terminal &terminal)
{
    return (*world.scratch.session().table<Terminal>().find(terminal.id))->note;
}

} // namespace

//! Conflicts and refusals in words, and what a person's choice does.
class SettlingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConflictIsShownInWordsAndSettled()
    {
        World world;
        world.enrol();
        const Terminal terminal = withTwoNotes(world);
        const Settling settling(world.desk);
        settling.settle(-1, Settlement::Ours); // no such conflict: nothing happens
        const auto lines = settling.conflicts();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().here.value, u"mine"_s);
        QCOMPARE(lines.constFirst().there.value, u"theirs"_s);
        QCOMPARE(lines.constFirst().before, u"first"_s);
        QCOMPARE(lines.constFirst().field, u"Note"_s);
        settling.settle(lines.constFirst().key, Settlement::Ours);
        QCOMPARE(settling.conflicts().size(), 0);
        QCOMPARE(noteOf(world, terminal), u"mine"_s);
        QCOMPARE(settling.settled().size(), 1);
        QVERIFY(!settling.settled().constFirst().outcome->words.isEmpty());
        QCOMPARE(world.prompter.asked, QStringList());
    }

    void theOtherValueIsPutBackLater()
    {
        World world;
        world.enrol();
        const Terminal terminal = withTwoNotes(world);
        const Settling settling(world.desk);
        const qint64 key = settling.conflicts().constFirst().key;
        settling.settle(key, Settlement::Ours);
        settling.putBack(key, Settlement::Theirs);
        QCOMPARE(noteOf(world, terminal), u"theirs"_s);
    }

    void aThirdValueIsTakenAsItIsTyped()
    {
        World world;
        world.enrol();
        const Registration truck = clashing<Registration>(
            world, {.plate = u"豫P12345"_s}, [](Registration &mine) { mine.charge = {100}; },
            [](Registration &theirs) { theirs.charge = {200}; });
        const Settling settling(world.desk);
        const qint64 key = settling.conflicts().constFirst().key;
        settling.settleAs(key, u"much"_s);
        QCOMPARE(world.prompter.asked.size(), 1);
        QCOMPARE(settling.conflicts().size(), 1);
        settling.settleAs(key, u"¥1,409.50"_s);
        QCOMPARE((*world.scratch.session().table<Registration>().find(truck.id))->charge, Fen{140950});
    }

    void aClosedListOffersItsWords()
    {
        World world;
        world.enrol();
        const Registration truck = clashing<Registration>(
            world, {.plate = u"豫P12345"_s}, [](Registration &mine) { mine.plateColour = PlateColour::Blue; },
            [](Registration &theirs) { theirs.plateColour = PlateColour::Green; });
        const Settling settling(world.desk);
        const ConflictLine line = settling.conflicts().constFirst();
        QVERIFY(!line.takesText);
        QVERIFY(line.choices.contains(u"Yellow"_s));
        settling.settleAs(line.key, u"Yellow"_s);
        QCOMPARE((*world.scratch.session().table<Registration>().find(truck.id))->plateColour,
                 PlateColour::Yellow);
    }

    void confidentialValuesAreMaskedForWhoMayNotReadThem()
    {
        World world;
        world.enrol(u"partner"_s);
        clashing<SimCard>(
            world, {.number = u"13800138000"_s}, [](SimCard &mine) { mine.number = u"13900139000"_s; },
            [](SimCard &theirs) { theirs.number = u"13700137000"_s; });
        const auto lines = Settling(world.desk).conflicts();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.constFirst().confidential);
        QCOMPARE(lines.constFirst().here.value, u"139****9000"_s);
        QCOMPARE(lines.constFirst().there.value, u"137****7000"_s);
    }

    void aRefusedChangeIsListedWithItsRecordAndReason()
    {
        World world;
        world.enrol();
        const Terminal terminal = world.scratch.saved(Terminal{.number = u"T1"_s});
        QVERIFY(
            bool(world.scratch.session().ledger().refused(world.onlyChange(), u"too_large"_s, u"note"_s)));
        const Settling settling(world.desk);
        const auto lines = settling.refusals();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().record, (Target{u"terminal"_s, terminal.id.value}));
        QCOMPARE(lines.constFirst().recordName, u"T1"_s);
        QVERIFY(lines.constFirst().reason.contains(u"note"_s));
        QVERIFY(!lines.constFirst().canBeGivenUp);
        settling.setAside(lines.constFirst().record, true);
        QVERIFY(settling.refusals().constFirst().asideAt.isValid());
        settling.sendAgain(lines.constFirst().record);
        QCOMPARE(settling.refusals().size(), 0);
        QCOMPARE(world.onlyChange().entry.id, terminal.id.value);
    }

    void givingUpPutsTheCentresValueBack()
    {
        World world;
        world.enrol();
        Terminal terminal = world.scratch.saved(Terminal{.number = u"T1"_s, .note = u"first"_s});
        QVERIFY(bool(world.scratch.session().ledger().accepted(world.onlyChange(), 1)));
        terminal.note = u"refused"_s;
        world.scratch.saved(terminal);
        QVERIFY(bool(world.scratch.session().ledger().refused(world.onlyChange(), u"scope"_s, {})));
        const Settling settling(world.desk);
        QVERIFY(settling.refusals().constFirst().canBeGivenUp);
        settling.giveUp(settling.refusals().constFirst().record);
        QCOMPARE(noteOf(world, terminal), u"first"_s);
        QCOMPARE(settling.refusals().size(), 0);
    }
};

QTEST_GUILESS_MAIN(SettlingTest)
#include "tst_settling.moc"
