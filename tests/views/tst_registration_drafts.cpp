// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registrations_world.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"

#include <QLabel>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::RegistrationsWorld;

//! An open form: it survives a crash, is asked for when left, and undoes nothing of others.
class RegistrationDraftsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftSurvivesACrash()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"断电之前的客户"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(Role::Operator);
        world.show();
        world.page->create();
        QCOMPARE(world.find<QLineEdit>(u"customer_name"_s)->text(), u"断电之前的客户"_s);
        QVERIFY(!world.find<StatusLabel>(u"restored"_s)->word().isEmpty());
        world.click(u"dropDraft"_s);
        QVERIFY(world.find<QLineEdit>(u"customer_name"_s)->text().isEmpty());
        QVERIFY(world.drafts.drafts.isEmpty());
    }

    void leavingWithUnsavedWorkAsks()
    {
        World world;
        world.show();
        world.page->create();
        world.type(u"customer_name"_s, u"没保存的客户"_s);
        world.prompter.ways.clear(); // cancelled
        QVERIFY(world.page->leave());
        QVERIFY(world.find<QLineEdit>(u"customer_name"_s));
        world.prompter.ways = {1}; // keep as a draft
        QVERIFY(world.page->leave());
        QVERIFY(world.find<TableView>(u"registrations"_s));
        QVERIFY(!world.drafts.drafts.isEmpty());
    }

    void whatSyncBringsInWhileTheFormIsOpenStays()
    {
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"这里写的"_s);
        world.hear(before.id, {u"place"_s, u"position"_s}, {u"别处改的地点"_s, u"别处改的位置"_s});
        QCOMPARE(world.find<QLineEdit>(u"place"_s)->text(), u"别处改的地点"_s);
        QVERIFY(!world.find<QLabel>(u"meanwhile"_s)->text().isEmpty());
        world.click(u"save"_s);
        const Registration now = world.registered(before.plate);
        QCOMPARE(now.note, u"这里写的"_s);
        QCOMPARE(now.place, u"别处改的地点"_s);
        QCOMPARE(now.position, u"别处改的位置"_s);
        QVERIFY(world.prompter.asked.isEmpty());
    }

    void whatBothChangedIsShownToThePersonWhoDecides_data()
    {
        QTest::addColumn<QList<int>>("ways");
        QTest::addColumn<QString>("kept");
        QTest::addRow("mine") << QList{0} << u"这里"_s;
        QTest::addRow("theirs") << QList{1} << u"别处"_s;
        QTest::addRow("looks again") << QList<int>{} << u"别处"_s;
    }

    void whatBothChangedIsShownToThePersonWhoDecides()
    {
        QFETCH(QList<int>, ways);
        QFETCH(QString, kept);
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"这里"_s);
        world.hear(before.id, {u"note"_s}, {u"别处"_s});
        QCOMPARE(world.find<QLineEdit>(u"note"_s)->text(), u"这里"_s);
        world.prompter.ways = ways;
        world.click(u"save"_s);
        QCOMPARE(world.prompter.asked.size(), 1);
        QCOMPARE(world.registered(before.plate).note, kept);
        QCOMPARE(world.find<QLineEdit>(u"note"_s) != nullptr, ways.isEmpty()); // the form stays open
    }

    void aDraftDoesNotUndoWhatCameInSince()
    {
        World world;
        world.show();
        const Registration before = world.firstInstalled().registration;
        world.edit(before.id);
        world.type(u"note"_s, u"没写完"_s);
        QTRY_VERIFY(!world.drafts.drafts.isEmpty());
        world.sit(Role::Operator); // a crash
        world.hear(before.id, {u"place"_s}, {u"别处改的地点"_s});
        world.show();
        world.edit(before.id);
        QCOMPARE(world.find<QLineEdit>(u"note"_s)->text(), u"没写完"_s);
        world.click(u"save"_s);
        QCOMPARE(world.registered(before.plate).place, u"别处改的地点"_s);
    }
};

QTEST_MAIN(RegistrationDraftsTest)
#include "tst_registration_drafts.moc"
