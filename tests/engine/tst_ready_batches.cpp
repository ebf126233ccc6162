// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/waiting.h"
#include "sync/engine/sync_run.h"
#include "tests/support/fake_centre.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using namespace sk::testing;

namespace {

constexpr int together = 2;

//! A desk that sends two changes at once, and a line that is held in the hand.
struct Desk {
    explicit Desk(int records)
    {
        for (int i = 0; i < records; ++i)
            saved.append(store.saved(Registration{.note = QString::number(i)}));
    }

    //! The next batch; empty when the machine wants something else or nothing.
    wire::ChangeBatch push()
    {
        const auto step = run.next();
        const auto *push = step ? std::get_if<Push>(&*step) : nullptr;
        return push ? push->batch : wire::ChangeBatch{};
    }
    qint64 waiting() { return waitingIn(store.session().database())->changes; }

    ScratchStore store;
    QList<Registration> saved;
    FakeCentre centre;
    SyncRun run{store.session(), SyncRun::Mode::Live, [] { return quint64(0); }, together};
};

} // namespace

//! The batch that is made ready while another one is on its way.
class ReadyBatchesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextGoesOutBeforeTheAnswersAreSettled()
    {
        Desk desk(3);
        const wire::ChangeBatch first = desk.push();
        QCOMPARE(first.changes.size(), 2);
        QVERIFY(desk.push().changes.isEmpty()); // the other lane begins
        desk.run.onAnswers(desk.centre.push(first));
        QCOMPARE(desk.waiting(), 3);
        const wire::ChangeBatch second = desk.push();
        QCOMPARE(second.changes.size(), 1);
        QVERIFY(desk.push().changes.isEmpty());
        QCOMPARE(desk.waiting(), 1);
        desk.run.onAnswers(desk.centre.push(second));
        QCOMPARE(desk.waiting(), 0);
    }

    void aRecordOnItsWayIsNoPartOfIt()
    {
        Desk desk(3);
        const wire::ChangeBatch first = desk.push();
        desk.saved.first().note = u"again"_s;
        desk.store.saved(desk.saved.first());
        desk.push();
        desk.run.onAnswers(desk.centre.push(first));
        const wire::ChangeBatch second = desk.push();
        QCOMPARE(second.changes.size(), 1);
        QCOMPARE(second.changes.first().id, desk.saved.last().id.value);
        desk.push();
        desk.run.onAnswers(desk.centre.push(second));
        const wire::ChangeBatch third = desk.push();
        QCOMPARE(third.changes.size(), 1);
        QVERIFY(third.changes.first().base > 0);
        desk.run.onAnswers(desk.centre.push(third));
        QCOMPARE(desk.waiting(), 0);
    }

    void answersThatCouldNotBeSettledAreKeptAndTheOtherBatchIsNotLost()
    {
        Desk desk(3);
        const wire::ChangeBatch first = desk.push();
        desk.push();
        desk.run.onAnswers(desk.centre.push(first));
        const wire::ChangeBatch second = desk.push();
        desk.store.session().database().setProbe([](QByteArrayView sql) {
            if (sql.startsWith("DELETE"))
                throw SqlError(13, "disk full");
        });
        desk.push();
        QCOMPARE(desk.run.standing().trouble, SyncTrouble::Kind::DiskFull);
        QCOMPARE(desk.waiting(), 3);
        desk.store.session().database().setProbe({});
        desk.run.onAnswers(desk.centre.push(second));
        QCOMPARE(desk.run.standing().trouble, SyncTrouble::Kind::None);
        QCOMPARE(desk.waiting(), 0);
    }

    void aLostBatchTakesTheReadyOneWithIt()
    {
        Desk desk(3);
        const wire::ChangeBatch first = desk.push();
        desk.push();
        desk.run.onTrouble(Lane::Out, {SyncTrouble::Kind::Offline, 0, {}});
        desk.run.tryNow();
        QCOMPARE(desk.push().changes, first.changes);
    }
};

QTEST_GUILESS_MAIN(ReadyBatchesTest)
#include "tst_ready_batches.moc"
