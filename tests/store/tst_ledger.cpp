// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/first_load.h"
#include "models/store/waiting.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

Registration agreedTruck(ScratchStore &desk)
{
    Registration truck;
    truck.plate = u"豫P12345"_s;
    truck.note = u"原"_s;
    truck = desk.saved(truck);
    const auto pending = desk.session().ledger().pending(0, 10);
    (void)desk.session().ledger().accepted(pending->first(), 7);
    return truck;
}

RowBlock central(const QUuid &id, qint64 version, const QStringList &columns, const Row &values)
{
    return {u"registration"_s, columns, {{id, version, false, values}}};
}

Registration held(ScratchStore &desk, RegistrationId id)
{
    return **desk.session().table<Registration>().find(id);
}

} // namespace

//! The centre's door: what it says is taken over, merged or set aside, and nothing a person wrote is lost.
class LedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAcceptedChangeLeavesTheOutbox()
    {
        ScratchStore desk;
        agreedTruck(desk);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
    }

    void onlyChangedFieldsAreSent()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"新"_s;
        desk.saved(truck);
        const auto pending = desk.session().ledger().pending(0, 10);
        QCOMPARE(pending->size(), 1);
        QCOMPARE(pending->first().base, 7);
        QCOMPARE(pending->first().columns, QStringList{u"note"_s});
    }

    void anEditMadeWhileThePushWasUnderWaySurvives()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"一"_s;
        desk.saved(truck);
        const auto sent = desk.session().ledger().pending(0, 10);
        truck.note = u"二"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().accepted(sent->first(), 8)));
        const auto left = desk.session().ledger().pending(0, 10);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().base, 8);
        QCOMPARE(held(desk, truck.id).note, u"二"_s);
    }

    void whatTheCentreSaysDoesNotEcho()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(
            desk.session().ledger().apply({central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})}, u"8"_s)));
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
        QCOMPARE(held(desk, truck.id).plate, truck.plate);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
        QCOMPARE(*desk.session().ledger().cursor(), u"8"_s);
    }

    void anOldPageChangesNothing()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(
            desk.session().ledger().apply({central(truck.id.value, 6, {u"note"_s}, {u"旧"_s})}, u"6"_s)));
        QCOMPARE(held(desk, truck.id).note, u"原"_s);
    }

    void editsOfDifferentFieldsBothStay()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.plate = u"豫P99999"_s;
        desk.saved(truck);
        QVERIFY(bool(
            desk.session().ledger().apply({central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})}, u"8"_s)));
        QCOMPARE(held(desk, truck.id).plate, u"豫P99999"_s);
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
        const auto pending = desk.session().ledger().pending(0, 10);
        QCOMPARE(pending->first().base, 8);
        QCOMPARE(pending->first().columns, QStringList{u"plate"_s});
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
    }

    void editsOfTheSameFieldMakeAConflictAndKeepBothValues()
    {
        ScratchStore desk;
        desk.session().setAuthor({{}, u"李强"_s});
        Registration truck = agreedTruck(desk);
        truck.note = u"本地"_s;
        desk.saved(truck);
        QVERIFY(bool(
            desk.session().ledger().apply({central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})}, u"8"_s)));
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
        const auto conflicts = conflictsIn(desk.session().database());
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().field, u"note"_s);
        QCOMPARE(conflicts->first().base == Value{u"原"_s}, true);
        QCOMPARE(conflicts->first().local == Value{u"本地"_s}, true);
        QCOMPARE(conflicts->first().localBy, u"李强"_s);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);

        QVERIFY(
            bool(settle(desk.session().database(), desk.session().recorder(), conflicts->first(), true, {})));
        QCOMPARE(held(desk, truck.id).note, u"本地"_s);
        QCOMPARE(*waitingIn(desk.session().database()) == (Waiting{1, desk.session().now(), 0, 0}), true);
    }

    void aRefusedChangeBlocksNothingAndGoesAgainOnceMended()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"太长"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().refused(desk.session().ledger().pending(0, 10)->first(),
                                                     u"too_large"_s, u"note"_s)));
        QVERIFY(desk.session().ledger().pending(0, 10)->isEmpty());
        QCOMPARE(quarantinedIn(desk.session().database())->first().reason, u"too_large"_s);
        truck.note = u"短"_s;
        desk.saved(truck);
        QVERIFY(quarantinedIn(desk.session().database())->isEmpty());
        QCOMPARE(desk.session().ledger().pending(0, 10)->first().columns, QStringList{u"note"_s});
    }

    void unknownFieldsAndKindsOfANewerProgramAreKept()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        const RowBlock newer{u"holograms"_s, {u"depth"_s}, {{QUuid::createUuid(), 9, false, {qint64(3)}}}};
        QVERIFY(bool(desk.session().ledger().apply(
            {central(truck.id.value, 8, {u"note"_s, u"mood"_s}, {u"新"_s, u"好"_s}), newer}, u"9"_s)));
        const auto extra = desk.session().database().read([&] {
            return RecordTable(desk.session().database(), kindOf<Registration>()).find(truck.id.value)->extra;
        });
        QCOMPARE(*extra, QByteArray("{\"mood\":\"好\"}"));
    }

    void aFirstLoadIsOneTransactionAndMergesIntoWhatIsThere()
    {
        ScratchStore desk;
        Registration mine;
        mine.plate = u"豫A00001"_s;
        mine = desk.saved(mine);
        QList<RowBlock> blocks{central(QUuid::createUuid(), 3, {u"plate"_s}, {u"豫B22222"_s}),
                               {u"centre"_s, {u"name"_s}, {{QUuid::createUuid(), 4, false, {u"沈丘"_s}}}}};
        const auto feed = [&](bool failing) {
            Ledger ledger = desk.session().ledger();
            int at = 0;
            return FirstLoad(desk.session().database(), ledger, desk.session().recorder())
                .run(
                    [&]() -> Result<QList<RowBlock>> {
                        if (failing && at == 1)
                            return Failure{Failure::Kind::Offline, {}};
                        return at < blocks.size() ? QList<RowBlock>{blocks.at(at++)} : QList<RowBlock>{};
                    },
                    [] { return u"4"_s; });
        };
        QVERIFY(!feed(true));
        QCOMPARE(*desk.session().table<Registration>().count(), 1);
        QCOMPARE(*desk.session().ledger().cursor(), QString());
        QVERIFY(bool(feed(false)));
        QCOMPARE(*desk.session().table<Registration>().count(), 2);
        QCOMPARE(*desk.session().ledger().cursor(), u"4"_s);
        QCOMPARE(waitingIn(desk.session().database())->changes, 1);
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
