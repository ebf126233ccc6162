// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/waiting.h"
#include "tests/support/agreed_truck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

//! A desk whose sums differ from the centre's looks at every record again and guesses nothing.
class RepairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordBothHaveIsSeenAndNothingElseHappens()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        const auto before = digestOf(desk.session().database());
        repaired(desk, {central(truck.id.value, 7, {u"note"_s}, {u"原"_s})});
        QCOMPARE(held(desk, truck.id) == truck, true);
        QCOMPARE(digestOf(desk.session().database())->kinds == before->kinds, true);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
    }

    void whatTheDeskMissedArrives()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        repaired(desk, {central(truck.id.value, 9, {u"note"_s}, {u"新"_s})});
        QCOMPARE(held(desk, truck.id).note, u"新"_s);
        QCOMPARE(heldRow(desk, truck.id).version, 9);
    }

    void anEditUnderWayIsMerged()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.plate = u"豫A00001"_s;
        desk.saved(truck);
        repaired(desk, {central(truck.id.value, 9, {u"note"_s}, {u"新"_s})});
        QCOMPARE(held(desk, truck.id).note, u"新"_s);
        QCOMPARE(held(desk, truck.id).plate, u"豫A00001"_s);
        QCOMPARE(onlyPending(desk).base, 9);
    }

    void aCentreRestoredFromABackupGetsBackWhatItLost()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        repaired(desk, {central(truck.id.value, 3, {u"note"_s}, {u"更早"_s})});
        QCOMPARE(held(desk, truck.id).note, u"原"_s);
        QCOMPARE(onlyPending(desk).base, 3);
        QCOMPARE(onlyPending(desk).columns, QStringList{u"note"_s});
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
    }

    void aRecordTheCentreLostIsSentAgainWhole()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        repaired(desk, {});
        QCOMPARE(held(desk, truck.id) == truck, true);
        QCOMPARE(onlyPending(desk).base, 0);
        QCOMPARE(onlyPending(desk).columns, kindOf<Registration>().fields);
    }

    void aDepotsDeskLetsGoOfWhatItMerelyReceived()
    {
        ScratchStore desk;
        atADepot(desk);
        const RegistrationId strangers{QUuid::createUuid()};
        QVERIFY(bool(take(desk.session().ledger(), {central(strangers.value, 5, {u"note"_s}, {u"别处"_s})},
                          {{}, u"5"_s})));
        const Registration own = agreedTruck(desk); // written here once, whatever the centre says now
        repaired(desk, {});
        QVERIFY(held(desk, strangers).id.isNull());
        QCOMPARE(held(desk, own.id) == own, true);
        QCOMPARE(onlyPending(desk).entry.id, own.id.value);
    }

    void aDepotsDeskKeepsWhatItReceivedAndEdited()
    {
        ScratchStore desk;
        atADepot(desk);
        const RegistrationId received{QUuid::createUuid()};
        QVERIFY(bool(take(desk.session().ledger(), {central(received.value, 5, {u"note"_s}, {u"别处"_s})},
                          {{}, u"5"_s})));
        Registration edited = held(desk, received);
        edited.note = u"改过"_s;
        desk.saved(edited);
        repaired(desk, {});
        QCOMPARE(held(desk, received).note, u"改过"_s);
        QCOMPARE(onlyPending(desk).entry.id, received.value);
    }

    void aRepairThatBreaksOffIsStillUnderWay()
    {
        ScratchStore desk;
        agreedTruck(desk);
        QVERIFY(bool(desk.session().repair().begin()));
        desk.close();
        desk.reopen();
        QVERIFY(*desk.session().repair().isUnderWay());
        QCOMPARE(*desk.session().ledger().cursor(), QString());
    }

private:
    static void atADepot(ScratchStore &desk)
    {
        Enrolment enrolment;
        enrolment.device = enrolment.depot = QUuid::createUuid();
        QVERIFY(bool(setEnrolment(desk.session().database(), enrolment)));
    }
    static void repaired(ScratchStore &desk, const QList<RowBlock> &scope)
    {
        QVERIFY(bool(desk.session().repair().begin()));
        QVERIFY(bool(take(desk.session().ledger(), scope, {{}, u"9"_s})));
        QVERIFY(bool(desk.session().repair().finish()));
        QVERIFY(!*desk.session().repair().isUnderWay());
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "tst_repair.moc"
