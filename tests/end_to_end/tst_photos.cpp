// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/filing/store_upload_queue.h"
#include "models/domain/depot.h"
#include "models/domain/registration.h"
#include "models/store/attachment_desk.h"
#include "models/store/waiting.h"
#include "sync/transport/uploads.h"
#include "tests/support/real_desk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using testing::RealCentre;
using testing::RealDesk;

namespace {

constexpr int patience = 20'000; // ms; usually a fraction

//! A desktop that carries its photos as the program does.
struct PhotoDesk : RealDesk {
    template<typename... Arguments>
    explicit PhotoDesk(RealCentre &centre, Arguments... arguments) : RealDesk(centre, arguments...)
    {
        syncer.carryFiles([](Session &own) { return std::make_unique<StoreUploadQueue>(own); });
    }

    //! A photo of so many bytes on a vehicle of its own.
    Attachment photo(const QString &name, qsizetype bytes, const DepotId &depot = {})
    {
        Registration vehicle;
        vehicle.plate = name;
        vehicle.centre = {enrolment().centre};
        vehicle.depot = depot;
        vehicle = saved(vehicle);
        QFile file(outside.filePath(name));
        const QByteArray content = QByteArray::fromHex("ffd8ffe0") + noise(bytes - 4);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != bytes)
            qFatal("no photo");
        file.close();
        const auto added = AttachmentDesk(session()).add({u"registration"_s, vehicle.id.value},
                                                         file.fileName(), {name, {}, {}});
        if (!added)
            qFatal("%s", qPrintable(added.failure().detail));
        return added->attachment;
    }
    QByteArray noise(qsizetype bytes)
    {
        QByteArray content(bytes, Qt::Uninitialized);
        for (char &byte : content)
            byte = char(dice.bounded(256));
        return content;
    }

    UploadStanding upload()
    {
        StoreUploadQueue queue(session());
        return uploadOnce(queue, address(), token());
    }
    DownloadEnd fetch(const Attachment &attachment)
    {
        return downloadNow({attachment.sha256, attachment.bytes, files().roomFor(attachment.sha256)},
                           address(), token());
    }
    QByteArray bytesOf(const Attachment &attachment)
    {
        QFile file(files().pathOf(attachment.sha256));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    qint64 sent(const Attachment &attachment)
    {
        const auto owed = OwedFiles(db()).find(attachment.sha256);
        return owed && *owed ? (*owed)->sent : -1;
    }
    int filesWaiting() { return waitingIn(db())->files; }
    KeptFiles files() { return KeptFiles::beside(db()); }
    CentralAddress address() { return {enrolment().url, enrolment().authority.toUtf8()}; }
    QString token()
    {
        return *readNow(secrets, enrolment().device.toString(QUuid::WithoutBraces), std::chrono::seconds(5));
    }

    QTemporaryDir outside;
    QRandomGenerator dice{411624};
};

} // namespace

class PhotoTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void photosOfOneDeskAreOpenedAtAnother()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        PhotoDesk south(centre);
        QList<Attachment> photos;
        for (const auto &[name, bytes] : {std::pair(u"天线.jpg"_s, 300'000),
                                          std::pair(u"合影.jpg"_s, 2'500'000), std::pair(u"铭牌.jpg"_s, 77)})
            photos.append(north.photo(name, bytes));
        QCOMPARE(north.filesWaiting(), 3);
        QCOMPARE(north.sync().trouble, SyncTrouble::Kind::None);
        QCOMPARE(north.upload().trouble, SyncTrouble::Kind::None);
        QCOMPARE(north.filesWaiting(), 0);

        QCOMPARE(south.sync().trouble, SyncTrouble::Kind::None);
        QCOMPARE(south.all<Attachment>().size(), 3);
        for (const Attachment &photo : photos) {
            QVERIFY(south.bytesOf(photo).isEmpty());
            QVERIFY(south.fetch(photo).isGood());
            QCOMPARE(south.bytesOf(photo), north.bytesOf(photo));
        }
    }

    void aRunningDeskSendsThemByItself()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        north.syncer.start();
        const Attachment photo = north.photo(u"a.jpg"_s, 400'000);
        QTRY_COMPARE_WITH_TIMEOUT(north.filesWaiting(), 0, patience);
        PhotoDesk south(centre);
        south.sync();
        QVERIFY(south.fetch(photo).isGood());
    }

    void anUploadGoesOnAfterTheServiceDied()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        const Attachment photo = north.photo(u"a.jpg"_s, 6'000'000);
        north.syncer.limitUploads(4'000'000);
        north.syncer.start();
        QTRY_VERIFY_WITH_TIMEOUT(north.sent(photo) > 0, patience);
        centre.stop();
        const qint64 before = north.sent(photo);
        QVERIFY(before < photo.bytes);
        centre.start();
        north.syncer.limitUploads(0);
        north.syncer.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(north.filesWaiting(), 0, patience);
        PhotoDesk south(centre);
        south.sync();
        QVERIFY(south.fetch(photo).isGood());
        QCOMPARE(south.bytesOf(photo), north.bytesOf(photo));
    }

    void anUploadGoesOnAfterTheDeskStopped()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        const Attachment photo = north.photo(u"a.jpg"_s, 6'000'000);
        north.syncer.limitUploads(4'000'000);
        north.syncer.start();
        QTRY_VERIFY_WITH_TIMEOUT(north.sent(photo) > 0, patience);
        north.syncer.stop();
        const qint64 before = north.sent(photo);
        QVERIFY(before > 0 && before < photo.bytes);
        QCOMPARE(north.upload().trouble, SyncTrouble::Kind::None);
        QCOMPARE(north.filesWaiting(), 0);
        PhotoDesk south(centre);
        south.sync();
        QVERIFY(south.fetch(photo).isGood());
        QCOMPARE(south.bytesOf(photo), north.bytesOf(photo));
    }

    void aPausedDeskSendsItsRecordsOnly()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        north.syncer.pauseUploads(true);
        north.photo(u"a.jpg"_s, 1000);
        north.syncer.start();
        QTRY_COMPARE_WITH_TIMEOUT(waitingIn(north.db())->changes, 0, patience);
        QCOMPARE(north.filesWaiting(), 1);
        north.syncer.pauseUploads(false);
        QTRY_COMPARE_WITH_TIMEOUT(north.filesWaiting(), 0, patience);
    }

    void aFileThatItsDeskNeverSentIsNotThere()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        const Attachment photo = north.photo(u"a.jpg"_s, 1000);
        north.sync();
        PhotoDesk south(centre);
        south.sync();
        QCOMPARE(south.fetch(photo).file, FileTrouble::NotThere);
        QVERIFY(south.bytesOf(photo).isEmpty());
    }

    void anotherDepotGetsNothingOfIt()
    {
        RealCentre centre;
        PhotoDesk north(centre);
        const CentreId home{north.enrolment().centre};
        const Depot depot = north.saved(Depot{.centre = home, .name = u"槐店"_s});
        const Depot other = north.saved(Depot{.centre = home, .name = u"付井"_s});
        const Attachment photo = north.photo(u"a.jpg"_s, 1000, depot.id);
        north.sync();
        north.upload();
        PhotoDesk own(centre, wire::DeviceRole::Depot, depot.id);
        own.sync();
        QVERIFY(own.fetch(photo).isGood());
        PhotoDesk stranger(centre, wire::DeviceRole::Depot, other.id);
        stranger.sync();
        QVERIFY(stranger.all<Attachment>().isEmpty());
        QCOMPARE(stranger.fetch(photo).file, FileTrouble::NotThere);
    }
};

QTEST_GUILESS_MAIN(PhotoTests)
#include "tst_photos.moc"
