// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/attachment.h"
#include "tests/support/real_desk.h"
#include "tests/transport/memory_queue.h"

#include <QCryptographicHash>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace sk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

//! What several threads know of one queue.
struct SharedQueue {
    QMutex mutex;
    MemoryQueue queue;

    bool isEmpty()
    {
        const QMutexLocker lock(&mutex);
        return queue.isEmpty();
    }
};

//! The queue as the sync's thread sees it.
class LentQueue : public UploadQueue {
public:
    explicit LentQueue(SharedQueue &shared) : m_shared(shared) { }

    Result<std::optional<WaitingUpload>> next(const QStringList &except) override
    {
        return with([&](MemoryQueue &queue) { return queue.next(except); });
    }
    Result<> begun(const QString &sha256, const QString &location) override
    {
        return with([&](MemoryQueue &queue) { return queue.begun(sha256, location); });
    }
    Result<> advanced(const QString &sha256, qint64 offset) override
    {
        return with([&](MemoryQueue &queue) { return queue.advanced(sha256, offset); });
    }
    Result<> done(const QString &sha256) override
    {
        return with([&](MemoryQueue &queue) { return queue.done(sha256); });
    }
    Result<> setAside(const QString &sha256, FileTrouble trouble) override
    {
        return with([&](MemoryQueue &queue) { return queue.setAside(sha256, trouble); });
    }
    Result<> failed(const QString &sha256, const QString &detail) override
    {
        return with([&](MemoryQueue &queue) { return queue.failed(sha256, detail); });
    }
    Result<> askAgainForAll() override
    {
        return with([](MemoryQueue &queue) { return queue.askAgainForAll(); });
    }

private:
    template<typename Ask>
    std::invoke_result_t<Ask, MemoryQueue &> with(const Ask &ask)
    {
        const QMutexLocker lock(&m_shared.mutex);
        return ask(m_shared.queue);
    }

    SharedQueue &m_shared;
};

} // namespace

//! Files beside the rows, carried by the Syncer on its thread.
class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOfOneDeskIsSeenAtTheOther()
    {
        RealCentre centre;
        RealDesk one(centre);
        RealDesk two(centre);
        QTemporaryDir disk;
        const QByteArray content = QByteArray("photo").repeated(300'000);
        const QString hash = hashOf(content);
        attach(one, content);
        QCOMPARE(one.sync().trouble, SyncTrouble::Kind::None);
        put(disk.filePath(u"photo"_s), content);

        SharedQueue waiting;
        waiting.queue.add({hash, content.size(), disk.filePath(u"photo"_s), {}});
        one.syncer.carryFiles([&](Session &) { return std::make_unique<LentQueue>(waiting); });
        QSignalSpy settled(&one.syncer, &Syncer::uploadSettled);
        one.syncer.pauseUploads(true);
        one.syncer.start();
        QTRY_COMPARE_WITH_TIMEOUT(one.syncer.uploads().phase, UploadStanding::Phase::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(one.syncer.standing().phase, SyncStanding::Phase::Current, patience);
        QVERIFY(!waiting.isEmpty()); // rows go all the same
        one.syncer.pauseUploads(false);
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
        QCOMPARE(settled.first().first().toString(), hash);
        QVERIFY(waiting.isEmpty());

        two.syncer.start();
        QTRY_VERIFY_WITH_TIMEOUT(two.syncer.isRunning(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(two.syncer.standing().phase, SyncStanding::Phase::Current, patience);
        QCOMPARE(two.all<Attachment>().first().sha256, hash);
        QSignalSpy fetched(&two.syncer, &Syncer::fetched);
        two.syncer.fetch({hash, content.size(), disk.filePath(u"seen"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 1, patience);
        QVERIFY(fetched.first().first().value<DownloadEnd>().isGood());
        QFile seen(disk.filePath(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        QCOMPARE(seen.readAll(), content);
    }

    void aRestoredCentreGetsItsFilesBack()
    {
        RealCentre centre;
        RealDesk desk(centre);
        QTemporaryDir disk;
        QCOMPARE(desk.sync().trouble, SyncTrouble::Kind::None);
        centre.backUpTo(disk.filePath(u"backup"_s));
        const QByteArray content = QByteArray("photo").repeated(1000);
        const QString hash = hashOf(content);
        attach(desk, content);
        put(disk.filePath(u"photo"_s), content);
        SharedQueue waiting;
        waiting.queue.add({hash, content.size(), disk.filePath(u"photo"_s), {}});
        desk.syncer.carryFiles([&](Session &) { return std::make_unique<LentQueue>(waiting); });
        QSignalSpy settled(&desk.syncer, &Syncer::uploadSettled);
        desk.syncer.start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, patience);
        desk.syncer.stop();

        centre.restoreFrom(disk.filePath(u"backup"_s));
        const QString kept = centre.filesFolder() + u'/' + hash.left(2) + u'/' + hash.mid(2);
        QVERIFY(QFile::remove(kept)); // and the folder's backup was as old
        desk.syncer.start();
        QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 2, patience);
        QCOMPARE(settled.last().last().value<FileTrouble>(), FileTrouble::None);
        QVERIFY(QFile::exists(kept));
    }

    void whoWaitsForAFileIsNeverLeftWaiting()
    {
        RealCentre centre;
        RealDesk desk(centre);
        QTemporaryDir disk;
        QSignalSpy fetched(&desk.syncer, &Syncer::fetched);
        const WantedFile wanted{hashOf("x"), 1, disk.filePath(u"x"_s)};
        desk.syncer.fetch(wanted); // nobody is there yet
        QCOMPARE(fetched.size(), 1);
        QVERIFY(!fetched.first().first().value<DownloadEnd>().isGood());
        desk.syncer.start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.syncer.standing().phase, SyncStanding::Phase::Current, patience);
        desk.syncer.fetch(wanted);
        QTRY_COMPARE_WITH_TIMEOUT(fetched.size(), 2, patience);
        QCOMPARE(fetched.last().first().value<DownloadEnd>().file, FileTrouble::NotThere);
        desk.syncer.fetch(wanted);
        desk.syncer.stop();
        QCOMPARE(fetched.size(), 3);
    }

private:
    static QString hashOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static void attach(RealDesk &desk, const QByteArray &content)
    {
        Attachment attachment;
        attachment.centre = {desk.enrolment().centre};
        attachment.name = u"photo.jpg"_s;
        attachment.bytes = content.size();
        attachment.sha256 = hashOf(content);
        desk.saved(attachment);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
