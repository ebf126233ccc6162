// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/health.h"
#include "models/store/letters.h"
#include "models/store/quarantine.h"
#include "tests/support/fake_station.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

constexpr int pageBytes = 4096;

//! Writes nonsense over pages of a file, as a dying disk does; the first page tells what the file is and is
//! spared unless it is asked for.
void damage(const QString &path, std::minstd_rand &random, int pages)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no store");
    const int count = int(file.size() / pageBytes);
    for (int i = 0; i < pages; ++i) {
        QByteArray nonsense(pageBytes, '\0');
        for (char &byte : nonsense)
            byte = char(random() & 0xff);
        if (random() % 3 == 0)
            nonsense.fill('\0');
        file.seek(qint64(1 + random() % quint32(count - 1)) * pageBytes);
        file.write(nonsense);
    }
}

bool isListOfTablesSound(const QString &path)
{
    const auto db = Database::open(path, Database::Access::OneFile);
    return db && (*db)->read([&] {
        auto row = (*db)->prepare("SELECT sql FROM sqlite_schema");
        while (row.next()) { }
    });
}

//! A desk with work that is at the centre and work that is not.
struct World {
    World()
    {
        for (int i = 0; i < 400; ++i)
            ofCentre.append(desk.store.saved(form(i)).id);
        if (desk.sync().waiting.changes != 0)
            qFatal("not sent");
        for (int i = 0; i < 60; ++i) {
            Registration edited = *found(ofCentre.at(i * 5));
            edited.note = u"unsent %1"_s.arg(i);
            unsent.append(desk.store.saved(edited));
            unsent.append(desk.store.saved(form(1000 + i)));
        }
    }

    static Registration form(int i)
    {
        return {.number = u"AZ-%1"_s.arg(i), .plate = u"豫P%1"_s.arg(10000 + i), .note = QString(200, u'x')};
    }
    std::optional<Registration> found(const RegistrationId &id)
    {
        return *desk.store.session().table<Registration>().find(id);
    }
    QString file() { return Store::fileIn(desk.store.folder()); }
    //! As the desktop remembers it.
    void backUp()
    {
        const QString path = desk.store.folder() + u"/backup.sqlite"_s;
        if (!desk.store.store().backUpTo(path)
            || !desk.store.session().settings().set(u"backup.last.path"_s, path))
            qFatal("no backup");
    }
    Result<Store::Rebuilt> rebuild()
    {
        const QDateTime now = desk.store.clock()();
        return Store::rebuild(desk.store.folder(), now);
    }
    bool isOwed(const RegistrationId &id)
    {
        Database &db = desk.store.session().database();
        return *db.read([&] { return Outbox(db).find(u"registration"_s, id.value).has_value(); });
    }

    FakeCentre centre;
    FakeStation desk{centre};
    QList<RegistrationId> ofCentre;
    QList<Registration> unsent;
};

} // namespace

//! A damaged store becomes one that works, and nothing that was not sent is dropped; SEEDS=100 in the
//! environment damages more of them.
class RebuildingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The disk is not what is tested here: memory where there is some.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

    void withABackupNothingUnsentIsLostWhateverPagesAreDamaged_data() { seeds(); }
    void withABackupNothingUnsentIsLostWhateverPagesAreDamaged()
    {
        QFETCH(const int, seed);
        std::minstd_rand random(quint32(seed + 1));
        World world;
        world.backUp();
        world.desk.store.close();
        damage(world.file(), random, 1 + seed % 12);
        const auto rebuilt = world.rebuild();
        if (!rebuilt) { // the list of tables itself was hit: the backup is the way on
            QCOMPARE(rebuilt.failure().kind, Failure::Kind::Corrupt);
            QVERIFY(!isListOfTablesSound(world.file()));
            return;
        }
        QVERIFY(QFile::exists(rebuilt->kept));
        world.desk.store.reopen();
        QCOMPARE(*world.desk.store.store().checkThoroughly(), u"ok"_s);
        if (rebuilt->fromBackup == 0 && rebuilt->unreadable > 0
            && world.desk.store.session().settings().value(u"backup.last.path"_s)->isEmpty())
            return; // nobody could tell where the backup is
        for (const Registration &each : std::as_const(world.unsent)) {
            const auto held = world.found(each.id);
            QVERIFY2(held.has_value(), qPrintable(each.number));
            QVERIFY(held->note == each.note || held->note.size() == each.note.size());
            QVERIFY2(world.isOwed(each.id), qPrintable(each.number));
        }
    }

    void withoutABackupWhatCanBeReadIsThereAndOwed_data() { seeds(); }
    void withoutABackupWhatCanBeReadIsThereAndOwed()
    {
        QFETCH(const int, seed);
        std::minstd_rand random(quint32(seed + 100));
        World world;
        world.desk.store.close();
        damage(world.file(), random, 1 + seed % 8);
        const auto rebuilt = world.rebuild();
        if (!rebuilt) {
            QVERIFY(!isListOfTablesSound(world.file()));
            return;
        }
        world.desk.store.reopen();
        QCOMPARE(*world.desk.store.store().checkThoroughly(), u"ok"_s);
        qint64 missing = 0;
        for (const Registration &each : std::as_const(world.unsent)) {
            if (!world.found(each.id)) {
                ++missing;
                continue;
            }
            QVERIFY2(world.isOwed(each.id), qPrintable(each.number));
        }
        QVERIFY2(missing == 0 || rebuilt->unreadable + rebuilt->unsentLost > 0, "nobody is told of a loss");
        const auto pending = world.desk.store.session().ledger().pending(0, 1000);
        QVERIFY(bool(pending));
    }

    void theNextSyncMakesDeskAndCentreAgreeAgain_data() { seeds(); }
    void theNextSyncMakesDeskAndCentreAgreeAgain()
    {
        QFETCH(const int, seed);
        std::minstd_rand random(quint32(seed + 1000));
        World world;
        Enrolment enrolment;
        enrolment.device = QUuid::createUuid();
        enrolment.letters = u"A1"_s;
        QVERIFY(bool(setEnrolment(world.desk.store.session().database(), enrolment)));
        world.desk.store.close();
        damage(world.file(), random, 1 + seed % 8);
        const auto rebuilt = world.rebuild();
        if (!rebuilt) {
            QVERIFY(!isListOfTablesSound(world.file()));
            return;
        }
        world.desk.store.reopen();
        if (!rebuilt->isEnrolled) // nobody can tell any more which device this was
            QVERIFY(bool(world.desk.store.session().repair().begin()));
        QVERIFY(world.desk.sync().trouble == SyncTrouble::Kind::None);
        QVERIFY(world.desk.sync().trouble == SyncTrouble::Kind::None);
        for (const RegistrationId &id : std::as_const(world.ofCentre))
            QVERIFY(world.found(id).has_value());
        for (const Registration &each : std::as_const(world.unsent))
            if (world.found(each.id))
                QVERIFY2(world.centre.records().contains(each.id.value), qPrintable(each.number));
        QCOMPARE(world.centre.records().size(),
                 size_t(*world.desk.store.session().table<Registration>().count()));
    }

    void aFileThatIsNoDatabaseAnyMoreIsLeftAlone()
    {
        World world;
        world.desk.store.close();
        QFile file(world.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(pageBytes, 'x'));
        file.close();
        const auto rebuilt = world.rebuild();
        QCOMPARE(rebuilt.failure().kind, Failure::Kind::Corrupt);
        QCOMPARE(QDir(world.desk.store.folder()).entryList({u"*damaged*"_s, u"*salvag*"_s, u"*rebuild*"_s}),
                 QStringList());
    }

    void aSoundStoreComesThroughUnchanged()
    {
        World world;
        const auto before = *world.desk.store.session().table<Registration>().all();
        const auto owed = *world.desk.store.session().ledger().pending(0, 1000);
        world.desk.store.close();
        const auto rebuilt = world.rebuild();
        QCOMPARE(rebuilt->unreadable, 0);
        QCOMPARE(rebuilt->unsentLost, 0);
        world.desk.store.reopen();
        QCOMPARE(*world.desk.store.session().table<Registration>().all(), before);
        QCOMPARE(world.desk.store.session().ledger().pending(0, 1000)->size(), owed.size());
    }

    void whatWasFoundDamagedAtWorkIsNoticedAtTheNextOpening()
    {
        World world;
        world.desk.store.close();
        QFile file(world.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / pageBytes * pageBytes));
        file.write(QByteArray(2 * pageBytes, 'x'));
        file.close();
        auto db = Database::open(world.file());
        QVERIFY(bool(db));
        {
            Session session(std::move(*db), world.desk.store.clock());
            const auto verdict = checkPages(session);
            QVERIFY(!verdict || *verdict != u"ok"_s);
        }
        QVERIFY(QFile::exists(world.desk.store.folder() + u"/store.damaged"_s));
        QCOMPARE(Store::open(world.desk.store.folder(), world.desk.store.clock()).failure().kind,
                 Failure::Kind::Corrupt);
    }

private:
    static void seeds()
    {
        QTest::addColumn<int>("seed");
        const int count = qEnvironmentVariableIsSet("SEEDS") ? qEnvironmentVariableIntValue("SEEDS") : 6;
        for (int seed = 0; seed < count; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
};

QTEST_GUILESS_MAIN(RebuildingTest)
#include "tst_rebuilding.moc"
