// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/centre_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::Refusal;

namespace {

//! A registration of a depot with something sensitive in it.
QMap<QString, Value> registration(int depot, const QString &plate)
{
    return {{u"depot"_s, depot ? Value(idText(depot)) : Value()},
            {u"plate"_s, plate},
            {u"phone"_s, u"13800138000"_s},
            {u"iccid"_s, u"89860000000000000001"_s}};
}

} // namespace

class TestCentralPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReaderGetsWhatCameAfterItsCursor();
    void pagesEndAtTheLimitAndLoseNothing();
    void aCursorAheadOfTheCentreIsAConflict();
    void cursorsThatAreNoneAreNotRead_data();
    void cursorsThatAreNoneAreNotRead();
    void aDepotSeesItsOwnAndTheNetwork();
    void aDepotMayNotWriteAnothersRecord();
    void aRecordThatMovesAwayIsForgottenThere();
    void aRecordThatComesBackIsNotForgotten();
    void aPartnerReceivesNoSensitiveField();
    void aClashShowsAPartnerNothingSensitive();
    void everyCentreReceivesPolicies();
    void theDigestIsThatOfTheReceivedRows();
};

void TestCentralPages::aReaderGetsWhatCameAfterItsCursor()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 version = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, 0, {})));
    world.push(desk, world.change(u"vehicle"_s, 2, 0, {}));
    const auto first = world.pages(desk).last();
    QCOMPARE(idsIn({first}), QStringList({idText(1), idText(2)}));
    QCOMPARE(first.serverTime, world.now);
    QVERIFY(idsIn(world.pages(desk, first.next)).isEmpty());
    world.push(desk, world.change(u"vehicle"_s, 1, version, {{u"note"_s, u"x"_s}}));
    QCOMPARE(idsIn(world.pages(desk, first.next)), QStringList{idText(1)});
    QCOMPARE(idsIn(world.pages(desk)).size(), 2); // a record is told once, as it is now
}

void TestCentralPages::pagesEndAtTheLimitAndLoseNothing()
{
    CentreWorld world;
    for (int i = 1; i <= 10; ++i)
        world.push(CentreWorld::centre(), world.change(i % 3 ? u"vehicle"_s : u"terminal"_s, i, 0, {}));
    for (int i = 11; i <= 15; ++i)
        world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, i, 0, {}));
    for (const int limit : {1, 2, 3, 5, 7, 14, 15, 16}) {
        const auto pages = world.pages(CentreWorld::centre(), {}, limit);
        QCOMPARE(idsIn(pages).size(), 15);
        QCOMPARE(pages.size(), (15 + limit - 1) / limit);
    }
}

void TestCentralPages::aCursorAheadOfTheCentreIsAConflict()
{
    CentreWorld world;
    world.push(CentreWorld::centre(), world.change(u"vehicle"_s, 1, 0, {}));
    for (const Cursor &ahead : {Cursor{2, 0}, Cursor{0, 1}}) {
        const auto page = world.store().pages.after(CentreWorld::centre(), ahead, 10, Pages::Authors::Left);
        QVERIFY(!page);
        QCOMPARE(page.failure().kind, Failure::Kind::Conflict);
    }
}

void TestCentralPages::cursorsThatAreNoneAreNotRead_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"c1", "c1.h", "c-1.h0", "c1.h1 ", " c1.h1", "c1.h1\n", "c9999999999999999999.h0", "c1.s1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCentralPages::cursorsThatAreNoneAreNotRead()
{
    QFETCH(QString, text);
    QVERIFY(!Cursor::fromText(text));
    QCOMPARE(*Cursor::fromText(u"c12.h3"_s), (Cursor{12, 3}));
    QCOMPARE((Cursor{12, 3}).text(), u"c12.h3"_s);
    QCOMPARE(*Cursor::fromText({}), Cursor{});
}

void TestCentralPages::aDepotSeesItsOwnAndTheNetwork()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    world.push(desk, world.change(u"registration"_s, 1, 0, registration(depotNorth, u"豫A1"_s)));
    world.push(desk, world.change(u"registration"_s, 2, 0, registration(depotSouth, u"豫A2"_s)));
    world.push(desk, world.change(u"registration"_s, 3, 0, registration(0, u"豫A3"_s)));
    world.push(desk, world.change(u"vehicle"_s, 4, 0, {}));
    world.push(desk, world.change(u"depot"_s, 5, 0, {}));
    QCOMPARE(idsIn(world.pages(desk)).size(), 5);
    QCOMPARE(idsIn(world.pages(CentreWorld::depot(depotNorth))), QStringList({idText(1), idText(5)}));
    QCOMPARE(idsIn(world.pages(CentreWorld::depot(depotSouth))), QStringList({idText(2), idText(5)}));
}

void TestCentralPages::aDepotMayNotWriteAnothersRecord()
{
    CentreWorld world;
    const qint64 version = versionOf(world.push(
        CentreWorld::centre(), world.change(u"registration"_s, 1, 0, registration(depotSouth, u"豫A1"_s))));
    const auto north = CentreWorld::depot(depotNorth);
    QCOMPARE(
        refusalOf(world.push(north, world.change(u"registration"_s, 1, version, {{u"plate"_s, u"豫B"_s}}))),
        Refusal::Scope);
    QCOMPARE(refusalOf(world.push(north,
                                  world.change(u"registration"_s, 2, 0, registration(depotSouth, u"豫B"_s)))),
             Refusal::Scope);
    QVERIFY(versionOf(
                world.push(north, world.change(u"registration"_s, 3, 0, registration(depotNorth, u"豫B"_s))))
            > 0);
}

void TestCentralPages::aRecordThatMovesAwayIsForgottenThere()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const auto north = CentreWorld::depot(depotNorth);
    const auto south = CentreWorld::depot(depotSouth);
    const qint64 version = versionOf(
        world.push(desk, world.change(u"registration"_s, 1, 0, registration(depotNorth, u"豫A1"_s))));
    const QString cursor = world.pages(north).last().next;
    world.push(desk, world.change(u"registration"_s, 1, version, {{u"depot"_s, idText(depotSouth)}}));

    const auto told = world.pages(north, cursor);
    QVERIFY(idsIn(told).isEmpty());
    QCOMPARE(told.last().forgotten, QList<wire::Forgotten>({{u"registration"_s, uuid(1)}}));
    QVERIFY(world.pages(north, told.last().next).last().forgotten.isEmpty()); // told once
    QCOMPARE(idsIn(world.pages(south)), QStringList{idText(1)});
    QVERIFY(world.pages(desk).last().forgotten.isEmpty());
}

void TestCentralPages::aRecordThatComesBackIsNotForgotten()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const auto north = CentreWorld::depot(depotNorth);
    qint64 version = versionOf(
        world.push(desk, world.change(u"registration"_s, 1, 0, registration(depotNorth, u"豫A1"_s))));
    const QString cursor = world.pages(north).last().next;
    for (const int depot : {depotSouth, depotNorth, depotSouth, 0, depotNorth})
        version = versionOf(world.push(desk,
                                       world.change(u"registration"_s, 1, version,
                                                    {{u"depot"_s, depot ? Value(idText(depot)) : Value()}})));
    const auto told = world.pages(north, cursor);
    QVERIFY(told.last().forgotten.isEmpty());
    QCOMPARE(idsIn(told), QStringList{idText(1)});
}

void TestCentralPages::aPartnerReceivesNoSensitiveField()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    auto fields = registration(depotNorth, u"豫A1"_s);
    fields.insert(u"of_a_newer_program"_s, u"secret"_s);
    world.push(desk, world.change(u"registration"_s, 1, 0, fields));
    world.push(desk, world.change(u"drone"_s, 2, 0, {{u"secret"_s, u"secret"_s}}));
    world.push(desk, world.change(u"sim_card"_s, 3, 0, {{u"number"_s, u"1440000000001"_s}}));
    fields.insert(u"sim"_s, idText(3));
    world.push(desk, world.change(u"registration"_s, 4, 0, fields));

    const auto pages = world.pages(CentreWorld::partner(depotNorth));
    QCOMPARE(idsIn(pages), QStringList({idText(1), idText(3), idText(4)}));
    for (const RowBlock &block : pages.first().blocks) {
        const KindInfo *kind = kindNamed(block.kind);
        QVERIFY(kind);
        for (const QString &column : block.columns)
            QVERIFY(!kind->sensitive.value(kind->indexOf(column), true));
    }
    QCOMPARE(valueIn(pages.first().blocks.first(), u"plate"_s), Value(u"豫A1"_s));
    QVERIFY(world.pages(CentreWorld::depot(depotNorth)).first().blocks.first().columns.contains(u"phone"_s));
}

void TestCentralPages::aClashShowsAPartnerNothingSensitive()
{
    CentreWorld world;
    world.push(CentreWorld::centre(),
               world.change(u"registration"_s, 1, 0, registration(depotNorth, u"豫A1"_s)));
    const auto clash = clashOf(world.push(CentreWorld::partner(depotNorth),
                                          world.change(u"registration"_s, 1, 0, {{u"plate"_s, u"豫B"_s}})));
    QVERIFY(clash);
    QVERIFY(!clash->columns.contains(u"phone"_s));
    QVERIFY(!clash->columns.contains(u"iccid"_s));
    QCOMPARE(valueIn(*clash, u"plate"_s), Value(u"豫A1"_s));
}

void TestCentralPages::everyCentreReceivesPolicies()
{
    CentreWorld world;
    world.push(CentreWorld::headOfficeDesk(),
               world.change(u"policy"_s, 1, 0, {{u"key"_s, u"installs_per_day"_s}}));
    world.push(CentreWorld::centre(600), world.change(u"vehicle"_s, 2, 0, {}));
    QCOMPARE(idsIn(world.pages(CentreWorld::centre(600))), QStringList({idText(1), idText(2)}));
    QCOMPARE(idsIn(world.pages(CentreWorld::centre(601))), QStringList{idText(1)});
    QCOMPARE(idsIn(world.pages(CentreWorld::partner(depotNorth))), QStringList{idText(1)});
    QCOMPARE(idsIn(world.pages(CentreWorld::headOfficeDesk())), QStringList{idText(1)});
    const QString cursor = world.pages(CentreWorld::centre(600)).last().next;
    world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, 3, 0, {}));
    QCOMPARE(idsIn(world.pages(CentreWorld::centre(600), cursor)), QStringList{idText(3)});
}

void TestCentralPages::theDigestIsThatOfTheReceivedRows()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    QHash<int, qint64> versions;
    constexpr quint32 seed = 20261123;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 300; ++round) {
        const int id = int(random() % 40) + 1;
        const QString kind = id % 3 == 0 ? u"vehicle"_s : id % 3 == 1 ? u"registration"_s : u"drone"_s;
        auto change = world.change(kind, id, versions.value(id), {});
        if (kind == u"registration") {
            const int depot = std::array{0, depotNorth, depotSouth}.at(random() % 3);
            change.columns = {u"depot"_s};
            change.values = {depot ? Value(idText(depot)) : Value()};
        }
        if (random() % 5 == 0)
            change.deleted = true;
        versions[id] = versionOf(world.push(desk, change));
        if (round % 10 == 0)
            world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, 1000 + round, 0, {}));
    }
    for (const Caller &caller : {desk, CentreWorld::depot(depotNorth), CentreWorld::partner(depotSouth),
                                 CentreWorld::centre(601), CentreWorld::headOfficeDesk()}) {
        const auto pages = world.pages(caller, {}, 7);
        QCOMPARE(world.digest(caller).kinds, digestOf(pages));
        QCOMPARE(world.digest(caller).at, pages.last().next);
    }
    QCOMPARE(*world.store().complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TestCentralPages)
#include "tst_pages.moc"
