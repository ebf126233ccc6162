// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflicts.h"
#include "models/store/quarantine.h"
#include "models/store/waiting.h"
#include "tests/support/agreed_truck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

//! A truck whose edited note the centre refused.
Registration refusedTruck(ScratchStore &desk)
{
    Registration truck = agreedTruck(desk);
    truck.note = u"太长"_s;
    desk.saved(truck);
    if (!desk.session().ledger().refused(onlyPending(desk), u"too_large"_s, u"note"_s))
        throw std::runtime_error("the refusal was not noted");
    return truck;
}

Quarantined only(ScratchStore &desk)
{
    const auto refused = quarantinedIn(desk.session().database());
    return refused->size() == 1 ? refused->first() : Quarantined{};
}

} // namespace

//! What a person can do with a change that the centre refused.
class QuarantineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetAsideNoLongerAsksForAttentionAndStaysThere()
    {
        ScratchStore desk;
        const Registration truck = refusedTruck(desk);
        QVERIFY(bool(setAside(desk.session(), only(desk), true)));
        QCOMPARE(waitingIn(desk.session().database())->quarantined, 0);
        QCOMPARE(only(desk).asideAt, desk.session().now());
        QCOMPARE(held(desk, truck.id).note, u"太长"_s);
        QVERIFY(bool(setAside(desk.session(), only(desk), false)));
        QCOMPARE(waitingIn(desk.session().database())->quarantined, 1);
    }

    void whatIsGivenUpLeavesTheCentresValueAndStaysInTheHistory()
    {
        ScratchStore desk;
        const Registration truck = refusedTruck(desk);
        QVERIFY(bool(giveUp(desk.session(), only(desk))));
        QCOMPARE(held(desk, truck.id).note, u"原"_s);
        QVERIFY(quarantinedIn(desk.session().database())->isEmpty());
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
        const ChangeLine last = desk.session().historyOf(truck.id.value)->last();
        QCOMPARE(last.before, Value{u"太长"_s});
        QCOMPARE(last.after, Value{u"原"_s});
    }

    void whatWasGivenUpIsTakenOverFromTheCentreAsEver()
    {
        ScratchStore desk;
        const Registration truck = refusedTruck(desk);
        QVERIFY(bool(giveUp(desk.session(), only(desk))));
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
    }

    void anEarlierChangeWhoseAnswerWasLostIsStillOursAfterGivingUpTheLaterOne()
    {
        ScratchStore desk;
        Ledger ledger = desk.session().ledger();
        Registration truck = agreedTruck(desk);
        truck.note = u"先"_s;
        desk.saved(truck);
        QVERIFY(bool(ledger.sending({onlyPending(desk)}))); // and nobody hears the answer
        truck.note = u"后"_s;
        desk.saved(truck);
        QVERIFY(bool(ledger.refused(onlyPending(desk), u"scope"_s, {})));
        QVERIFY(bool(giveUp(desk.session(), only(desk))));
        truck.note = u"新"_s;
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"先"_s})},
                          {{}, u"8"_s})));
        // What the centre holds is what this desk sent: no clash with it.
        QCOMPARE(held(desk, truck.id).note, u"新"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
        QCOMPARE(onlyPending(desk).base, 8);
    }

    void aRefusedChangeThatArrivesOnceMoreAndIsTakenIsNoClashWithItself()
    {
        ScratchStore desk;
        Ledger ledger = desk.session().ledger();
        Registration truck = agreedTruck(desk);
        truck.note = u"先"_s;
        desk.saved(truck);
        QVERIFY(bool(ledger.sending({onlyPending(desk)})));
        QVERIFY(bool(ledger.refused(onlyPending(desk), u"scope"_s, {})));
        truck.note = u"后"_s;
        desk.saved(truck);
        QVERIFY(bool(take(ledger, {central(truck.id.value, 8, {u"note"_s}, {u"先"_s})}, {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"后"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
        QCOMPARE(onlyPending(desk).base, 8);
    }

    void aRefusedEditThatIsTakenBackLeavesNothingToSend()
    {
        ScratchStore desk;
        Ledger ledger = desk.session().ledger();
        Registration truck = agreedTruck(desk);
        truck.note = u"太长"_s;
        desk.saved(truck);
        QVERIFY(bool(ledger.sending({onlyPending(desk)})));
        QVERIFY(bool(ledger.refused(onlyPending(desk), u"too_large"_s, {})));
        truck.note = u"原"_s;
        desk.saved(truck);
        QVERIFY(*ledger.withdrawn(onlyPending(desk)));
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
    }

    void aRecordTheCentreNeverHadHasNothingToGoBackTo()
    {
        ScratchStore desk;
        const Registration fresh = desk.saved(Registration{.plate = u"豫P12345"_s});
        QVERIFY(bool(desk.session().ledger().refused(onlyPending(desk), u"scope"_s, {})));
        QCOMPARE(giveUp(desk.session(), only(desk)).failure().kind, Failure::Kind::Missing);
        QCOMPARE(held(desk, fresh.id).plate, u"豫P12345"_s);
        QCOMPARE(only(desk).reason, u"scope"_s);
    }
};

QTEST_GUILESS_MAIN(QuarantineTest)
#include "tst_quarantine.moc"
