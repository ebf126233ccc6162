// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/letters.h"
#include "models/store/planned_backup.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

struct World {
    World() { plan({folder.path(), 3}); }
    void plan(const BackupPlan &wanted)
    {
        if (!setBackupPlan(desk.session(), wanted))
            qFatal("no plan");
    }
    BackupStanding standing() { return *backupStanding(desk.session()); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    ScratchStore desk;
    QTemporaryDir folder;
};

} // namespace

//! A backup a day, tried before it counts.
class PlannedBackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsDueOnceADayOfChina_data()
    {
        QTest::addColumn<QDateTime>("last");
        QTest::addColumn<bool>("due");
        const auto at
            = [](int day, int hour) { return QDateTime(QDate(2026, 11, day), QTime(hour, 0), Qt::UTC); };
        QTest::newRow("never") << QDateTime() << true;
        QTest::newRow("this morning") << at(23, 1) << false;
        QTest::newRow("the day before in UTC, the same in China") << at(22, 17) << false;
        QTest::newRow("yesterday") << at(22, 15) << true;
        QTest::newRow("in the future: the clock was put back") << at(25, 0) << true;
    }
    void itIsDueOnceADayOfChina()
    {
        QFETCH(const QDateTime, last);
        QTEST(isBackupDue(last, QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC)), "due");
    }

    void onlyThisDesksOldestGo()
    {
        const QDateTime now(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        QStringList names{u"stationkeeper-2026-11-01-1200.sqlite"_s, u"stationkeeper-auto-3F-note.txt"_s,
                          plannedBackupName(u"4A"_s, now.addDays(-90))};
        for (int day = 0; day < 5; ++day)
            names.append(plannedBackupName(u"3F"_s, now.addDays(-day)));
        QCOMPARE(backupsToRemove(names, u"3F"_s, 3),
                 (QStringList{plannedBackupName(u"3F"_s, now.addDays(-4)),
                              plannedBackupName(u"3F"_s, now.addDays(-3))}));
        QCOMPARE(backupsToRemove(names, u"3F"_s, 0).size(), 4); // one always stays
    }

    void itIsMadeTriedAndTheOldestGo()
    {
        World world;
        world.desk.saved(Registration{.plate = u"豫P12345"_s});
        for (int day = 0; day < 5; ++day) {
            QVERIFY(bool(makePlannedBackup(world.desk.session())));
            world.desk.advance(24 * 3600);
        }
        QCOMPARE(world.files().size(), 3);
        QVERIFY(bool(tryBackup(world.standing().lastPath)));
        QVERIFY(!world.standing().failedAt.isValid());
        const QFileDevice::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
        for (const QString &name : world.files())
            QCOMPARE(QFile::permissions(world.folder.filePath(name))
                         & (owners | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOwner),
                     owners);
    }

    void aRestoreOfItBringsEverythingBack()
    {
        World world;
        const Registration truck = world.desk.saved(Registration{.plate = u"豫P12345"_s});
        QVERIFY(bool(makePlannedBackup(world.desk.session())));
        const QString backup = world.standing().lastPath;
        QVERIFY(bool(world.desk.session().table<Registration>().remove(truck.id)));
        const QDateTime now = world.desk.session().now();
        world.desk.close();
        QVERIFY(bool(Store::restore(world.desk.folder(), backup, now)));
        world.desk.reopen();
        QVERIFY((*world.desk.session().table<Registration>().find(truck.id)).has_value());
    }

    void aFolderThatIsGoneIsToldAndNotMade()
    {
        World world;
        world.plan({world.folder.filePath(u"stick"_s), 3});
        QCOMPARE(makePlannedBackup(world.desk.session()).failure().kind, Failure::Kind::Missing);
        QVERIFY(world.standing().failedAt.isValid());
        QCOMPARE(world.standing().failure, Failure::Kind::Missing);
        QVERIFY(!QDir(world.folder.filePath(u"stick"_s)).exists());
        world.plan({world.folder.path(), 3});
        QVERIFY(bool(makePlannedBackup(world.desk.session())));
        QVERIFY(!world.standing().failedAt.isValid());
    }

    void whatCannotBeReadAgainIsNoBackup()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"b.sqlite"_s);
        ScratchStore desk;
        for (int i = 0; i < 100; ++i)
            desk.saved(Registration{.note = QString(500, u'x')});
        QVERIFY(bool(desk.store().backUpTo(path)));
        QVERIFY(bool(tryBackup(path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto tried = tryBackup(path);
        QCOMPARE(tried.failure().kind, Failure::Kind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(PlannedBackupTest)
#include "tst_planned_backup.moc"
