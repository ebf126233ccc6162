// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/store/bulk_load.h"
#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/quarantine.h"
#include "tests/support/agreed_truck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

QString indexesOf(ScratchStore &desk)
{
    return *desk.session().database().read([&] {
        auto row = desk.session().database().prepare("SELECT group_concat(sql, ';') FROM (SELECT sql FROM "
                                                     "sqlite_master WHERE type = 'index' ORDER BY name)");
        row.next();
        return row.text(0);
    });
}

PageTail departure(const Registration &truck)
{
    return {{{u"registration"_s, truck.id.value}}, u"8"_s};
}

} // namespace

//! Rows of the centre that are new here, deleted there, or no longer ours.
class CentralRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewRowAndAKnownOneAreReadAlike()
    {
        // Odd values of other programs: an unknown word, a number where text belongs, a flag as a number.
        const QStringList columns{u"plate"_s, u"plate_colour"_s, u"load_kg"_s, u"charge"_s, u"cleaned"_s,
                                  u"depot"_s, u"installed_at"_s, u"note"_s,    u"mood"_s};
        const Row odd{qint64(5), u"mauve"_s, u"x"_s, {}, qint64(1), u"none"_s, u"soon"_s, QString(), u"好"_s};
        const Row plain{u"豫P1"_s,   u"blue"_s, qint64(-3),
                        qint64(100), true,      u"01980000-0000-7000-8000-000000000001"_s,
                        qint64(1),   {},        {}};
        for (const Row &values : {odd, plain}) {
            ScratchStore desk;
            const Registration known = agreedTruck(desk);
            const RegistrationId fresh{QUuid::createUuid()};
            QVERIFY(bool(
                take(desk.session().ledger(),
                     {central(known.id.value, 8, columns, values), central(fresh.value, 9, columns, values)},
                     {{}, u"9"_s})));
            StoredRow expected = heldRow(desk, known.id);
            expected.id = fresh.value;
            expected.version = 9;
            QCOMPARE(heldRow(desk, fresh).values == expected.values, true);
            QCOMPARE(heldRow(desk, fresh).extra, expected.extra);
        }
    }

    void aDeletionElsewhereReachesUs()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(
            bool(take(desk.session().ledger(), {central(truck.id.value, 8, {}, {}, true)}, {{}, u"8"_s})));
        QVERIFY(!*desk.session().table<Registration>().find(truck.id));
        QCOMPARE(desk.session().historyOf(truck.id.value)->last().field, deletionField());
    }

    void whatWasEditedHereAndDeletedThereIsAConflictAndComesBackWithOnePress()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"本地"_s;
        desk.saved(truck);
        QVERIFY(
            bool(take(desk.session().ledger(), {central(truck.id.value, 8, {}, {}, true)}, {{}, u"8"_s})));
        QVERIFY(!*desk.session().table<Registration>().find(truck.id));
        QCOMPARE(held(desk, truck.id).note, u"本地"_s);
        const auto conflicts = conflictsIn(desk.session().database());
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().field, deletionField());
        QVERIFY(bool(settle(desk.session(), conflicts->first(), {Settlement::Ours, {}})));
        QVERIFY(bool(*desk.session().table<Registration>().find(truck.id)));
        QCOMPARE(onlyPending(desk).base, 8);
        QVERIFY(!onlyPending(desk).deleted);
    }

    void whatWasDeletedHereAndEditedThereStandsAndIsAConflict()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(desk.session().table<Registration>().remove(truck.id)));
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})},
                          {{}, u"8"_s})));
        QCOMPARE((**desk.session().table<Registration>().find(truck.id)).note, u"中心"_s);
        const auto conflicts = conflictsIn(desk.session().database());
        QCOMPARE(conflicts->size(), 1);
        QVERIFY(bool(settle(desk.session(), conflicts->first(), {Settlement::Ours, {}})));
        QVERIFY(onlyPending(desk).deleted);
    }

    void aMaskedFieldEditedWhileTheAnswerWasLostGoesAgain()
    {
        ScratchStore desk;
        Registration truck;
        truck.plate = u"豫P12345"_s;
        truck.phone = u"13800138000"_s;
        truck = desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().sending(*desk.session().ledger().pending(0, 10))));
        truck.phone = u"13900139000"_s;
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 7, {u"plate"_s, u"note"_s}, {truck.plate, {}})},
                          {{}, u"7"_s})));
        QCOMPARE(held(desk, truck.id).phone, truck.phone);
        QCOMPARE(onlyPending(desk).base, 7);
        QCOMPARE(onlyPending(desk).columns, QStringList{u"phone"_s});
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
    }

    void aRecordThatLeftTheScopeIsForgotten()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 8, {u"phone"_s}, {u"13800000000"_s})}, {{}, u"8"_s})));
        QVERIFY(bool(take(desk.session().ledger(), {}, departure(truck))));
        QVERIFY(held(desk, truck.id).id.isNull());
        for (const ChangeLine &line : *desk.session().historyOf(truck.id.value))
            QCOMPARE(line.origin, u"here"_s); // what we wrote is ours to remember, the phone number is not
    }

    void whatWasEditedAndLeftTheScopeStaysAsRefused()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"新"_s;
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(), {}, departure(truck))));
        QCOMPARE(held(desk, truck.id).note, u"新"_s);
        QCOMPARE(quarantinedIn(desk.session().database())->first().reason, u"scope"_s);
        QVERIFY(digestOf(desk.session().database())->kinds.isEmpty()); // the centre does not count it either
    }

    void whatLeftAndCameBackInOnePageStays()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"回"_s})},
                          departure(truck))));
        QCOMPARE(held(desk, truck.id).note, u"回"_s);
    }

    void theDigestIsTheSumOfWhatWasAgreed()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        desk.saved(Registration{.plate = u"豫A00001"_s}); // the centre never heard of it
        const QUuid strange = QUuid::createUuid();
        QVERIFY(bool(
            take(desk.session().ledger(), {{u"holograms"_s, {}, {{strange, 9, true, {}}}}}, {{}, u"9"_s})));
        DigestSum trucks;
        trucks.add(u"registration"_s, truck.id.value, 7);
        DigestSum holograms;
        holograms.add(u"holograms"_s, strange, 9);
        const Digest expected{u"9"_s, {{u"holograms"_s, 1, holograms}, {u"registration"_s, 1, trucks}}};
        QCOMPARE(*digestOf(desk.session().database()) == expected, true);
    }

    void aBulkLoadGivesTheIndexesBackEvenAfterACrash()
    {
        ScratchStore desk;
        const QString before = indexesOf(desk);
        QVERIFY(bool(beginBulkLoad(desk.session().database())));
        QVERIFY(indexesOf(desk) != before);
        QVERIFY(bool(beginBulkLoad(desk.session().database()))); // gone on with
        QVERIFY(bool(endBulkLoad(desk.session().database())));
        QCOMPARE(indexesOf(desk), before);
        QVERIFY(bool(beginBulkLoad(desk.session().database())));
        desk.close();
        desk.reopen();
        QCOMPARE(indexesOf(desk), before);
    }
};

QTEST_GUILESS_MAIN(CentralRowsTest)
#include "tst_central_rows.moc"
