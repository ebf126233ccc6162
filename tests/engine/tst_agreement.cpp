// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/registration.h"
#include "models/store/conflicts.h"
#include "models/store/digest.h"
#include "models/store/quarantine.h"
#include "tests/support/fake_station.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

const Registration truck{.plate = u"豫P12345"_s, .note = u"原"_s};

std::map<QUuid, qint64> versionsAt(FakeCentre &centre)
{
    std::map<QUuid, qint64> versions;
    for (const auto &[id, record] : centre.records())
        versions[id] = record.version;
    return versions;
}

QString noteAt(FakeCentre &centre, const Registration &registration)
{
    const auto found = centre.records().find(registration.id.value);
    if (found == centre.records().end())
        return u"(none)"_s;
    const auto *note = std::get_if<QString>(&found->second.fields.at(u"note"_s));
    return note ? *note : QString();
}

} // namespace

//! Desks and a centre, and what they come to.
class AgreementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOneStationSavesTheOtherSees()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        const Registration mine = north.saved(truck);
        north.sync();
        south.sync();
        QCOMPARE(south.all<Registration>() == QList{mine}, true);
        QCOMPARE(north.sync().waiting.changes, 0);
    }

    void aSecondSyncSendsNothing()
    {
        FakeCentre centre;
        FakeStation north(centre);
        north.saved(truck);
        north.sync();
        const auto before = versionsAt(centre);
        north.sync();
        QCOMPARE(versionsAt(centre) == before, true);
    }

    void aLostAnswerAppliesNothingTwice()
    {
        FakeCentre centre;
        FakeStation north(centre);
        north.saved(truck);
        north.loseAnswers = 1;
        QCOMPARE(north.sync().trouble, SyncTrouble::Kind::Offline);
        const auto before = versionsAt(centre);
        QCOMPARE(before.size(), size_t(1));
        north.sync();
        QCOMPARE(versionsAt(centre) == before, true);
        QCOMPARE(north.sync().waiting.changes, 0);
    }

    void manyRecordsTravelInManyPages()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        for (int i = 0; i < 40; ++i)
            north.saved(Registration{.plate = u"豫P%1"_s.arg(i)});
        north.sync();
        south.pageRows = 3;
        south.sync();
        QCOMPARE(south.all<Registration>() == north.all<Registration>(), true);
        north.saved(truck);
        north.saved(truck);
        north.saved(truck);
        north.saved(truck);
        north.sync();
        QCOMPARE(south.sync().trouble, SyncTrouble::Kind::None);
        QCOMPARE(south.all<Registration>().size(), 44);
    }

    void editsOfDifferentFieldsBothStay()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        Registration here = north.saved(truck);
        north.sync();
        south.sync();
        Registration there = here;
        here.note = u"北"_s;
        there.position = u"驾驶室"_s;
        north.saved(here);
        south.saved(there);
        north.sync();
        south.sync();
        north.sync();
        here.position = there.position;
        QCOMPARE(north.all<Registration>() == QList{here}, true);
        QCOMPARE(south.all<Registration>() == QList{here}, true);
        QCOMPARE(south.sync().waiting.conflicts, 0);
    }

    void editsOfOneFieldLeaveTheLaterOneInTheConflictList()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        Registration mine = north.saved(truck);
        north.sync();
        south.sync();
        mine.note = u"北"_s;
        north.saved(mine);
        mine.note = u"南"_s;
        south.saved(mine);
        north.sync();
        QCOMPARE(south.sync().waiting.conflicts, 1);
        QCOMPARE(south.all<Registration>() == north.all<Registration>(), true);
        const auto conflict = conflictsIn(south.db())->first();
        QCOMPARE(conflict.local == Value{u"南"_s}, true);
        QVERIFY(bool(settle(south.session(), conflict, {Settlement::Ours, {}})));
        south.sync();
        north.sync();
        QCOMPARE(north.all<Registration>().first().note, u"南"_s);
    }

    void anEditAfterALostAnswerIsNoClashWithOurselves()
    {
        FakeCentre centre;
        FakeStation north(centre);
        Registration mine = north.saved(truck);
        north.sync();
        mine.note = u"一"_s;
        north.saved(mine);
        north.loseAnswers = 1;
        north.sync();
        mine.note = u"二"_s;
        north.saved(mine);
        QCOMPARE(north.sync().waiting.conflicts, 0);
        QCOMPARE(noteAt(centre, mine), u"二"_s);
    }

    void backToTheOldValueAfterALostAnswerIsHeardByTheCentre()
    {
        FakeCentre centre;
        FakeStation north(centre);
        Registration mine = north.saved(truck);
        north.sync();
        mine.note = u"一"_s;
        north.saved(mine);
        north.loseAnswers = 1;
        north.sync();
        mine.note = truck.note;
        north.saved(mine);
        north.sync();
        QCOMPARE(noteAt(centre, mine), truck.note);
        QCOMPARE(north.all<Registration>() == QList{mine}, true);
    }

    void aJournalEntryArrivesOnce()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        const Acceptance signedWork = north.saved(Acceptance{.number = u"YS-1"_s});
        north.loseAnswers = 1;
        north.sync();
        north.sync();
        south.sync();
        QCOMPARE(centre.records().size(), size_t(1));
        QCOMPARE(south.all<Acceptance>() == QList{signedWork}, true);
    }

    void aDeletionTravels()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        const Registration mine = north.saved(truck);
        north.sync();
        south.sync();
        QVERIFY(bool(south.session().table<Registration>().remove(mine.id)));
        south.sync();
        north.sync();
        QVERIFY(north.all<Registration>().isEmpty());
    }

    void aRefusedChangeBlocksNothingBehindIt()
    {
        FakeCentre centre;
        FakeStation north(centre);
        const Registration bad = north.saved(truck);
        const Registration good = north.saved(truck);
        centre.refuses = [&](const wire::Change &change) {
            return change.id == bad.id.value ? std::optional(wire::Refused{wire::Refusal::Unfit, u"plate"_s})
                                             : std::nullopt;
        };
        const SyncStanding standing = north.sync();
        QCOMPARE(standing.waiting == (Waiting{0, {}, 0, 1}), true);
        QVERIFY(centre.records().contains(good.id.value));
        centre.refuses = {};
        QVERIFY(bool(sendAgain(north.session(), quarantinedIn(north.db())->first())));
        QCOMPARE(north.sync().waiting.quarantined, 0);
        QVERIFY(centre.records().contains(bad.id.value));
    }

    void aRecordThatLeavesTheScopeIsForgotten()
    {
        FakeCentre centre;
        FakeStation north(centre);
        const Registration mine = north.saved(truck);
        north.sync();
        centre.depart(mine.id.value);
        const SyncStanding standing = north.sync();
        QVERIFY(north.all<Registration>().isEmpty());
        QCOMPARE(standing.repairs, 0);
    }

    void aCentreRestoredFromABackupGetsEverythingBack()
    {
        FakeCentre centre;
        FakeStation north(centre), south(centre);
        Registration mine = north.saved(truck);
        north.sync();
        south.sync();
        const FakeCentre backup = centre;
        mine.note = u"备份之后"_s;
        north.saved(mine);
        south.saved(truck);
        north.sync();
        south.sync();
        north.sync();
        const QList<Registration> before = north.all<Registration>();
        QCOMPARE(before.size(), 2);
        centre.restore(backup);
        QCOMPARE(north.sync().repairs, 1);
        south.sync(); // north has given the centre back what both held: nothing is left to repair
        north.sync();
        QCOMPARE(north.all<Registration>() == before, true);
        QCOMPARE(south.all<Registration>() == before, true);
        QCOMPARE(centre.records().size(), size_t(2));
        QCOMPARE(noteAt(centre, mine), mine.note);
        QCOMPARE(south.sync().waiting == Waiting{}, true);
    }

    void aDeskRestoredFromABackupCatchesUp()
    {
        FakeCentre centre;
        FakeStation north(centre);
        Registration mine = north.saved(truck);
        const QString backup = north.store.folder() + u"/backup.sqlite"_s;
        QVERIFY(bool(north.store.store().backUpTo(backup)));
        north.sync();
        mine.note = u"备份之后"_s;
        north.saved(mine);
        north.sync();
        const auto versions = versionsAt(centre);
        north.store.close();
        QVERIFY(bool(Store::restore(north.store.folder(), backup, north.store.clock()())));
        north.store.reopen();
        const SyncStanding standing = north.sync();
        QCOMPARE(standing.trouble, SyncTrouble::Kind::None);
        QCOMPARE(north.all<Registration>() == QList{mine}, true);
        QCOMPARE(versionsAt(centre) == versions, true);
        QCOMPARE(standing.waiting == Waiting{}, true);
    }

    void whatTheCentreLostGoesBackInTheSameRun()
    {
        FakeCentre centre;
        FakeStation north(centre);
        const FakeCentre backup = centre;
        const Registration mine = north.saved(truck);
        north.sync();
        centre.restore(backup);
        const SyncStanding standing = north.sync();
        QCOMPARE(standing.repairs, 1);
        QCOMPARE(standing.waiting.changes, 0);
        QCOMPARE(noteAt(centre, mine), mine.note);
    }

    void aStoreThatLostARowIsRepairedAndSaysSo()
    {
        FakeCentre centre;
        FakeStation north(centre);
        const Registration mine = north.saved(truck);
        north.sync();
        QVERIFY(bool(north.db().write([&] { north.db().run("DELETE FROM registration"); })));
        const SyncStanding standing = north.sync();
        QCOMPARE(standing.repairs, 1);
        QCOMPARE(standing.trouble, SyncTrouble::Kind::None);
        QCOMPARE(north.all<Registration>() == QList{mine}, true);
    }

    void kindsOfANewerProgramAreKeptAndCounted()
    {
        FakeCentre centre;
        FakeStation north(centre);
        centre.write(u"hologram"_s, QUuid::createUuid(), {{u"depth"_s, qint64(3)}});
        const SyncStanding standing = north.sync();
        QCOMPARE(standing.trouble, SyncTrouble::Kind::None);
        QCOMPARE(standing.repairs, 0);
        QCOMPARE(digestOf(north.db())->kinds == centre.digest().kinds, true);
    }

    void everyStatementMayFailOnceAndTheNextSyncHeals()
    {
        for (int nth = 0;; ++nth) {
            FakeCentre centre;
            FakeStation north(centre), south(centre);
            Registration mine = north.saved(truck);
            north.sync();
            south.sync();
            mine.note = u"北"_s;
            north.saved(mine);
            north.saved(truck);
            north.sync();
            mine.note = u"南"_s;
            south.saved(mine); // will clash
            south.saved(truck);

            int left = nth;
            bool tripped = false;
            south.db().setProbe([&](QByteArrayView) {
                if (left-- == 0) {
                    tripped = true;
                    throw SqlError(13, "disk full"); // SQLITE_FULL
                }
            });
            south.sync();
            south.db().setProbe({});
            QCOMPARE(south.sync().trouble, SyncTrouble::Kind::None);
            north.sync();
            QCOMPARE(south.all<Registration>() == north.all<Registration>(), true);
            QCOMPARE(south.all<Registration>().size(), 3);
            QCOMPARE(south.sync().waiting == (Waiting{0, {}, 1, 0}), true);
            if (!tripped)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
