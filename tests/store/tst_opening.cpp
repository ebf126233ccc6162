// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/registration.h"
#include "models/store/health.h"
#include "models/store/migrations.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Failure::Kind whyNot(ScratchStore &desk)
{
    const auto opened = Store::open(desk.folder(), desk.clock());
    return opened ? Failure::Kind::Offline : opened.failure().kind;
}

void writeInto(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

//! Every way a store may fail to open has its own answer, and a way on.
class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTablesAreTheFieldLists()
    {
        ScratchStore desk;
        for (const KindInfo &info : allKinds()) {
            const auto columns = desk.session().database().read([&] {
                QStringList names;
                auto row = desk.session().database().prepare("SELECT name FROM pragma_table_info(?)");
                row.with(info.kind);
                while (row.next())
                    names.append(row.text(0));
                return names;
            });
            QCOMPARE(*columns,
                     QStringList({u"row"_s, u"id"_s, u"version"_s, u"deleted"_s, u"extra"_s}) + info.fields);
        }
    }

    void aSecondInstanceIsToldThatTheStoreIsTaken()
    {
        ScratchStore desk;
        QCOMPARE(whyNot(desk), Failure::Kind::Busy);
    }

    void aNewerFileIsLeftAlone()
    {
        ScratchStore desk;
        (void)desk.session().database().write(
            [&] { desk.session().database().run("PRAGMA user_version = 999"); });
        desk.close();
        QCOMPARE(whyNot(desk), Failure::Kind::TooNew);
    }

    void somebodyElsesDatabaseIsLeftAlone()
    {
        ScratchStore desk;
        desk.close();
        QFile::remove(Store::fileIn(desk.folder()));
        {
            auto other = Database::open(Store::fileIn(desk.folder()));
            (void)(*other)->write([&] { (*other)->run("CREATE TABLE recipes (name TEXT)"); });
        }
        QCOMPARE(whyNot(desk), Failure::Kind::Corrupt);
    }

    void bytesThatAreNoDatabaseAreCalledDamaged()
    {
        ScratchStore desk;
        desk.close();
        writeInto(Store::fileIn(desk.folder()), 0, QByteArray(4096, 'x'));
        QCOMPARE(whyNot(desk), Failure::Kind::Corrupt);
    }

    void aDamagedPageIsFoundAtOpening()
    {
        ScratchStore desk;
        for (int i = 0; i < 200; ++i)
            desk.saved(
                Registration{.plate = u"豫P%1"_s.arg(i, 5, 10, QChar(u'0')), .note = QString(500, u'字')});
        desk.close();
        const QString file = Store::fileIn(desk.folder());
        QVERIFY(QFile(file).size() > 40 * 4096);
        writeInto(file, QFile(file).size() - 20 * 4096, QByteArray(8 * 4096, '\xff'));
        QCOMPARE(whyNot(desk), Failure::Kind::Corrupt);
    }

    void aBackupIsOneFileThatRestores()
    {
        ScratchStore desk;
        const Registration saved = desk.saved(Registration{.plate = u"豫P12345"_s});
        const QString backup = QDir(desk.folder()).filePath(u"backup.sqlite"_s);
        QVERIFY(bool(desk.store().backUpTo(backup)));
        QVERIFY(!desk.store().backUpTo(backup)); // never over another one
        desk.saved(Registration{.plate = u"豫P54321"_s});
        desk.close();
        const auto restored = Store::restore(desk.folder(), backup, desk.clock()());
        QVERIFY(bool(restored));
        QVERIFY(QFile::exists(restored->kept)); // what was there is beside it
        desk.reopen();
        QCOMPARE(*desk.session().table<Registration>().count(), 1);
        QVERIFY(bool(*desk.session().table<Registration>().find(saved.id)));
    }

    void aBackupSaysHowFarItIsAndCanBeStopped()
    {
        ScratchStore desk;
        QList<Registration> many(3000);
        for (int i = 0; i < many.size(); ++i) {
            desk.session().giveId(many[i].id);
            many[i].note = QString(2000, u'字');
        }
        QVERIFY(bool(desk.session().table<Registration>().addAll(many)));
        Database &db = desk.session().database();
        const QString whole = QDir(desk.folder()).filePath(u"whole.sqlite"_s);
        QList<qint64> heard;
        QVERIFY(bool(db.backUpTo(whole, [&](qint64 done, qint64 total) {
            heard.append(done);
            return done <= total;
        })));
        QVERIFY(heard.size() > 2);
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
        const QString half = QDir(desk.folder()).filePath(u"half.sqlite"_s);
        const auto stopped = db.backUpTo(half, [](qint64, qint64) { return false; });
        QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
        QVERIFY(!QFile::exists(half));
    }

    void whatIsWrittenDuringABackupDoesNotHoldItUp()
    {
        ScratchStore desk;
        QList<Registration> many(3000);
        for (int i = 0; i < many.size(); ++i) {
            desk.session().giveId(many[i].id);
            many[i].note = QString(2000, u'字');
        }
        QVERIFY(bool(desk.session().table<Registration>().addAll(many)));
        const auto other = desk.store().anotherSession();
        QVERIFY(bool(other));
        const QString backup = QDir(desk.folder()).filePath(u"backup.sqlite"_s);
        QList<qint64> heard;
        QVERIFY(bool((*other)->database().backUpTo(backup, [&](qint64 done, qint64) {
            heard.append(done);
            desk.saved(Registration{.plate = u"豫P12345"_s});
            return heard.size() < 1000;
        })));
        QVERIFY(std::is_sorted(heard.begin(), heard.end())); // it never began again
    }

    void aDamagedBackupRestoresNothing()
    {
        ScratchStore desk;
        desk.saved(Registration{.plate = u"豫P12345"_s});
        const QString backup = QDir(desk.folder()).filePath(u"backup.sqlite"_s);
        desk.close();
        writeInto(backup, 0, QByteArray(10000, 'x'));
        QVERIFY(!Store::restore(desk.folder(), backup, desk.clock()()));
        desk.reopen();
        QCOMPARE(*desk.session().table<Registration>().count(), 1);
    }

    void whatIsNoBackupTakesNoStoresPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Failure::Kind>("why");
        QTest::newRow("nothing") << u"nothing"_s << Failure::Kind::Missing;
        QTest::newRow("a folder") << u"folder"_s << Failure::Kind::Invalid;
        QTest::newRow("an empty file") << u"empty"_s << Failure::Kind::Corrupt;
        QTest::newRow("a database without tables") << u"bare"_s << Failure::Kind::Corrupt;
        QTest::newRow("somebody else's database") << u"foreign"_s << Failure::Kind::Corrupt;
        QTest::newRow("a newer program's") << u"newer"_s << Failure::Kind::TooNew;
        QTest::newRow("a text") << u"text"_s << Failure::Kind::Corrupt;
    }
    void whatIsNoBackupTakesNoStoresPlace()
    {
        QFETCH(const QString, name);
        QFETCH(const Failure::Kind, why);
        ScratchStore desk;
        desk.saved(Registration{.plate = u"豫P12345"_s});
        const QTemporaryDir elsewhere;
        const auto path = [&](const QString &file) { return elsewhere.filePath(file); };
        QVERIFY(QDir().mkdir(path(u"folder"_s)));
        QVERIFY(QFile(path(u"empty"_s)).open(QIODevice::WriteOnly));
        writeInto(path(u"text"_s), 0, QByteArray(8192, 'x'));
        QVERIFY(bool(Database::open(path(u"bare"_s))));
        {
            const auto foreign = Database::open(path(u"foreign"_s));
            QVERIFY(bool((*foreign)->write([&] { (*foreign)->run("CREATE TABLE recipes (name TEXT)"); })));
        }
        QVERIFY(bool(desk.store().backUpTo(path(u"newer"_s))));
        {
            const auto newer = Database::open(path(u"newer"_s));
            QVERIFY(bool((*newer)->write([&] { (*newer)->run("PRAGMA user_version = 999"); })));
        }
        desk.close();
        QCOMPARE(Store::restore(desk.folder(), path(name), desk.clock()()).failure().kind, why);
        desk.reopen();
        QCOMPARE(*desk.session().table<Registration>().count(), 1);
        QCOMPARE(QDir(desk.folder()).entryList({u"*.sqlite"_s}), QStringList{u"store.sqlite"_s});
    }

    void storesAndBackupsAreReadableByTheirOwnerAlone()
    {
        ScratchStore desk;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        desk.saved(Registration{.plate = u"豫P12345"_s});
        const QString backup = QDir(desk.folder()).filePath(u"backup.sqlite"_s);
        QVERIFY(bool(desk.store().backUpTo(backup)));
        const QString file = Store::fileIn(desk.folder());
        for (const QString &each : {file, file + u"-wal"_s, file + u"-shm"_s, backup}) {
            QVERIFY2(QFile::exists(each), qPrintable(each));
            QVERIFY2(!(QFile::permissions(each) & others), qPrintable(each));
        }
    }

    void aLargeStoreIsDueForItsCheckOnceADay()
    {
        ScratchStore desk;
        QVERIFY(!*isCheckDue(desk.session())); // a small one is checked at every opening
        const QString much(3'000'000, u'字');
        for (int i = 0; i < 5; ++i)
            desk.saved(Registration{.note = much});
        desk.close(); // what is in the journal goes into the file
        desk.reopen();
        QVERIFY(*isCheckDue(desk.session()));
        QCOMPARE(*checkPages(desk.session()), u"ok"_s);
        QVERIFY(!*isCheckDue(desk.session()));
        desk.advance(24 * 3600);
        QVERIFY(*isCheckDue(desk.session()));
    }

    void aStatementThatHoldsTheInterfaceUpIsHeardOf()
    {
        ScratchStore desk;
        Database &db = desk.session().database();
        QList<QByteArray> heard;
        db.setSlowListener([&](QByteArrayView sql, qint64 milliseconds) {
            QVERIFY(milliseconds >= 16);
            heard.append(sql.toByteArray());
        });
        desk.saved(Registration{.plate = u"豫P12345"_s});
        heard.clear(); // a busy disk may have held that up
        const QByteArray much = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n"
                                " WHERE x < 2000000) SELECT count(*) FROM n";
        QVERIFY(bool(db.read([&] { db.prepare(much).next(); })));
        QVERIFY(heard.contains(much));
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
