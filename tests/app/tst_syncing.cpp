// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/courier.h"
#include "app/desktop/trouble_words.h"
#include "app/naming/courier_words.h"
#include "models/domain/terminal.h"
#include "tests/support/desk_world.h"
#include "views/shell/courier_strip.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using World = testing::DeskWorld;

class SyncingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeOfMineIsCountedAtOnce()
    {
        World world;
        QCOMPARE(world.syncing.state().reach, SyncState::Reach::NotEnrolled);
        QSignalSpy changed(&world.syncing, &Syncing::stateChanged);
        world.scratch.saved(Terminal{.number = u"T1"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(world.syncing.state().waitingRecords, 1);
        QVERIFY(world.syncing.state().oldestWaiting.isValid());
    }

    void aMissingKeyIsSaidWithAWayOn()
    {
        World world;
        world.enrol();
        world.syncing.syncNow();
        QTRY_COMPARE(world.syncing.state().reach, SyncState::Reach::Refused);
        QCOMPARE(world.syncing.state().trouble, sentenceOf(SyncTrouble::Kind::NoToken));
        QVERIFY(!world.syncing.state().trouble.isEmpty());
    }

    void whatIsNotAtTheCentreYetIsListed()
    {
        World world;
        world.scratch.session().setAuthor({{}, u"韩卫东"_s});
        const Terminal terminal = world.scratch.saved(Terminal{.number = u"T1"_s});
        const auto lines = world.syncing.waiting();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().record, (Target{u"terminal"_s, terminal.id.value}));
        QCOMPARE(lines.constFirst().recordName, u"T1"_s);
        QCOMPARE(lines.constFirst().who, u"韩卫东"_s);
    }

    void aFileForTheCentreIsWrittenAndNotTakenForItsAnswer()
    {
        World world;
        world.enrol();
        world.scratch.saved(Terminal{.number = u"T1"_s});
        world.prompter.path = QDir(world.scratch.folder()).filePath(u"out.courier"_s);
        CourierStrip strip;
        carryByStick(world.desk, &strip);
        Q_EMIT strip.writeRequested();
        QTRY_COMPARE(strip.outcome(), sentenceOf(courier::Trouble::NoKeys));
        const QString device
            = enrolmentOf(world.scratch.session().database())->device.toString(QUuid::WithoutBraces);
        const courier::DeskKeys keys{courier::newKeys(), courier::newKeys().open};
        QVERIFY(
            bool(writeNow(world.secrets, courier::nameOfKeys(device), keys.text(), std::chrono::seconds(5))));
        Q_EMIT strip.writeRequested();
        QTRY_VERIFY(QFile::exists(world.prompter.path) && !world.worker.isBusy());
        QVERIFY2(strip.outcome().startsWith(u"1 change"_s), qPrintable(strip.outcome()));
        Q_EMIT strip.readRequested();
        QTRY_COMPARE(strip.outcome(), sentenceOf(courier::Trouble::WrongWay));
    }
};

QTEST_MAIN(SyncingTest)
#include "tst_syncing.moc"
