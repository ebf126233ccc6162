// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/quarantine.h"
#include "tests/support/fake_station.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

//! One machine and what it is told, as a dialogue.
class Dialogue {
public:
    explicit Dialogue(SyncRun::Mode mode = SyncRun::Mode::Live)
        : run(desk.session(), mode, [] { return quint64(0); })
    {
    }

    //! What it wants next, in words; empty when nothing.
    QString asks()
    {
        const auto step = run.next();
        if (!step)
            return {};
        if (const auto *push = std::get_if<Push>(&*step)) {
            batch = push->batch;
            return u"push %1"_s.arg(push->batch.changes.size());
        }
        if (const auto *pull = std::get_if<Pull>(&*step))
            return u"pull %1 wait %2"_s.arg(pull->after).arg(pull->waitSeconds);
        if (const auto *load = std::get_if<Load>(&*step))
            return u"load"_s + (load->after.isEmpty() ? QString() : u' ' + load->after);
        return u"compare"_s;
    }
    void tellPages(const QList<wire::Page> &pages)
    {
        for (const wire::Page &page : pages)
            QVERIFY(run.onPage(wire::toJson(page)));
        run.onPagesEnd();
    }
    void tellAccepted(qint64 version)
    {
        wire::ChangeAnswers answers{{}, desk.session().now()};
        for (const wire::Change &change : batch.changes)
            answers.answers.append({change.change, wire::Accepted{version++}});
        run.onAnswers(answers);
    }
    void tell(Lane lane, SyncTrouble::Kind kind, int retryAfter = 0)
    {
        run.onTrouble(lane, {kind, retryAfter, {}});
    }
    //! An empty centre was loaded and compared.
    void becomeCurrent()
    {
        QCOMPARE(asks(), u"load"_s);
        tellPages({nothing(u"v0"_s)});
        QCOMPARE(asks(), u"compare"_s);
        run.onDigest({u"v0"_s, {}});
        QCOMPARE(asks(), u"pull v0 wait 25"_s);
        QCOMPARE(asks(), QString());
    }
    wire::Page nothing(const QString &next) const { return {{}, {}, next, false, now}; }

    ScratchStore desk;
    SyncRun run;
    wire::ChangeBatch batch;
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);
};

const Registration truck{.plate = u"豫P12345"_s};

} // namespace

//! The machine alone: what it wants done, and what it makes of what came of it.
class SyncRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDeskLoadsComparesAndThenListens()
    {
        Dialogue with;
        with.becomeCurrent();
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Current);
        QCOMPARE(with.run.standing().lastContact, with.now);
    }

    void aChangeGoesOutAtOnceWhileAPullIsHeldBack()
    {
        Dialogue with;
        with.becomeCurrent();
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Sending);
        QCOMPARE(with.run.standing().waiting.changes, 1);
        with.tellAccepted(1);
        QCOMPARE(with.asks(), QString());
        QCOMPARE(with.run.standing().waiting.changes, 0);
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Current);
    }

    void anEditDuringAPushGoesWithTheNext()
    {
        Dialogue with;
        with.becomeCurrent();
        Registration edited = with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        edited.note = u"改"_s;
        with.desk.saved(edited);
        with.run.changedHere();
        QCOMPARE(with.asks(), QString()); // one batch at a time
        with.tellAccepted(1);
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.batch.changes.first().base, 1);
        QCOMPARE(with.batch.changes.first().columns, QStringList{u"note"_s});
    }

    void aBatchWhoseAnswerWasLostGoesAgainUnderTheSameIds()
    {
        Dialogue with;
        with.becomeCurrent();
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        const wire::ChangeBatch first = with.batch;
        with.tell(Lane::Out, SyncTrouble::Kind::Offline);
        QCOMPARE(with.asks(), QString());
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Waiting);
        with.desk.advance(2);
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.batch == first, true);
    }

    void failuresAreWaitedOutLongerEachTime()
    {
        Dialogue with;
        qint64 before = 0;
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(with.asks(), u"load"_s);
            with.tell(Lane::In, SyncTrouble::Kind::Offline);
            const qint64 wait = with.desk.session().now().msecsTo(*with.run.wakeAt());
            QVERIFY(wait >= before && wait <= Retry::longest.count());
            QCOMPARE(with.run.standing().nextTry, *with.run.wakeAt());
            before = wait;
            with.desk.advance(wait / 1000 + 1);
        }
        QVERIFY(before >= Retry::longest.count() / 2);
        QCOMPARE(with.asks(), u"load"_s);
        with.tellPages({with.nothing(u"v0"_s)});
        QCOMPARE(with.asks(), u"compare"_s);
        with.tell(Lane::In, SyncTrouble::Kind::Offline);
        QVERIFY(with.desk.session().now().msecsTo(*with.run.wakeAt()) <= 1000); // forgotten after a success
    }

    void theCentreMaySayHowLongToWait()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        with.tell(Lane::In, SyncTrouble::Kind::Busy, 120);
        QVERIFY(with.desk.session().now().secsTo(*with.run.wakeAt()) >= 120);
    }

    void someoneImpatientIsObeyed()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        with.tell(Lane::In, SyncTrouble::Kind::Offline);
        QCOMPARE(with.asks(), QString());
        with.run.tryNow();
        QCOMPARE(with.asks(), u"load"_s);
    }

    void aLineThatBreaksUnderBothCallsIsOneFailure()
    {
        Dialogue with;
        with.becomeCurrent();
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        with.tell(Lane::Out, SyncTrouble::Kind::Offline);
        const auto wake = with.run.wakeAt();
        with.tell(Lane::In, SyncTrouble::Kind::Offline);
        QCOMPARE(with.run.wakeAt(), wake);
    }

    void aRevokedDeviceStopsAndSaysSo()
    {
        Dialogue with;
        with.becomeCurrent();
        with.tell(Lane::In, SyncTrouble::Kind::Revoked);
        with.desk.advance(100'000);
        with.run.tryNow();
        QCOMPARE(with.asks(), QString());
        QVERIFY(!with.run.wakeAt());
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Stopped);
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::Revoked);
    }

    void onlyThePagesOfALoadMayBeLostByAPowerCut()
    {
        Dialogue with;
        Database &db = with.desk.session().database();
        const auto safety = [&] {
            auto row = db.prepare("PRAGMA synchronous");
            row.next();
            return row.integer(0);
        };
        constexpr qint64 normal = 1;
        constexpr qint64 full = 2;
        QList<qint64> met;
        bool looking = false;
        db.setProbe([&](QByteArrayView sql) {
            if (looking || sql != "COMMIT")
                return;
            looking = true;
            met.append(safety());
            looking = false;
        });
        QCOMPARE(with.asks(), u"load"_s);
        met.clear();
        QVERIFY(with.run.onPage(wire::toJson(wire::Page{{}, {}, u"v1"_s, true, with.now})));
        QVERIFY(met.contains(normal)); // the page; what the machine notes of its own is safe
        with.desk.saved(truck);
        QCOMPARE(met.last(), full);
        with.tellPages({with.nothing(u"v2"_s)});
        QCOMPARE(*db.read(safety), full);
        db.setProbe([](QByteArrayView) {});
    }

    void aPageThatSaysMoreIsFollowedByALoad()
    {
        Dialogue with;
        with.becomeCurrent();
        wire::Page page = with.nothing(u"v5"_s);
        page.more = true;
        with.tellPages({page});
        QCOMPARE(with.asks(), u"load v5"_s);
    }

    void aLoadThatBreaksOffGoesOnFromItsLastPage()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        wire::Page page = with.nothing(u"v5"_s);
        page.more = true;
        page.blocks = {{u"registration"_s, {u"plate"_s}, {{QUuid::createUuid(), 5, false, {u"豫P1"_s}}}}};
        with.tellPages({page}); // and then the line is silent
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::Offline);
        QCOMPARE(with.run.standing().rowsLoaded, 1);
        with.desk.advance(2);
        QCOMPARE(with.asks(), u"load v5"_s);
        with.tellPages({with.nothing(u"v6"_s)});
        QCOMPARE(*with.desk.session().table<Registration>().count(), 1);
    }

    void aBrokenPageIsNotUnderstoodAndLeavesNothing()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        wire::Page page = with.nothing(u"v5"_s);
        page.blocks = {{u"registration"_s, {u"plate"_s}, {{QUuid::createUuid(), 5, false, {u"豫P1"_s}}}}};
        QByteArray body = wire::toJson(page);
        body.chop(2);
        QVERIFY(!with.run.onPage(body));
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::NotUnderstood);
        QCOMPARE(*with.desk.session().table<Registration>().count(), 0);
        QCOMPARE(*with.desk.session().ledger().cursor(), QString());
    }

    void anAnswerToSomethingElseIsNotUnderstood()
    {
        Dialogue with;
        with.becomeCurrent();
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        with.run.onAnswers({{{QUuid::createUuid(), wire::Accepted{1}}}, with.now});
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::NotUnderstood);
        QCOMPARE(with.run.standing().waiting.changes, 1);
    }

    void aClockFarOffIsToldAndTimesAreCorrected()
    {
        Dialogue with;
        with.becomeCurrent();
        with.now = with.now.addSecs(3600);
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.batch.changes.first().at, with.desk.session().now());
        wire::ChangeAnswers answers{{{with.batch.changes.first().change, wire::Accepted{1}}}, with.now};
        with.run.onAnswers(answers);
        QCOMPARE(with.run.standing().clockOffset, 3'600'000);
        QVERIFY(with.run.standing().isClockFarOff());
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.batch.changes.first().at, with.now);
    }

    void sumsAreComparedOnlyAtTheSameCursor()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        with.tellPages({with.nothing(u"v0"_s)});
        QCOMPARE(with.asks(), u"compare"_s);
        with.run.onDigest({u"v1"_s, {{u"registration"_s, 1, DigestSum(1, 1)}}});
        QCOMPARE(with.asks(), u"pull v0 wait 0"_s);
        QCOMPARE(with.run.standing().repairs, 0);
    }

    void sumsThatDifferAreRepairedOnceAndThenTold()
    {
        Dialogue with;
        QCOMPARE(with.asks(), u"load"_s);
        with.tellPages({with.nothing(u"v1"_s)});
        const Digest differing{u"v1"_s, {{u"registration"_s, 1, DigestSum(1, 1)}}};
        QCOMPARE(with.asks(), u"compare"_s);
        with.run.onDigest(differing);
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Repairing);
        QCOMPARE(with.asks(), u"load"_s);
        with.tellPages({with.nothing(u"v1"_s)});
        QCOMPARE(with.asks(), u"compare"_s);
        with.run.onDigest(differing);
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::Differs);
        QCOMPARE(with.run.standing().repairs, 1);
        QCOMPARE(with.asks(), u"pull v1 wait 25"_s);
    }

    void nothingIsSentDuringARepair()
    {
        Dialogue with;
        with.becomeCurrent();
        with.tell(Lane::In, SyncTrouble::Kind::CentreBehind);
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"load"_s);
        QCOMPARE(with.asks(), QString());
        with.tellPages({with.nothing(u"v0"_s)});
        QCOMPARE(with.asks(), u"push 1"_s);
    }

    void aBatchTheCentreCannotReadIsHalvedUntilTheCulpritIsFound()
    {
        Dialogue with;
        with.becomeCurrent();
        QList<Registration> yard(4, truck);
        for (Registration &each : yard)
            each = with.desk.saved(each);
        with.run.changedHere();
        QString said;
        for (int calls = 0; calls < 20; ++calls) {
            const QString asked = with.asks();
            if (asked.isEmpty())
                break;
            said += asked.last(1);
            const bool poisoned
                = std::any_of(with.batch.changes.begin(), with.batch.changes.end(),
                              [&](const auto &change) { return change.id == yard.at(2).id.value; });
            if (poisoned)
                with.tell(Lane::Out, SyncTrouble::Kind::Rejected);
            else
                with.tellAccepted(calls + 1);
        }
        QCOMPARE(said, u"42211"_s);
        QCOMPARE(quarantinedIn(with.desk.session().database())->size(), 1);
        QCOMPARE(quarantinedIn(with.desk.session().database())->first().id, yard.at(2).id.value);
        QCOMPARE(with.run.standing().waiting.changes, 0);
    }

    void whatIsTooLargeForTheCentreIsSetAsideHere()
    {
        Dialogue with;
        with.becomeCurrent();
        with.desk.saved(Registration{.note = QString(30'000, u'字')});
        with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(quarantinedIn(with.desk.session().database())->first().reason, u"too_large"_s);
    }

    void clashAfterClashIsTakenSlowly()
    {
        Dialogue with;
        with.becomeCurrent();
        Registration mine = with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        with.tellAccepted(1);
        mine.note = u"改"_s;
        with.desk.saved(mine);
        with.run.changedHere();
        int rounds = 0;
        while (with.asks() == u"push 1"_s) {
            QVERIFY(++rounds < 20);
            const RowBlock current{
                u"registration"_s, {u"plate"_s}, {{mine.id.value, 1 + rounds, false, {u"豫P1"_s}}}};
            with.run.onAnswers({{{with.batch.changes.first().change, wire::Clash{current}}}, with.now});
        }
        QCOMPARE(rounds, 5);
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Waiting);
    }

    void editingBackToWhatWasAgreedSendsNothing()
    {
        Dialogue with;
        with.becomeCurrent();
        Registration mine = with.desk.saved(truck);
        with.run.changedHere();
        QCOMPARE(with.asks(), u"push 1"_s);
        with.tellAccepted(1);
        const QString before = mine.note;
        mine.note = u"改"_s;
        with.desk.saved(mine);
        mine.note = before;
        with.desk.saved(mine);
        with.run.changedHere();
        QCOMPARE(with.asks(), QString());
        QCOMPARE(with.run.standing().waiting.changes, 0);
    }

    void onceIsDoneWhenBothHoldTheSame()
    {
        Dialogue with(SyncRun::Mode::Once);
        with.desk.saved(truck);
        QCOMPARE(with.asks(), u"push 1"_s);
        QCOMPARE(with.asks(), u"load"_s);
        with.tellAccepted(1);
        QVERIFY(!with.run.isDone());
        wire::Page page = with.nothing(u"v1"_s);
        page.blocks = {
            {u"registration"_s, {u"plate"_s}, {{with.batch.changes.first().id, 1, false, {u"豫P12345"_s}}}}};
        with.tellPages({page});
        QCOMPARE(with.asks(), u"pull v1 wait 0"_s); // the sums may have run ahead of the cursor
        with.tellPages({with.nothing(u"v1"_s)});
        QCOMPARE(with.asks(), u"compare"_s);
        DigestSum sum;
        sum.add(u"registration"_s, with.batch.changes.first().id, 1);
        with.run.onDigest({u"v1"_s, {{u"registration"_s, 1, sum}}});
        QVERIFY(with.run.isDone());
        QCOMPARE(with.run.standing().phase, SyncStanding::Phase::Idle);
    }

    void onceEndsAtTheFirstTrouble()
    {
        Dialogue with(SyncRun::Mode::Once);
        QCOMPARE(with.asks(), u"load"_s);
        with.tell(Lane::In, SyncTrouble::Kind::Untrusted);
        QVERIFY(with.run.isDone());
        QCOMPARE(with.run.standing().trouble, SyncTrouble::Kind::Untrusted);
    }
};

QTEST_GUILESS_MAIN(SyncRunTest)
#include "tst_sync_run.moc"
