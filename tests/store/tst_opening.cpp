// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "models/domain/registration.h"
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
        const auto kept = Store::restore(desk.folder(), backup, desk.clock()());
        QVERIFY(bool(kept));
        QVERIFY(QFile::exists(*kept)); // what was there is beside it
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

    void aStoreIsReadableByItsOwnerAlone()
    {
        ScratchStore desk;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(Store::fileIn(desk.folder())) & others));
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
