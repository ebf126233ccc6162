// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backup_keeper.h"
#include "models/store/planned_backup.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

struct World {
    World()
    {
        if (!setBackupPlan(desk.session(), {folder.path(), 3}))
            qFatal("no plan");
    }
    void type()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(&somebody, &key);
    }
    //! Whether one is being made; waits for it.
    bool looks()
    {
        QSignalSpy finished(&keeper, &BackupKeeper::finished);
        keeper.look();
        return keeper.isBusy() && (finished.count() > 0 || finished.wait());
    }

    ScratchStore desk;
    QTemporaryDir folder;
    QObject somebody;
    BackupKeeper keeper{desk.store()};
};

} // namespace

//! The backup of the day is made when nobody would notice.
class BackupKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itWaitsUntilNobodyTypes()
    {
        World world;
        world.type();
        world.desk.advance(4 * minute);
        QVERIFY(!world.looks());
        world.desk.advance(2 * minute);
        QVERIFY(world.looks());
        QCOMPARE(QDir(world.folder.path()).entryList(QDir::Files).size(), 1);
        world.desk.advance(60 * minute);
        QVERIFY(!world.looks()); // today's is made
    }

    void onceItIsLongOverdueItWaitsNoLonger()
    {
        World world;
        world.desk.advance(10 * minute);
        QVERIFY(world.looks());
        world.desk.advance(day + 60);
        world.type();
        QVERIFY(!world.looks());
        world.desk.advance(day);
        world.type();
        QVERIFY(world.looks());
    }

    void withoutAFolderNoneIsMade()
    {
        World world;
        QVERIFY(bool(setBackupPlan(world.desk.session(), {})));
        world.desk.advance(day);
        QVERIFY(!world.looks());
    }
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "tst_backup_keeper.moc"
