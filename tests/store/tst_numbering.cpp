// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/registration.h"
#include "models/store/letters.h"
#include "models/store/numbering.h"
#include "tests/support/page_of_rows.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Enrolment enrolment(const QString &letters)
{
    return {.url = u"https://localhost"_s,
            .device = QUuid::createUuid(),
            .letters = letters,
            .centre = QUuid::createUuidV5(QUuid(), u"centre"_s),
            .centreNumber = u"411624"_s};
}

QString numberOf(ScratchStore &desk)
{
    const auto number = desk.session().nextNumber(u"AZ"_s);
    return number ? *number : QString();
}

//! Registers a vehicle under the next number.
Registration registered(ScratchStore &desk)
{
    return desk.saved(Registration{.number = numberOf(desk)});
}

QString backedUp(ScratchStore &desk, const QString &folder)
{
    const QString path = QDir(folder).filePath(u"backup.sqlite"_s);
    return desk.store().backUpTo(path) ? path : QString();
}

} // namespace

//! A number for people is given once, whatever happens to the file: no line is needed to be sure of it.
class NumberingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void init() { QVERIFY(QDir(m_folder.path()).mkpath(u"."_s)); }
    void cleanup() { QFile::remove(QDir(m_folder.path()).filePath(u"backup.sqlite"_s)); }

    void afterARestoreTheCountersOfTheStoreBeforeGoOn()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        QStringList given{registered(desk).number};
        const QString backup = backedUp(desk, m_folder.path());
        given << registered(desk).number << registered(desk).number;
        desk.close();
        const auto restored = Store::restore(desk.folder(), backup, desk.clock()());
        QVERIFY(bool(restored));
        QVERIFY(!restored->areLettersLost);
        desk.reopen();
        QCOMPARE(*desk.session().table<Registration>().count(), 1);
        const QString next = numberOf(desk);
        QVERIFY(!given.contains(next));
        QCOMPARE(readNumber(next)->counter, 4);
    }

    void numbersOfBeforeEnrolmentGoOnToo()
    {
        ScratchStore desk;
        registered(desk);
        const QString backup = backedUp(desk, m_folder.path());
        registered(desk);
        desk.close();
        QVERIFY(!Store::restore(desk.folder(), backup, desk.clock()())->areLettersLost);
        desk.reopen();
        QCOMPARE(readNumber(numberOf(desk))->counter, 3);
    }

    void aBackupOnAnotherComputerHasLostItsLetters()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        registered(desk);
        const QString backup = backedUp(desk, m_folder.path());
        ScratchStore other;
        other.close();
        const auto restored = Store::restore(other.folder(), backup, other.clock()());
        QVERIFY(bool(restored));
        QVERIFY(restored->areLettersLost);
        other.reopen();
        QCOMPARE(other.session().nextNumber(u"AZ"_s).failure().kind, Failure::Kind::LettersLost);
        QCOMPARE(*desk.session().nextNumber(u"YS"_s),
                 written({u"YS"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 1})); // the first one has them
        // A new code brings new letters, and work goes on.
        QVERIFY(bool(setEnrolment(other.session().database(), enrolment(u"3G"_s))));
        QCOMPARE(readNumber(numberOf(other))->device, u"3G"_s);
    }

    void overADamagedStoreNobodyKnowsWhatWasGiven()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        const QString backup = backedUp(desk, m_folder.path());
        registered(desk);
        desk.close();
        QFile file(Store::fileIn(desk.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.write(QByteArray(4096, 'x')) > 0);
        file.close();
        QVERIFY(Store::restore(desk.folder(), backup, desk.clock()())->areLettersLost);
        desk.advance(60);
        // Restored once more over itself it does not find them again.
        QVERIFY(Store::restore(desk.folder(), backup, desk.clock()())->areLettersLost);
    }

    void overAnotherDevicesStoreToo()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        const QString backup = backedUp(desk, m_folder.path());
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3G"_s))));
        desk.close();
        QVERIFY(Store::restore(desk.folder(), backup, desk.clock()())->areLettersLost);
    }

    void aFolderCopiedToAnotherComputerHasLostItsLetters()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        if (desk.session().settings().value(u"letters.home"_s)->isEmpty())
            QSKIP("this computer has no identity of its own");
        QVERIFY(bool(desk.session().settings().set(u"letters.home"_s, u"another computer"_s)));
        desk.close();
        desk.reopen();
        QCOMPARE(desk.session().nextNumber(u"AZ"_s).failure().kind, Failure::Kind::LettersLost);
    }

    void aCopyPutBackByHandHasLostItsLetters()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        desk.close();
        desk.reopen();
        registered(desk);
        const QString backup = backedUp(desk, m_folder.path());
        registered(desk);
        desk.close();
        desk.reopen();
        QCOMPARE(readNumber(numberOf(desk))->counter, 3); // opened again it goes on
        desk.close();
        const QString file = Store::fileIn(desk.folder());
        QVERIFY(QFile::remove(file) && QFile::copy(backup, file));
        desk.reopen();
        QCOMPARE(desk.session().nextNumber(u"AZ"_s).failure().kind, Failure::Kind::LettersLost);
    }

    void aBackupMadeByAReaderIsRestoredOrLost_data()
    {
        QTest::addColumn<bool>("byHand");
        QTest::newRow("put back by hand") << true;
        QTest::newRow("restored") << false;
    }
    void aBackupMadeByAReaderIsRestoredOrLost()
    {
        QFETCH(const bool, byHand);
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        desk.close();
        desk.reopen();
        registered(desk);
        const QString backup = QDir(m_folder.path()).filePath(u"backup.sqlite"_s);
        {
            const auto reader = Store::openForReading(desk.folder(), desk.clock());
            QVERIFY(bool((*reader)->backUpTo(backup)));
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
        registered(desk);
        desk.close();
        const QString file = Store::fileIn(desk.folder());
        if (byHand)
            QVERIFY(QFile::remove(file) && QFile::copy(backup, file));
        else
            QVERIFY(!Store::restore(desk.folder(), backup, desk.clock()())->areLettersLost);
        desk.reopen();
        const auto next = desk.session().nextNumber(u"AZ"_s);
        if (byHand)
            QCOMPARE(next.failure().kind, Failure::Kind::LettersLost);
        else
            QCOMPARE(readNumber(*next)->counter, 3);
    }

    void anOpeningThatWasCutOffCostsNoLetters()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        desk.close();
        desk.reopen();
        const QString before = *desk.session().settings().value(u"letters.opening"_s);
        desk.close();
        QFile witness(QDir(desk.folder()).filePath(u"store.opening"_s));
        QVERIFY(witness.open(QIODevice::WriteOnly));
        QVERIFY(witness.write((before + u"\nthe one it did not come to"_s).toLatin1()) > 0);
        witness.close();
        desk.reopen();
        QVERIFY(!numberOf(desk).isEmpty());
    }

    void aNumberThatComesBackFromTheCentreIsNotGivenAgain()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        registered(desk);
        const QDate today(2026, 11, 23);
        const QString mine = written({u"AZ"_s, u"411624"_s, u"3F"_s, today, 1017});
        const QString others = written({u"AZ"_s, u"411624"_s, u"3G"_s, today, 2000});
        const QString batch = written({u"YH"_s, u"411624"_s, u"3F"_s, today, 5});
        const auto taken = sk::testing::take(
            desk.session().ledger(),
            {{u"registration"_s,
              {u"number"_s},
              {{QUuid::createUuid(), 7, false, {mine}}, {QUuid::createUuid(), 8, false, {others}}}},
             {u"acceptance"_s, {u"batch"_s}, {{QUuid::createUuid(), 9, false, {batch}}}}},
            {{}, u"9"_s});
        QVERIFY(bool(taken));
        QCOMPARE(readNumber(numberOf(desk))->counter, 1018);
        QCOMPARE(readNumber(*desk.session().nextNumber(u"YH"_s))->counter, 6);
        QCOMPARE(readNumber(*desk.session().nextNumber(u"YS"_s))->counter, 1);
    }

    void aDayBeginsBehindWhatTheStoreHolds()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        for (const int counter : {2, 1009, 30})
            desk.saved(Registration{
                .number = written({u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), counter})});
        QCOMPARE(readNumber(numberOf(desk))->counter, 1010);
    }

    void aNumberIsOnlyGivenWithItsRecord()
    {
        ScratchStore desk;
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment(u"3F"_s))));
        const auto failed = desk.session().database().write([&]() -> Result<> {
            registered(desk);
            return Failure{Failure::Kind::Cancelled, {}};
        });
        QVERIFY(!failed);
        QCOMPARE(readNumber(numberOf(desk))->counter, 1);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "tst_numbering.moc"
