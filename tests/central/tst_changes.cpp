// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/authorship.h"
#include "sync/protocol/limits.h"
#include "tests/central/centre_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::Refusal;

class TestChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStartsFromTheCurrentVersionIsAccepted();
    void whatStartsFromAnOlderVersionGetsTheCurrentRow();
    void onlyTheChangedFieldsChange();
    void aRepeatedChangeIsAnsweredAsBefore();
    void aRepeatedChangeIsKnownEvenAfterOthers();
    void aChangeIdServesOneRecordOnly();
    void aRecordTwiceInABatchIsRefusedOnce();
    void deletionIsAMarkAndCanBeTakenBack();
    void aJournalEntryIsInsertedOnce();
    void aJournalEntryIsNeverDeleted();
    void unknownKindsAndFieldsAreKept();
    void flagsOfADesktopBecomeTruthValues();
    void versionsOfACentreOnlyGrow();
    void centresCountForThemselves();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void aMomentOutsideThisCenturyIsRefused();
    void aRefusalBlocksNothingBehindIt();
    void onlyHeadOfficeWritesPolicies();
    void historyKeepsEveryValueEverAccepted();
    void twoStoresOnOneDatabaseTakeTurns();
    void aLargeBatchIsAnsweredLikeItsChangesOneByOne();
};

void TestChanges::whatStartsFromTheCurrentVersionIsAccepted()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 first
        = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}})));
    QVERIFY(first > 0);
    const qint64 second
        = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, first, {{u"plate"_s, u"豫A2"_s}})));
    QVERIFY(second > first);
}

void TestChanges::whatStartsFromAnOlderVersionGetsTheCurrentRow()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 first
        = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}})));
    const qint64 second
        = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, first, {{u"plate"_s, u"豫A2"_s}})));
    for (const qint64 base : {qint64(0), first, second + 1}) {
        const auto clash
            = clashOf(world.push(desk, world.change(u"vehicle"_s, 1, base, {{u"plate"_s, u"豫A3"_s}})));
        QVERIFY(clash);
        QCOMPARE(clash->kind, u"vehicle"_s);
        QCOMPARE(clash->rows.size(), 1);
        QCOMPARE(clash->rows.first().version, second);
        QCOMPARE(valueIn(*clash, u"plate"_s), Value(u"豫A2"_s));
        QCOMPARE(valueIn(*clash, u"written_by"_s), Value(idText(900)));
        QCOMPARE(valueIn(*clash, u"written_over"_s), Value(first));
    }
}

void TestChanges::onlyTheChangedFieldsChange()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 first = versionOf(world.push(
        desk, world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}, {u"note"_s, u"a\"b\n豫"_s}})));
    world.push(desk, world.change(u"vehicle"_s, 1, first, {{u"load_kg"_s, qint64(1500)}}));
    const auto clash = clashOf(world.push(desk, world.change(u"vehicle"_s, 1, first, {})));
    QVERIFY(clash);
    QCOMPARE(clash->columns, kindNamed(u"vehicle")->fields + authorshipColumns());
    QCOMPARE(valueIn(*clash, u"plate"_s), Value(u"豫A1"_s));
    QCOMPARE(valueIn(*clash, u"note"_s), Value(u"a\"b\n豫"_s));
    QCOMPARE(valueIn(*clash, u"load_kg"_s), Value(qint64(1500)));
    QCOMPARE(valueIn(*clash, u"plate_colour"_s), Value(u"yellow"_s)); // as a vehicle nobody filled in
}

void TestChanges::aRepeatedChangeIsAnsweredAsBefore()
{
    CentreWorld world;
    const auto change = world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}});
    const auto first = world.store().changes.push(CentreWorld::centre(), {{change}});
    const auto again = world.store().changes.push(CentreWorld::centre(), {{change}});
    QCOMPARE(again->answers.answers, first->answers.answers);
    QVERIFY(first->version > 0);
    QCOMPARE(again->version, 0); // nothing new: nobody is woken
}

void TestChanges::aRepeatedChangeIsKnownEvenAfterOthers()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const auto lost = world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}});
    const qint64 first = versionOf(world.push(desk, lost));
    world.push(desk, world.change(u"vehicle"_s, 1, first, {{u"plate"_s, u"豫A2"_s}}));
    QCOMPARE(versionOf(world.push(desk, lost)), first);
    QCOMPARE(valueIn(*clashOf(world.push(desk, world.change(u"vehicle"_s, 1, 0, {}))), u"plate"_s),
             Value(u"豫A2"_s));
}

void TestChanges::aChangeIdServesOneRecordOnly()
{
    CentreWorld world;
    auto change = world.change(u"vehicle"_s, 1, 0, {});
    world.push(CentreWorld::centre(), change);
    change.id = uuid(2);
    QCOMPARE(refusalOf(world.push(CentreWorld::centre(), change)), Refusal::Repeated);
}

void TestChanges::aRecordTwiceInABatchIsRefusedOnce()
{
    CentreWorld world;
    const wire::ChangeBatch batch{
        {world.change(u"vehicle"_s, 1, 0, {}), world.change(u"vehicle"_s, 1, 0, {})}};
    const auto pushed = world.store().changes.push(CentreWorld::centre(), batch);
    QVERIFY(versionOf(pushed->answers.answers.at(0).outcome) > 0);
    QCOMPARE(refusalOf(pushed->answers.answers.at(1).outcome), Refusal::Repeated);
}

void TestChanges::deletionIsAMarkAndCanBeTakenBack()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    qint64 version = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, u"豫A1"_s}})));
    auto deletion = world.change(u"vehicle"_s, 1, version, {});
    deletion.deleted = true;
    version = versionOf(world.push(desk, deletion));
    QVERIFY(world.pages(desk).first().blocks.first().rows.first().deleted);

    version = versionOf(world.push(desk, world.change(u"vehicle"_s, 1, version, {{u"note"_s, u"x"_s}})));
    QVERIFY(world.pages(desk).first().blocks.first().rows.first().deleted); // the mark stays as it is

    auto back = world.change(u"vehicle"_s, 1, version, {});
    back.deleted = false;
    world.push(desk, back);
    const auto block = world.pages(desk).first().blocks.first();
    QVERIFY(!block.rows.first().deleted);
    QCOMPARE(valueIn(block, u"plate"_s), Value(u"豫A1"_s));
}

void TestChanges::aJournalEntryIsInsertedOnce()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const QMap<QString, Value> fields{{u"number"_s, u"YS-1"_s}, {u"signature"_s, true}};
    const qint64 first = versionOf(world.push(desk, world.change(u"acceptance"_s, 1, 0, fields)));
    QVERIFY(first > 0);
    // The same entry from a restored backup: another change id, the same content.
    QCOMPARE(versionOf(world.push(desk, world.change(u"acceptance"_s, 1, 0, fields))), first);
    QCOMPARE(refusalOf(world.push(desk, world.change(u"acceptance"_s, 1, 0, {{u"number"_s, u"YS-2"_s}}))),
             Refusal::Journal);
    QCOMPARE(refusalOf(world.push(desk, world.change(u"acceptance"_s, 1, first, {{u"number"_s, u"YS-2"_s}}))),
             Refusal::Journal);
}

void TestChanges::aJournalEntryIsNeverDeleted()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const qint64 version = versionOf(world.push(desk, world.change(u"acceptance"_s, 1, 0, {})));
    auto deletion = world.change(u"acceptance"_s, 1, version, {});
    deletion.deleted = true;
    QCOMPARE(refusalOf(world.push(desk, deletion)), Refusal::Journal);
}

void TestChanges::unknownKindsAndFieldsAreKept()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    qint64 version = versionOf(world.push(desk, world.change(u"drone"_s, 1, 0, {{u"wings"_s, qint64(4)}})));
    world.push(desk, world.change(u"drone"_s, 1, version, {{u"colour"_s, u"red"_s}}));
    version = versionOf(world.push(
        desk, world.change(u"vehicle"_s, 2, 0, {{u"plate"_s, u"豫A1"_s}, {u"mood"_s, u"good"_s}})));
    world.push(desk, world.change(u"vehicle"_s, 2, version, {{u"plate"_s, u"豫A2"_s}}));

    const auto blocks = world.pages(desk).first().blocks;
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).columns, QStringList({u"wings"_s, u"colour"_s}));
    QCOMPARE(blocks.at(0).rows.first().values, Row({qint64(4), u"red"_s}));
    QCOMPARE(blocks.at(1).columns.last(), u"mood"_s);
    QCOMPARE(valueIn(blocks.at(1), u"mood"_s), Value(u"good"_s));
    QCOMPARE(valueIn(blocks.at(1), u"plate"_s), Value(u"豫A2"_s));
}

void TestChanges::flagsOfADesktopBecomeTruthValues()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    world.push(desk, world.change(u"acceptance"_s, 1, 0, {{u"signature"_s, qint64(1)}, {u"filed"_s, true}}));
    const auto block = world.pages(desk).first().blocks.first();
    QCOMPARE(valueIn(block, u"signature"_s), Value(true));
    QVERIFY(versionOf(world.push(
                desk, world.change(u"acceptance"_s, 1, 0, {{u"signature"_s, true}, {u"filed"_s, qint64(1)}})))
            > 0);
}

void TestChanges::versionsOfACentreOnlyGrow()
{
    CentreWorld world;
    qint64 last = 0;
    for (int round = 0; round < 20; ++round) {
        wire::ChangeBatch batch;
        for (int i = 0; i < 5; ++i)
            batch.changes.append(world.change(u"vehicle"_s, round * 10 + i + 1, i == 2 ? 7 : 0, {}));
        const auto pushed = world.store().changes.push(CentreWorld::centre(), batch);
        for (int i = 0; i < 5; ++i) {
            if (i == 2) {
                QCOMPARE(refusalOf(pushed->answers.answers.at(i).outcome), Refusal::UnknownBase);
                continue;
            }
            const qint64 version = versionOf(pushed->answers.answers.at(i).outcome);
            QVERIFY(version > last);
            last = version;
        }
        QVERIFY(pushed->version >= last);
    }
}

void TestChanges::centresCountForThemselves()
{
    CentreWorld world;
    world.push(CentreWorld::centre(600), world.change(u"vehicle"_s, 1, 0, {}));
    world.push(CentreWorld::centre(600), world.change(u"vehicle"_s, 2, 0, {}));
    // The same id in another centre is another record, and its counter is its own.
    QCOMPARE(versionOf(world.push(CentreWorld::centre(601), world.change(u"vehicle"_s, 1, 0, {}))), 1);
    QCOMPARE(idsIn(world.pages(CentreWorld::centre(601))), QStringList{idText(1)});
}

void TestChanges::whatCannotBeIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<Value>("value");
    QTest::addColumn<Refusal>("reason");
    QTest::newRow("a number as plate") << u"vehicle"_s << u"plate"_s << Value(qint64(1)) << Refusal::Unfit;
    QTest::newRow("a colour there is not")
        << u"vehicle"_s << u"plate_colour"_s << Value(u"pink"_s) << Refusal::Unfit;
    QTest::newRow("a text as weight") << u"vehicle"_s << u"load_kg"_s << Value(u"1"_s) << Refusal::Unfit;
    QTest::newRow("nothing as weight") << u"vehicle"_s << u"load_kg"_s << Value() << Refusal::Unfit;
    QTest::newRow("a day there is not")
        << u"sim_card"_s << u"activated"_s << Value(u"2026-02-30"_s) << Refusal::Unfit;
    QTest::newRow("an id that is none") << u"vehicle"_s << u"customer"_s << Value(u"me"_s) << Refusal::Unfit;
    QTest::newRow("a text with a zero character")
        << u"vehicle"_s << u"plate"_s << Value(u"豫A"_s + QChar(QChar::Null) + u"1"_s) << Refusal::Unfit;
    QTest::newRow("another centre") << u"vehicle"_s << u"centre"_s << Value(idText(601)) << Refusal::Scope;
    QTest::newRow("a text over its limit")
        << u"vehicle"_s << u"note"_s << Value(QString(wire::limits::textBytes / 3 + 1, QChar(0x8C6B)))
        << Refusal::TooLarge;
}

void TestChanges::whatCannotBeIsRefused()
{
    QFETCH(QString, kind);
    QFETCH(QString, column);
    QFETCH(Value, value);
    QFETCH(Refusal, reason);
    CentreWorld world;
    const auto outcome = world.push(CentreWorld::centre(), world.change(kind, 1, 0, {{column, value}}));
    QCOMPARE(refusalOf(outcome), reason);
    QCOMPARE(std::get<wire::Refused>(outcome).detail, column);
    QVERIFY(idsIn(world.pages(CentreWorld::centre())).isEmpty());
}

void TestChanges::aMomentOutsideThisCenturyIsRefused()
{
    CentreWorld world;
    for (const qint64 at : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), qint64(0),
                            wire::limits::latestMoment + 1}) {
        auto change = world.change(u"vehicle"_s, 1, 0, {});
        change.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        const auto outcome = world.push(CentreWorld::centre(), change);
        QCOMPARE(refusalOf(outcome), Refusal::Unfit);
        QCOMPARE(std::get<wire::Refused>(outcome).detail, u"at"_s);
    }
}

void TestChanges::aRefusalBlocksNothingBehindIt()
{
    CentreWorld world;
    const wire::ChangeBatch batch{
        {world.change(u"vehicle"_s, 1, 0, {{u"plate"_s, qint64(1)}}), world.change(u"vehicle"_s, 2, 0, {})}};
    const auto pushed = world.store().changes.push(CentreWorld::centre(), batch);
    QCOMPARE(refusalOf(pushed->answers.answers.at(0).outcome), Refusal::Unfit);
    QVERIFY(versionOf(pushed->answers.answers.at(1).outcome) > 0);
}

void TestChanges::onlyHeadOfficeWritesPolicies()
{
    CentreWorld world;
    QCOMPARE(refusalOf(world.push(CentreWorld::centre(), world.change(u"policy"_s, 1, 0, {}))),
             Refusal::Scope);
    QVERIFY(versionOf(world.push(CentreWorld::headOfficeDesk(), world.change(u"policy"_s, 1, 0, {}))) > 0);
    QCOMPARE(refusalOf(world.push(CentreWorld::headOfficeDesk(), world.change(u"vehicle"_s, 2, 0, {}))),
             Refusal::Scope);
}

void TestChanges::historyKeepsEveryValueEverAccepted()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    qint64 version = 0;
    for (int i = 0; i < 5; ++i)
        version = versionOf(
            world.push(desk, world.change(u"vehicle"_s, 1, version, {{u"plate"_s, u"豫A%1"_s.arg(i)}})));
    auto sql = Sql::open(world.database);
    QVERIFY(bool(sql));
    const auto fields = (*sql)->read([&]() -> Result<QStringList> {
        QStringList all;
        auto rows = (*sql)->run(u"SELECT fields FROM history WHERE centre = ? AND id = ? ORDER BY version"_s,
                                {idText(600), idText(1)});
        while (rows.next())
            all.append(rows.text(0));
        return all;
    });
    QCOMPARE(
        *fields,
        QStringList({u"[\"豫A0\"]"_s, u"[\"豫A1\"]"_s, u"[\"豫A2\"]"_s, u"[\"豫A3\"]"_s, u"[\"豫A4\"]"_s}));
}

void TestChanges::twoStoresOnOneDatabaseTakeTurns()
{
    CentreWorld world;
    auto other = CentralStore::open(world.database, [&] { return world.now; });
    QVERIFY(bool(other));
    for (int i = 1; i <= 10; ++i) {
        CentralStore &store = i % 2 ? world.store() : **other;
        QVERIFY(bool(store.changes.push(CentreWorld::centre(),
                                        {{world.change(u"vehicle"_s, i, 0, {{u"new_%1"_s.arg(i), true}})}})));
    }
    QCOMPARE(idsIn(world.pages(CentreWorld::centre())).size(), 10);
    QCOMPARE(*world.store().complaints(), QStringList());
}

//! A large batch looks up together what a small one asks for record by record.
void TestChanges::aLargeBatchIsAnsweredLikeItsChangesOneByOne()
{
    CentreWorld world;
    const auto desk = CentreWorld::centre();
    const auto answers = [&](const QList<wire::Change> &changes) {
        const auto pushed = world.store().changes.push(desk, {changes});
        return pushed ? pushed->answers.answers : QList<wire::Answer>();
    };
    constexpr int count = 250; // more than two groups of ids
    QList<wire::Change> made;
    for (int i = 1; i <= count; ++i)
        made.append(world.change(u"vehicle"_s, i, 0, {{u"customer"_s, idText(1000 + i)}}));
    for (int i = 1; i <= count; ++i)
        made.append(world.change(u"customer"_s, 1000 + i, 0, {{u"name"_s, u"客户%1"_s.arg(i)}}));
    made.append(world.change(u"registration"_s, 2000, 0,
                             {{u"depot"_s, idText(depotNorth)}, {u"vehicle"_s, idText(count)}}));
    const auto first = answers(made);
    QCOMPARE(first.size(), made.size());
    QVERIFY(std::ranges::all_of(first, [](const auto &answer) { return versionOf(answer.outcome) > 0; }));
    QCOMPARE(answers(made) == first, true); // nothing is taken twice

    // The vehicle that a depot's registration names was made in the same batch, and so was its customer.
    QCOMPARE(idsIn(world.pages(CentreWorld::depot(depotNorth))),
             QStringList({idText(count), idText(1000 + count), idText(2000)}));

    QList<wire::Change> edits;
    for (int i = 1; i <= count; ++i) // every other one starts from an older version
        edits.append(world.change(u"vehicle"_s, i, i % 2 ? versionOf(first.at(i - 1).outcome) : 0,
                                  {{u"plate"_s, u"豫A%1"_s.arg(i)}}));
    edits.append(edits.first());
    edits.append(edits.at(2));
    edits.last().id = uuid(3000); // one change id for two records
    const auto second = answers(edits);
    for (int i = 1; i <= count; ++i)
        QCOMPARE(clashOf(second.at(i - 1).outcome).has_value(), i % 2 == 0);
    for (int i = count; i < count + 2; ++i)
        QCOMPARE(refusalOf(second.at(i).outcome), Refusal::Repeated);
    QCOMPARE(digestOf(world.pages(desk)) == world.digest(desk).kinds, true);
    QCOMPARE(*world.store().complaints(), QStringList());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
