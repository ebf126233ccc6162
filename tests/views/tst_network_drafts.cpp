// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/network_world.h"
#include "tests/support/typing.h"

#include <QLabel>
#include <QLineEdit>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::NetworkWorld;

//! What is typed and not saved yet: it survives, is asked for, and undoes nothing of others.
class TestNetworkDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedSurvivesACrashAndIsAskedForBeforeItGoes()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        QCOMPARE(world.drafts.drafts.size(), 1);
        QVERIFY(!world.page.mayClose()); // nothing was chosen
        world.prompter.ways = {1}; // keep as a draft
        QVERIFY(world.page.mayClose());

        NetworkPage again(world.model, {world.prompter, world.drafts, world.reference, world.policies, [] {
                                            return World::moment();
                                        }});
        again.resize(1200, 660);
        again.show();
        QVERIFY(again.open({u"depot"_s, world.line(u"槐店顺途汽修特约维修点"_s).id()}));
        for (auto *button : again.findChildren<QPushButton *>(u"editPlace"_s))
            button->click();
        const auto fields = again.findChildren<QLineEdit *>(u"address"_s);
        QVERIFY(fields.first()->text().endsWith(u"东门"));

        world.prompter.ways = {2}; // throw away
        QVERIFY(again.leave());
        QVERIFY(world.drafts.drafts.isEmpty());
        QVERIFY(!again.leave());
    }

    void whatChangesElsewhereWhileAPlaceIsEditedStays()
    {
        World world;
        world.show();
        const QString name = u"槐店顺途汽修特约维修点"_s;
        world.choose(name);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        Depot elsewhere = *world.line(name).depot;
        elsewhere.phone = u"0394-5000099"_s;
        world.scratch.saved(elsewhere);
        world.model.setNetwork(testing::networkOf(world.scratch.session()));
        QCOMPARE(world.find<QLineEdit>(u"phone"_s)->text(), u"0394-5000099"_s);
        QVERIFY(world.find<QLabel>(u"meanwhile"_s));
        world.click(u"save"_s);
        QCOMPARE(world.line(name).depot->phone, u"0394-5000099"_s);
        QVERIFY(world.line(name).depot->address.endsWith(u"东门"));
    }

    void aDraftOfAPlaceDoesNotUndoWhatCameInSince()
    {
        World world;
        world.show();
        const QString name = u"槐店顺途汽修特约维修点"_s;
        world.choose(name);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        const auto drafts = world.drafts.drafts;
        world.prompter.ways = {2}; // throw away
        QVERIFY(world.page.leave());
        world.drafts.drafts = drafts; // a crash instead
        Depot elsewhere = *world.line(name).depot;
        elsewhere.phone = u"0394-5000099"_s;
        world.scratch.saved(elsewhere);
        world.model.setNetwork(testing::networkOf(world.scratch.session()));
        world.choose(name);
        world.click(u"editPlace"_s);
        QCOMPARE(world.find<QLineEdit>(u"phone"_s)->text(), u"0394-5000099"_s);
        QVERIFY(world.find<QLineEdit>(u"address"_s)->text().endsWith(u"东门"));
    }

    void leavingMaySaveToo()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        world.prompter.ways = {0}; // save
        QVERIFY(world.page.leave());
        QVERIFY(world.line(u"槐店顺途汽修特约维修点"_s).depot->address.endsWith(u"东门"_s));
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void aDraftIsThrownAwayOnlyAfterAsking()
    {
        World world;
        world.show();
        world.choose(u"槐店顺途汽修特约维修点"_s);
        world.click(u"editPlace"_s);
        testing::type(world.find<QLineEdit>(u"address"_s), u"东门"_s);
        const QString key = world.drafts.drafts.firstKey();
        world.prompter.ways = {1};
        QVERIFY(world.page.leave());
        QVERIFY(world.page.openDraft(key));
        world.prompter.answer = false;
        world.click(u"dropDraft"_s);
        QCOMPARE(world.drafts.drafts.size(), 1);
        world.prompter.answer = true;
        world.click(u"dropDraft"_s);
        QVERIFY(world.drafts.drafts.isEmpty());
        QVERIFY(world.find<QPushButton>(u"editPlace"_s));
    }
};

QTEST_MAIN(TestNetworkDrafts)
#include "tst_network_drafts.moc"
