// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/upload_run.h"
#include "tests/transport/memory_queue.h"

#include <QTest>

#include <random>

using namespace sk;
using namespace sk::testing;
using namespace Qt::StringLiterals;

namespace {

using Phase = UploadStanding::Phase;
constexpr qint64 pieceBytes = 100;

//! A centre of a few lines: uploads by their location, and what it does wrong next.
class Centre {
public:
    enum class Fault { None, LostAnswer, LostRequest, Cut, Spoilt, Forgets, Busy };

    void take(UploadRun &run, const UploadStep &step, Fault fault = Fault::None)
    {
        if (fault == Fault::LostRequest)
            return run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        if (fault == Fault::Busy)
            return run.onTrouble({SyncTrouble::Kind::Busy, 3, {}});
        if (fault == Fault::Forgets)
            m_uploads.clear();
        if (const auto *begin = std::get_if<BeginUpload>(&step))
            return takeBegin(run, *begin, fault);
        if (const auto *ask = std::get_if<AskUpload>(&step))
            return answer(run, ask->location, fault);
        takePiece(run, std::get<SendPiece>(step), fault);
    }
    bool holds(const QString &sha256) const
    {
        return std::ranges::any_of(m_uploads, [&](const Upload &upload) {
            return upload.sha256 == sha256 && upload.offset == upload.bytes;
        });
    }

    int pieces = 0;

private:
    struct Upload {
        QString sha256;
        qint64 bytes;
        qint64 offset;
    };

    void takeBegin(UploadRun &run, const BeginUpload &begin, Fault fault)
    {
        const QString location = u"/uploads/%1"_s.arg(++m_count);
        m_uploads.insert(location, {begin.sha256, begin.bytes, 0});
        if (fault == Fault::LostAnswer)
            return run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        run.onBegun(location, 0);
    }
    void takePiece(UploadRun &run, const SendPiece &piece, Fault fault)
    {
        ++pieces;
        const auto upload = m_uploads.find(piece.location);
        if (upload == m_uploads.end())
            return run.onGone();
        if (upload->offset != piece.offset)
            return run.onAstray(u"offset"_s);
        if (fault == Fault::Spoilt)
            return run.onAstray(u"checksum"_s);
        upload->offset += fault == Fault::Cut ? piece.length / 2 : piece.length;
        if (fault == Fault::Cut)
            return run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        answer(run, piece.location, fault);
    }
    void answer(UploadRun &run, const QString &location, Fault fault)
    {
        if (fault == Fault::LostAnswer)
            return run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        const auto upload = m_uploads.find(location);
        if (upload == m_uploads.end())
            return run.onGone();
        run.onOffset(upload->offset);
    }

    QMap<QString, Upload> m_uploads;
    int m_count = 0;
};

} // namespace

//! The machine that sends files, without a line.
class UploadRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = QDateTime(QDate(2026, 11, 25), QTime(3, 0), Qt::UTC);
        m_queue = {};
    }

    void aFileGoesPieceByPiece()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, {}});
        UploadRun run = live();
        QCOMPARE(step<BeginUpload>(run), (BeginUpload{u"a"_s, 250}));
        QVERIFY(!run.next(pieceBytes)); // one at a time
        run.onBegun(u"/u"_s, 0);
        QCOMPARE(m_queue.at(u"a"_s).file.location, u"/u"_s);
        QCOMPARE(step<SendPiece>(run), (SendPiece{u"/u"_s, u"/a"_s, 0, 100}));
        run.onSent(60);
        QCOMPARE(run.standing().sent, 60);
        QCOMPARE(run.standing().phase, Phase::Sending);
        run.onOffset(100);
        QCOMPARE(step<SendPiece>(run), (SendPiece{u"/u"_s, u"/a"_s, 100, 100}));
        run.onOffset(200);
        QCOMPARE(step<SendPiece>(run), (SendPiece{u"/u"_s, u"/a"_s, 200, 50}));
        run.onOffset(250);
        QVERIFY(m_queue.at(u"a"_s).isDone);
        QCOMPARE(m_settled, (QList<std::pair<QString, FileTrouble>>{{u"a"_s, FileTrouble::None}}));
        QVERIFY(!run.next(pieceBytes));
        QCOMPARE(run.standing().phase, Phase::Idle);
        QVERIFY(!run.wakeAt());
        m_queue.add({u"b"_s, 1, u"/b"_s, {}});
        run.changedHere();
        QCOMPARE(step<BeginUpload>(run).sha256, u"b"_s);
    }

    void anUploadBegunEarlierIsAskedFor()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, u"/u"_s});
        UploadRun run = live();
        QCOMPARE(step<AskUpload>(run).location, u"/u"_s);
        run.onOffset(130); // in the middle of a piece
        QCOMPARE(step<SendPiece>(run), (SendPiece{u"/u"_s, u"/a"_s, 130, 100}));
    }

    void whatTheCentreHoldsIsDoneAtOnce()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, {}});
        UploadRun run = live();
        step<BeginUpload>(run);
        run.onBegun(u"/u"_s, 250);
        QVERIFY(m_queue.isEmpty());
    }

    void aMoreUrgentFileGoesBeforeTheRest()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, u"/u"_s});
        UploadRun run = live();
        step<AskUpload>(run);
        run.onOffset(0);
        step<SendPiece>(run);
        m_queue.add({u"b"_s, 50, u"/b"_s, {}});
        run.onOffset(100);
        QCOMPARE(step<BeginUpload>(run).sha256, u"b"_s);
        run.onBegun(u"/v"_s, 0);
        step<SendPiece>(run);
        run.onOffset(50);
        QCOMPARE(step<AskUpload>(run).location, u"/u"_s); // never remembered
    }

    void aFileWhoseRecordIsNotKnownLetsTheOthersPass()
    {
        m_queue.add({u"a"_s, 50, u"/a"_s, {}});
        m_queue.add({u"b"_s, 50, u"/b"_s, {}});
        UploadRun run = live();
        step<BeginUpload>(run);
        run.onRefused(FileTrouble::NotAllowed);
        QCOMPARE(m_queue.at(u"b"_s).tries, 1);
        QCOMPARE(step<BeginUpload>(run).sha256, u"a"_s);
        run.onBegun(u"/u"_s, 50);
        QVERIFY(!run.next(pieceBytes));
        QVERIFY(run.wakeAt() && *run.wakeAt() > m_now); // by itself, later
        m_now = *run.wakeAt();
        QCOMPARE(step<BeginUpload>(run).sha256, u"b"_s);
        run.onRefused(FileTrouble::NotAllowed);
        run.tryNow(); // or at once, when somebody is impatient
        QCOMPARE(step<BeginUpload>(run).sha256, u"b"_s);
        run.onRefused(FileTrouble::NotAllowed);
        run.recordsAgreed(); // or when its record has arrived
        QCOMPARE(step<BeginUpload>(run).sha256, u"b"_s);
    }

    void aSpoiltFileIsSetAside_data()
    {
        QTest::addColumn<FileTrouble>("trouble");
        QTest::addRow("missing") << FileTrouble::Missing;
        QTest::addRow("damaged") << FileTrouble::Damaged;
        QTest::addRow("too large") << FileTrouble::TooLarge;
    }
    void aSpoiltFileIsSetAside()
    {
        QFETCH(FileTrouble, trouble);
        m_queue.add({u"a"_s, 50, u"/a"_s, {}});
        m_queue.add({u"b"_s, 50, u"/b"_s, {}});
        UploadRun run = live();
        step<BeginUpload>(run);
        run.onRefused(trouble);
        QCOMPARE(m_queue.at(u"b"_s).trouble, trouble);
        QCOMPARE(m_settled, (QList<std::pair<QString, FileTrouble>>{{u"b"_s, trouble}}));
        QCOMPARE(step<BeginUpload>(run).sha256, u"a"_s);
    }

    void troubleWaitsLongerEachTimeAndAsksFirst()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, u"/u"_s});
        UploadRun run = live();
        step<AskUpload>(run);
        run.onOffset(100);
        step<SendPiece>(run);
        run.onTrouble({SyncTrouble::Kind::Busy, 40, {}});
        QCOMPARE(run.standing().phase, Phase::Waiting);
        QCOMPARE(run.standing().trouble, SyncTrouble::Kind::Busy);
        QVERIFY(*run.wakeAt() >= m_now.addSecs(40)); // as long as the centre asked for
        QVERIFY(!run.next(pieceBytes));
        m_now = *run.wakeAt();
        step<AskUpload>(run);
        run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        const qint64 second = m_now.msecsTo(*run.wakeAt());
        m_now = *run.wakeAt();
        step<AskUpload>(run);
        run.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        QVERIFY(m_now.msecsTo(*run.wakeAt()) >= second);
        QCOMPARE(m_queue.at(u"a"_s).tries, 3);
        run.tryNow();
        step<AskUpload>(run);
        run.onOffset(100);
        QCOMPARE(run.standing().trouble, SyncTrouble::Kind::None);
    }

    void aRevokedDeviceStops()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, {}});
        UploadRun run = live();
        step<BeginUpload>(run);
        run.onTrouble({SyncTrouble::Kind::Revoked, 0, {}});
        QCOMPARE(run.standing().phase, Phase::Stopped);
        QVERIFY(run.isDone() && !run.wakeAt());
        run.changedHere();
        QVERIFY(!run.next(pieceBytes));
    }

    void aPauseHoldsUntilItIsOver()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, u"/u"_s});
        UploadRun run = live();
        step<AskUpload>(run);
        run.onOffset(0);
        step<SendPiece>(run);
        run.pause();
        run.changedHere();
        QCOMPARE(run.standing().phase, Phase::Paused);
        QVERIFY(!run.next(pieceBytes) && !run.wakeAt());
        run.goOn();
        step<AskUpload>(run); // half a piece may have arrived
    }

    void piecesThatAreAlwaysSpoiltGiveTheLineARest()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, {}});
        UploadRun run = live();
        Centre centre;
        int steps = 0;
        while (const auto step = run.next(pieceBytes)) {
            QVERIFY(++steps < 50);
            centre.take(run, *step, Centre::Fault::Spoilt);
        }
        QCOMPARE(run.standing().phase, Phase::Waiting);
        QVERIFY(centre.pieces < 10);
    }

    void aCentreThatForgetsAllUploadsGivesTheLineARest()
    {
        m_queue.add({u"a"_s, 250, u"/a"_s, {}});
        UploadRun run = live();
        Centre centre;
        int steps = 0;
        while (const auto step = run.next(pieceBytes)) {
            QVERIFY(++steps < 50);
            centre.take(run, *step, Centre::Fault::Forgets);
        }
        QCOMPARE(run.standing().phase, Phase::Waiting);
    }

    void aStoreThatFailsIsToldAndTriedAgain()
    {
        m_queue.add({u"a"_s, 50, u"/a"_s, {}});
        UploadRun run = live();
        step<BeginUpload>(run);
        run.onBegun(u"/u"_s, 0);
        step<SendPiece>(run);
        m_queue.isBroken = true;
        run.onOffset(50);
        QCOMPARE(run.standing().trouble, SyncTrouble::Kind::Storage);
        QVERIFY(m_settled.isEmpty());
        m_now = *run.wakeAt();
        QVERIFY(!run.next(pieceBytes));
        m_queue.isBroken = false;
        m_now = *run.wakeAt();
        QCOMPARE(step<AskUpload>(run).location, u"/u"_s);
        run.onOffset(50);
        QVERIFY(m_queue.isEmpty());
    }

    void onceEndsWithTheQueueOrTheFirstTrouble()
    {
        UploadRun empty = once();
        QVERIFY(!empty.isDone());
        QVERIFY(!empty.next(pieceBytes) && empty.isDone());
        m_queue.add({u"a"_s, 50, u"/a"_s, {}});
        m_queue.add({u"b"_s, 50, u"/b"_s, {}});
        UploadRun run = once();
        step<BeginUpload>(run);
        run.onRefused(FileTrouble::NotAllowed); // no reason to keep the other
        step<BeginUpload>(run);
        run.onBegun(u"/u"_s, 50);
        QVERIFY(!run.next(pieceBytes) && run.isDone());
        UploadRun troubled = once();
        step<BeginUpload>(troubled);
        troubled.onTrouble({SyncTrouble::Kind::Offline, 0, {}});
        QVERIFY(troubled.isDone() && !troubled.wakeAt());
    }

    //! Whatever is lost on the way, every file arrives once the line is good.
    void anyFaultsAreSurvived()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            init();
            std::mt19937 random(seed);
            Centre centre;
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
                m_queue.add({name, qint64(1 + random() % 700), u"/"_s + name, {}});
            auto run = std::make_unique<UploadRun>(live());
            for (int steps = 0; !m_queue.isEmpty(); ++steps) {
                QVERIFY2(steps < 2000, qPrintable(u"seed %1 does not end"_s.arg(seed)));
                const bool isStorm = steps < 60;
                if (isStorm && random() % 10 == 0) // the desk is killed
                    run = std::make_unique<UploadRun>(live());
                const auto step = run->next(pieceBytes);
                if (!step) {
                    m_now = run->wakeAt().value_or(m_now.addSecs(1));
                    continue;
                }
                centre.take(*run, *step, isStorm ? Centre::Fault(random() % 7) : Centre::Fault::None);
            }
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
                QVERIFY(m_queue.at(name).isDone);
        }
    }

private:
    UploadRun live() { return make(UploadRun::Mode::Live); }
    UploadRun once() { return make(UploadRun::Mode::Once); }
    UploadRun make(UploadRun::Mode mode)
    {
        m_settled.clear();
        UploadRun run(
            m_queue, mode, [this] { return m_now; }, [] { return quint64(0); });
        run.whenSettled([this](const QString &sha256, FileTrouble trouble) {
            m_settled.append({sha256, trouble});
        });
        return run;
    }
    template<typename Step>
    static Step step(UploadRun &run)
    {
        const auto next = run.next(pieceBytes);
        if (!next || !std::holds_alternative<Step>(*next))
            qFatal("another step, or none");
        return std::get<Step>(*next);
    }

    QDateTime m_now;
    MemoryQueue m_queue;
    QList<std::pair<QString, FileTrouble>> m_settled;
};

QTEST_GUILESS_MAIN(UploadRunTest)
#include "tst_upload_run.moc"
