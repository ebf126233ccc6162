// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

//! A store that is read beside the program that holds it.
class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheHolderCommitsIsReadAtOnce()
    {
        ScratchStore desk;
        desk.saved(Registration{.plate = u"豫P1"_s});
        const auto reader = Store::openForReading(desk.folder(), desk.clock());
        QVERIFY(bool(reader));
        QCOMPARE(*(*reader)->session().table<Registration>().count(), 1);
        desk.saved(Registration{.plate = u"豫P2"_s});
        QCOMPARE(*(*reader)->session().table<Registration>().count(), 2);
        const auto worker = (*reader)->anotherSession();
        QCOMPARE(*(*worker)->table<Registration>().count(), 2);
    }

    void theHolderWritesWhileSomebodyReads()
    {
        ScratchStore desk;
        desk.saved(Registration{.plate = u"豫P1"_s});
        const auto reader = Store::openForReading(desk.folder(), desk.clock());
        const auto read = (*reader)->session().table<Registration>().forEach([&](const Registration &) {
            desk.saved(Registration{.plate = u"豫P2"_s});
            return true;
        });
        QVERIFY(bool(read));
        QCOMPARE(*desk.session().table<Registration>().count(), 2);
    }

    void nothingIsChangedByWhoReads()
    {
        ScratchStore desk;
        for (const bool held : {true, false}) {
            if (!held)
                desk.close();
            const auto reader = Store::openForReading(desk.folder(), desk.clock());
            Session &session = (*reader)->session();
            Registration registration{.plate = u"豫P1"_s};
            session.giveId(registration.id);
            QCOMPARE(session.table<Registration>().save(registration).failure().kind,
                     Failure::Kind::ReadOnly);
            QCOMPARE((*(*reader)->anotherSession())->settings().set(u"a"_s, u"b"_s).failure().kind,
                     Failure::Kind::ReadOnly);
        }
    }

    void aReaderLeavesNothingBesideTheStore()
    {
        ScratchStore desk;
        desk.close();
        const QStringList before = QDir(desk.folder()).entryList(QDir::Files);
        QVERIFY(bool(Store::openForReading(desk.folder(), desk.clock())));
        QCOMPARE(QDir(desk.folder()).entryList(QDir::Files), before);
    }

    void whatACrashLeftInTheJournalIsRead()
    {
        ScratchStore desk;
        desk.saved(Registration{.plate = u"豫P1"_s});
        const QTemporaryDir crashed;
        for (const QString &part : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(Store::fileIn(desk.folder()) + part, Store::fileIn(crashed.path()) + part));
        const auto reader = Store::openForReading(crashed.path(), desk.clock());
        QVERIFY(bool(reader));
        QCOMPARE(*(*reader)->session().table<Registration>().count(), 1);
    }

    void aStoreOfAnOlderProgramIsNotTouched()
    {
        ScratchStore desk;
        const auto older = [&](const QByteArray &schema) {
            QVERIFY(bool(desk.session().database().write(
                [&] { desk.session().database().run("PRAGMA user_version = " + schema); })));
        };
        older("0");
        QCOMPARE(Store::openForReading(desk.folder(), desk.clock()).failure().kind, Failure::Kind::Invalid);
        older("999");
        QCOMPARE(Store::openForReading(desk.folder(), desk.clock()).failure().kind, Failure::Kind::TooNew);
    }

    void aFolderWithoutAStoreStaysWithoutOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(Store::openForReading(folder.path(), systemClock).failure().kind, Failure::Kind::Missing);
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
