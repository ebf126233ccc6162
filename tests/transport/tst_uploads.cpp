// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/uploads.h"
#include "tests/central/file_world.h"
#include "tests/support/odd_server.h"
#include "tests/transport/lossy_proxy.h"
#include "tests/transport/memory_queue.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace sk;
using namespace sk::central::testing;
using sk::testing::LossyProxy;
using sk::testing::MemoryQueue;
using namespace std::chrono_literals;

namespace {

using Phase = UploadStanding::Phase;
constexpr int patience = 30'000;

//! A desk with files on its disk, an account of what waits, and a line to a real service that can be cut.
class Desk {
public:
    Desk() : proxy(world.service->port()), token(world.enrol().token) { }

    CentralAddress address() const
    {
        QFile authority(central::CertificateFiles(world.folder.path()).authority);
        return {u"https://127.0.0.1:%1"_s.arg(proxy.port()),
                authority.open(QIODevice::ReadOnly) ? authority.readAll() : QByteArray()};
    }
    //! A photo with its record; its hash.
    QString add(const QByteArray &content, bool withRecord = true)
    {
        const QString hash = sha256(content);
        QFile file(path(hash));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        if (withRecord)
            world.attach(token, content);
        queue.add({hash, content.size(), path(hash), {}});
        return hash;
    }
    QString path(const QString &hash) const { return disk.filePath(hash); }
    std::unique_ptr<Uploads> uploads(Uploads::Mode mode = Uploads::Mode::Live)
    {
        auto made = std::make_unique<Uploads>(queue, address(), token, mode);
        made->setPatience(5s);
        return made;
    }
    QByteArray read(const QString &hash) { return world.get(u"/v1/files/"_s + hash, token).body; }

    FileWorld world;
    LossyProxy proxy;
    QTemporaryDir disk;
    QString token;
    MemoryQueue queue;
};

//! Until nothing waits; the impatient person presses whenever it rests.
bool arrives(Desk &desk, Uploads &uploads)
{
    return QTest::qWaitFor(
        [&] {
            if (uploads.standing().phase == Phase::Waiting)
                uploads.tryNow();
            return desk.queue.isEmpty();
        },
        patience);
}

} // namespace

//! Files go over a real line to a real service, whatever happens to the line.
class UploadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesArriveAndAreTold()
    {
        Desk desk;
        const QByteArray small = photo(1000, 1);
        const QByteArray large = photo(1'300'000, 2);
        const QString one = desk.add(small);
        const QString two = desk.add(large);
        const auto uploads = desk.uploads();
        QSignalSpy settled(uploads.get(), &Uploads::settled);
        qint64 most = 0;
        connect(uploads.get(), &Uploads::standingChanged, this, [&](const UploadStanding &standing) {
            if (standing.sha256 == two)
                most = std::max(most, standing.sent);
        });
        uploads->start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, patience);
        QCOMPARE(settled.first().first().toString(), two); // the last one asked for first
        QCOMPARE(desk.read(one), small);
        QCOMPARE(desk.read(two), large);
        QTRY_COMPARE(uploads->standing().phase, Phase::Idle);
        QVERIFY(most > 0 && most <= large.size());
        desk.add(photo(1000, 3)); // later
        uploads->changedHere();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 3, patience);
    }

    void aLineThatIsCutAgainAndAgainStillBringsItOver_data()
    {
        QTest::addColumn<bool>("loseAnswers");
        QTest::addRow("cut in the middle of a piece") << false;
        QTest::addRow("the answer is lost") << true;
    }
    void aLineThatIsCutAgainAndAgainStillBringsItOver()
    {
        QFETCH(bool, loseAnswers);
        Desk desk;
        const QByteArray content = photo(2'000'000);
        const QString hash = desk.add(content);
        const auto uploads = desk.uploads();
        if (loseAnswers)
            desk.proxy.loseAnswersAfter(400'000, 3);
        else
            desk.proxy.cutAfter(400'000, 3);
        uploads->start();
        QVERIFY(arrives(desk, *uploads));
        QVERIFY(desk.proxy.cuts >= 2);
        QCOMPARE(desk.read(hash), content);
        // Gone on with, not begun anew; and Qt sends nothing a second time on its own.
        QVERIFY(desk.proxy.up < content.size() + content.size() / (loseAnswers ? 8 : 2));
    }

    void aRestartedServiceIsGoneOnWith()
    {
        Desk desk;
        const QByteArray content = photo(1'500'000);
        const QString hash = desk.add(content);
        const auto uploads = desk.uploads();
        uploads->setLimit(500'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.queue.at(hash).offset > 0, patience);
        desk.world.stop();
        desk.world.start();
        uploads->setLimit(0);
        QVERIFY(arrives(desk, *uploads));
        QCOMPARE(desk.read(hash), content);
    }

    void aDeskThatWasKilledGoesOn()
    {
        Desk desk;
        const QByteArray content = photo(2'000'000);
        const QString hash = desk.add(content);
        auto uploads = desk.uploads();
        desk.proxy.cutAfter(1'300'000);
        uploads->start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.proxy.cuts, 1, patience);
        uploads.reset();
        const qint64 before = desk.proxy.up;
        uploads = desk.uploads();
        uploads->start();
        QVERIFY(arrives(desk, *uploads));
        QCOMPARE(desk.read(hash), content);
        QVERIFY(desk.proxy.up - before < 1'200'000);
    }

    void aKnownContentCostsOneQuestion()
    {
        Desk desk;
        const QByteArray content = photo(500'000);
        const QString hash = desk.add(content);
        const auto uploads = desk.uploads();
        uploads->start();
        QVERIFY(arrives(desk, *uploads));
        const qint64 before = desk.proxy.up;
        QVERIFY(bool(desk.queue.askAgainForAll()));
        uploads->changedHere();
        QVERIFY(arrives(desk, *uploads));
        QVERIFY(desk.queue.at(hash).isDone);
        QVERIFY(desk.proxy.up - before < 20'000);
    }

    void whatIsWrongWithAFileIsToldAndTheOthersGo()
    {
        Desk desk;
        const QString missing = desk.add(photo(1000, 1));
        const QString shorter = desk.add(photo(1000, 2));
        const QString changed = desk.add(photo(1000, 3));
        const QString unknown = desk.add(photo(1000, 4), false);
        const QString good = desk.add(photo(1000, 5));
        QVERIFY(QFile::remove(desk.path(missing)));
        QVERIFY(QFile::resize(desk.path(shorter), 999));
        QFile file(desk.path(changed));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("!") == 1);
        file.close();
        const UploadStanding end = uploadOnce(desk.queue, desk.address(), desk.token);
        QCOMPARE(end.trouble, SyncTrouble::Kind::None);
        QVERIFY(desk.queue.at(good).isDone);
        QCOMPARE(desk.queue.at(missing).trouble, FileTrouble::Missing);
        QCOMPARE(desk.queue.at(shorter).trouble, FileTrouble::Damaged);
        QCOMPARE(desk.queue.at(changed).trouble, FileTrouble::Damaged);
        QCOMPARE(desk.queue.at(unknown).trouble, FileTrouble::None); // its record may come yet
        QVERIFY(!desk.queue.at(unknown).isDone && desk.queue.at(unknown).tries == 1);
    }

    void aPauseLetsNothingOut()
    {
        Desk desk;
        const QByteArray content = photo(1'500'000);
        const QString hash = desk.add(content);
        const auto uploads = desk.uploads();
        uploads->setLimit(500'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.queue.at(hash).offset > 0, patience);
        uploads->pause();
        QCOMPARE(uploads->standing().phase, Phase::Paused);
        uploads->setLimit(0);
        uploads->changedHere();
        uploads->tryNow();
        QCOMPARE(uploads->standing().phase, Phase::Paused);
        const qint64 offset = desk.queue.at(hash).offset;
        QVERIFY(!QTest::qWaitFor([&] { return desk.queue.at(hash).offset != offset; }, 300));
        uploads->goOn();
        QVERIFY(arrives(desk, *uploads));
        QCOMPARE(desk.read(hash), content);
    }

    void theLimitIsKept()
    {
        Desk desk;
        const QString hash = desk.add(photo(300'000));
        const auto uploads = desk.uploads();
        QElapsedTimer timer;
        timer.start();
        uploads->setLimit(200'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.queue.at(hash).isDone, patience);
        QVERIFY(timer.elapsed() >= 950); // the second piece waits until the first had its time
    }

    void nobodyThereIsWaitedFor()
    {
        Desk desk;
        const QString hash = desk.add(photo(1000));
        desk.proxy.close(true);
        QCOMPARE(uploadOnce(desk.queue, desk.address(), desk.token).trouble, SyncTrouble::Kind::Offline);
        const auto uploads = desk.uploads();
        uploads->start();
        QTRY_COMPARE(uploads->standing().phase, Phase::Waiting);
        QVERIFY(uploads->standing().nextTry.isValid());
        desk.proxy.close(false);
        QVERIFY(arrives(desk, *uploads));
        QVERIFY(desk.queue.at(hash).isDone);
    }

    void aSilentCentreIsNotWaitedForForEver()
    {
        const sk::testing::OddServer server({}, false);
        MemoryQueue queue;
        queue.add({sha256("x"), 1, u"/nowhere"_s, {}});
        Uploads uploads(queue, server.address(), u"token"_s, Uploads::Mode::Once);
        uploads.setPatience(300ms);
        QSignalSpy finished(&uploads, &Uploads::finished);
        uploads.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(uploads.standing().trouble, SyncTrouble::Kind::Offline);
    }

    void anAnswerThatMakesNoSenseIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("no address") << QByteArray(
            "HTTP/1.1 201 x\r\nUpload-Offset: 0\r\nContent-Length: 0\r\n\r\n");
        QTest::addRow("more than there is")
            << QByteArray("HTTP/1.1 201 x\r\nLocation: /u\r\nUpload-Offset: 99\r\nContent-Length: 0\r\n\r\n");
        QTest::addRow("another program") << QByteArray("HTTP/1.1 200 x\r\nContent-Length: 2\r\n\r\nhi");
        QTest::addRow("a centre without files") << QByteArray("HTTP/1.1 404 x\r\nContent-Length: 0\r\n\r\n");
    }
    void anAnswerThatMakesNoSenseIsNotBelieved()
    {
        QFETCH(QByteArray, answer);
        const sk::testing::OddServer server(answer);
        MemoryQueue queue;
        queue.add({sha256("x"), 1, u"/nowhere"_s, {}});
        QCOMPARE(uploadOnce(queue, server.address(), u"token"_s).trouble, SyncTrouble::Kind::NotUnderstood);
        QVERIFY(!queue.isEmpty());
        QCOMPARE(queue.entries.first().trouble, FileTrouble::None);
    }

    void aRevokedDeviceStops()
    {
        Desk desk;
        desk.add(photo(1000));
        desk.token = u"stranger"_s;
        const UploadStanding end = uploadOnce(desk.queue, desk.address(), desk.token);
        QCOMPARE(end.phase, Phase::Stopped);
        QCOMPARE(end.trouble, SyncTrouble::Kind::Revoked);
    }

    void theTokenGoesToOurAddressAlone()
    {
        Desk desk;
        const QString hash = desk.add(photo(1000));
        desk.queue.at(hash).file.location = u"https://127.0.0.1:1/v1/files/uploads/x"_s;
        QCOMPARE(uploadOnce(desk.queue, desk.address(), desk.token).trouble,
                 SyncTrouble::Kind::NotUnderstood);
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
