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

    void anEditAfterALostAnswerIsNoClashWithOurselves()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"一"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().sending({onlyPending(desk)})));
        truck.note = u"二"_s;
        desk.saved(truck);
        desk.close(); // nobody heard the answer, and the program ended
        desk.reopen();
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 8, {u"note"_s, u"plate"_s}, {u"一"_s, u"豫A00001"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"二"_s);
        QCOMPARE(held(desk, truck.id).plate, u"豫A00001"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
        QCOMPARE(onlyPending(desk).base, 8);
        QCOMPARE(onlyPending(desk).columns, QStringList{u"note"_s});
    }

    void whatWentOutIsKnownHoweverOftenItIsEditedSince()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"一"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().sending({onlyPending(desk)})));
        for (const QString &note : {u"二"_s, u"三"_s}) {
            truck.note = note;
            desk.saved(truck);
        }
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"一"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"三"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
    }

    void aClashWithWhatWasNeverSentIsOneAllTheSame()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"一"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().sending({onlyPending(desk)})));
        truck.note = u"二"_s; // the centre cannot have this one from us
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"别人"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(conflictsIn(desk.session().database())->size(), 1);
    }

    void aNewRecordWhoseAnswerWasLostIsNoClashWithItself()
    {
        ScratchStore desk;
        Registration truck = desk.saved(Registration{.plate = u"豫P12345"_s, .note = u"一"_s});
        const PendingChange sent = onlyPending(desk);
        QVERIFY(bool(desk.session().ledger().sending({sent})));
        truck.note = u"二"_s;
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, sent.columns, sent.values)},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"二"_s);
        QVERIFY(conflictsIn(desk.session().database())->isEmpty());
        QCOMPARE(onlyPending(desk).columns, QStringList{u"note"_s});
    }

    void anAnswerThatComesAfterALaterPageTakesNothingBack()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"一"_s;
        desk.saved(truck);
        const PendingChange sent = onlyPending(desk);
        QVERIFY(bool(desk.session().ledger().sending({sent})));
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 9, {u"note"_s, u"plate"_s}, {u"一"_s, u"豫A00001"_s})},
                          {{}, u"9"_s})));
        QVERIFY(bool(desk.session().ledger().accepted(sent, 8)));
        QCOMPARE(heldRow(desk, truck.id).version, 9);
        QCOMPARE(held(desk, truck.id).plate, u"豫A00001"_s);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
    }

    void aRecordTheCentreDoesNotKnowGoesAgainWhole()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"新"_s;
        desk.saved(truck);
        const PendingChange sent = onlyPending(desk);
        QVERIFY(bool(desk.session().ledger().unknownThere(sent)));
        const PendingChange again = onlyPending(desk);
        QCOMPARE(again.base, 0);
        QCOMPARE(again.columns, kindOf<Registration>().fields);
        QVERIFY(again.entry.change != sent.entry.change);
    }

    void whatTheCentreSaysDoesNotEcho()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
        QCOMPARE(held(desk, truck.id).plate, truck.plate);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);
        QCOMPARE(*desk.session().ledger().cursor(), u"8"_s);
    }

    void anOldPageChangesNothing()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 6, {u"note"_s}, {u"旧"_s})},
                          {{}, u"6"_s})));
        QCOMPARE(held(desk, truck.id).note, u"原"_s);
    }

    void editsOfDifferentFieldsBothStay()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.plate = u"豫P99999"_s;
        desk.saved(truck);
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})},
                          {{}, u"8"_s})));
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
        QVERIFY(bool(take(desk.session().ledger(), {central(truck.id.value, 8, {u"note"_s}, {u"中心"_s})},
                          {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"中心"_s);
        const auto conflicts = conflictsIn(desk.session().database());
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().field, u"note"_s);
        QCOMPARE(conflicts->first().base == Value{u"原"_s}, true);
        QCOMPARE(conflicts->first().local == Value{u"本地"_s}, true);
        QCOMPARE(conflicts->first().localBy, u"李强"_s);
        QCOMPARE(waitingIn(desk.session().database())->changes, 0);

        QVERIFY(bool(settle(desk.session(), conflicts->first(), {Settlement::Ours, {}})));
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

    void aRefusedEditIsMergedAndNotOverwritten()
    {
        ScratchStore desk;
        Registration truck = agreedTruck(desk);
        truck.note = u"太长"_s;
        desk.saved(truck);
        QVERIFY(bool(desk.session().ledger().refused(onlyPending(desk), u"too_large"_s, u"note"_s)));
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 8, {u"plate"_s}, {u"豫A00001"_s})}, {{}, u"8"_s})));
        QCOMPARE(held(desk, truck.id).note, u"太长"_s);
        QCOMPARE(held(desk, truck.id).plate, u"豫A00001"_s);
        const auto refused = quarantinedIn(desk.session().database());
        QCOMPARE(refused->size(), 1);
        QVERIFY(bool(sendAgain(desk.session(), refused->first())));
        QCOMPARE(onlyPending(desk).base, 8);
        QCOMPARE(onlyPending(desk).columns, QStringList{u"note"_s});
        QVERIFY(quarantinedIn(desk.session().database())->isEmpty());
    }

    void unknownFieldsAndKindsOfANewerProgramAreKept()
    {
        ScratchStore desk;
        const Registration truck = agreedTruck(desk);
        const RowBlock newer{u"holograms"_s, {u"depth"_s}, {{QUuid::createUuid(), 9, false, {qint64(3)}}}};
        QVERIFY(bool(take(desk.session().ledger(),
                          {central(truck.id.value, 8, {u"note"_s, u"mood"_s}, {u"新"_s, u"好"_s}), newer},
                          {{}, u"9"_s})));
        const auto extra = desk.session().database().read([&] {
            return RecordTable(desk.session().database(), kindOf<Registration>()).find(truck.id.value)->extra;
        });
        QCOMPARE(*extra, QByteArray("{\"mood\":\"好\"}"));
    }

    void aPageThatBreaksOffLeavesNothing()
    {
        ScratchStore desk;
        const auto read = [&](Intake &intake) -> Result<PageTail> {
            feed(intake, {central(QUuid::createUuid(), 3, {u"plate"_s}, {u"豫B22222"_s})});
            return Failure{Failure::Kind::Corrupt, {}};
        };
        QVERIFY(!desk.session().ledger().take(read, Ledger::Telling::AtOnce));
        QCOMPARE(*desk.session().table<Registration>().count(), 0);
        QCOMPARE(*desk.session().ledger().cursor(), QString());
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
