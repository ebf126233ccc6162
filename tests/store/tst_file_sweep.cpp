// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registration.h"
#include "models/store/attachment_desk.h"
#include "models/store/file_backup.h"
#include "models/store/file_sweep.h"
#include "models/store/intake.h"
#include "models/store/owed_files.h"
#include "tests/support/scratch_store.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

constexpr qint64 day = 24 * 3600;

KeptFiles::Taken kept(ScratchStore &store, QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const auto taken = AttachmentDesk(store.session()).files().take(buffer);
    if (!taken)
        throw std::runtime_error(taken.failure().detail.toStdString());
    return *taken;
}

Attachment attached(ScratchStore &store, const KeptFiles::Taken &file)
{
    const Registration vehicle = store.saved(Registration{});
    const auto added = AttachmentDesk(store.session())
                           .attach({u"registration"_s, vehicle.id.value}, file, {u"a"_s, {}, {}});
    if (!added)
        throw std::runtime_error(added.failure().detail.toStdString());
    return added->attachment;
}

//! The centre says that records are no longer ours to see.
void forget(ScratchStore &store, const QList<Attachment> &attachments)
{
    store.session().database().run("DELETE FROM outbox");
    const auto taken = store.session().ledger().take(
        [&](Intake &) -> Result<PageTail> {
            PageTail tail;
            for (const Attachment &attachment : attachments)
                tail.forgotten.append({u"attachment"_s, attachment.id.value});
            return tail;
        },
        Ledger::Telling::AtOnce);
    if (!taken)
        throw std::runtime_error(taken.failure().detail.toStdString());
}

} // namespace

class FileSweepTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesOfARemovedPhotoStayForAMonth();
    void aFileThatAnotherRecordNamesStays();
    void whatWasJustTakenInStays();
    void aRecordThatLeavesTheScopeTakesItsFileAlong();
    void aFileOfTwoRecordsGoesWithTheSecond();
    void aBackupTakesAlongWhatTheCentreLacks();
};

void FileSweepTests::bytesOfARemovedPhotoStayForAMonth()
{
    ScratchStore store;
    const auto file = kept(store, "a photo");
    const Attachment photo = attached(store, file);
    AttachmentDesk desk(store.session());
    QVERIFY(desk.remove(photo.id));
    store.advance((removedFilesStay - 1) * day);
    QCOMPARE(*sweepFiles(store.session()), 0);
    QVERIFY(desk.files().has(file.sha256));
    store.advance(2 * day);
    QCOMPARE(*sweepFiles(store.session()), 1);
    QVERIFY(!desk.files().has(file.sha256));
    QVERIFY(!*OwedFiles(store.session().database()).find(file.sha256));
}

void FileSweepTests::aFileThatAnotherRecordNamesStays()
{
    ScratchStore store;
    const auto file = kept(store, "a sheet for two vehicles");
    const Attachment one = attached(store, file);
    attached(store, file);
    AttachmentDesk desk(store.session());
    QVERIFY(desk.remove(one.id));
    store.advance(2 * removedFilesStay * day);
    QCOMPARE(*sweepFiles(store.session()), 0);
}

void FileSweepTests::whatWasJustTakenInStays()
{
    ScratchStore store;
    const auto file = kept(store, "not attached yet");
    const QString path = AttachmentDesk(store.session()).files().pathOf(file.sha256);
    QFile touched(path);
    QVERIFY(touched.open(QIODevice::ReadWrite));
    QVERIFY(touched.setFileTime(store.session().now(), QFileDevice::FileModificationTime));
    touched.close();
    QCOMPARE(*sweepFiles(store.session()), 0);
    store.advance(day);
    QCOMPARE(*sweepFiles(store.session()), 1);
}

void FileSweepTests::aRecordThatLeavesTheScopeTakesItsFileAlong()
{
    ScratchStore store;
    const auto file = kept(store, "of another depot now");
    const Attachment photo = attached(store, file);
    forget(store, {photo});
    QVERIFY(!AttachmentDesk(store.session()).files().has(file.sha256));
    QVERIFY(!*OwedFiles(store.session().database()).find(file.sha256));
}

void FileSweepTests::aFileOfTwoRecordsGoesWithTheSecond()
{
    ScratchStore store;
    const auto file = kept(store, "a sheet for two vehicles");
    const Attachment one = attached(store, file);
    const Attachment two = attached(store, file);
    const KeptFiles files = AttachmentDesk(store.session()).files();
    forget(store, {one});
    QVERIFY(files.has(file.sha256));
    forget(store, {two});
    QVERIFY(!files.has(file.sha256));
}

void FileSweepTests::aBackupTakesAlongWhatTheCentreLacks()
{
    ScratchStore store;
    const auto sent = kept(store, "at the centre already");
    const auto waiting = kept(store, "nowhere else");
    attached(store, sent);
    attached(store, waiting);
    QVERIFY(OwedFiles(store.session().database()).done(sent.sha256));
    const QTemporaryDir stick;
    const QString backup = stick.filePath(u"desk.sqlite"_s);
    QVERIFY(store.store().backUpTo(backup));
    QCOMPARE(*backUpFiles(store.session(), backup), 1);
    QCOMPARE(KeptFiles::beside(backup).all(), QStringList{waiting.sha256});

    const QTemporaryDir other;
    const auto restored = Store::restore(other.path(), backup, store.session().now());
    QVERIFY(restored);
    QCOMPARE(restored->files, 1);
    QVERIFY(KeptFiles::beside(Store::fileIn(other.path())).has(waiting.sha256));
}

QTEST_GUILESS_MAIN(FileSweepTests)
#include "tst_file_sweep.moc"
