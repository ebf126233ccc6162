// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/attaching.h"
#include "app/filing/store_upload_queue.h"
#include "app/filing/upload_manner.h"
#include "models/items/registration_window.h"
#include "models/store/owed_files.h"
#include "tests/support/desk_world.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;

namespace {

struct World : testing::DeskWorld {
    World()
        : attaching(desk, [this](const QUrl &file) {
            viewed.append(file.toLocalFile());
            return true;
        })
    {
        vehicle = scratch.saved(Registration{.plate = u"豫P6T118"_s});
    }

    QString photo(const QString &name, Qt::GlobalColor colour = Qt::darkCyan)
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = outside.filePath(name);
        if (!image.save(path, "jpeg"))
            qFatal("no photo");
        return path;
    }
    QString text(const QString &name, const QByteArray &content)
    {
        QFile file(outside.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }
    Attached to() const { return {u"registration"_s, vehicle.id.value}; }
    QList<AttachmentLine> lines() { return attaching.linesOf({to()}); }
    Attachment added(const QString &path, const QString &kind = {})
    {
        attaching.add(to(), {path}, kind);
        if (!QTest::qWaitFor([this] { return !attaching.isBusy(); }, 5000))
            qFatal("still busy");
        return lines().isEmpty() ? Attachment{} : lines().last().attachment;
    }

    QTemporaryDir outside;
    QStringList viewed;
    Attaching attaching;
    Registration vehicle;
};

} // namespace

class AttachingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhotoIsTakenInUnderWhatItShows()
    {
        World world;
        const Attachment photo = world.added(world.photo(u"IMG_0001.jpg"_s), u"aerial"_s);
        QCOMPARE(photo.name, u"天线.jpg"_s);
        QCOMPARE(photo.mediaType, u"image/jpeg"_s);
        const Attachment second = world.added(world.photo(u"IMG_0002.jpg"_s, Qt::red), u"aerial"_s);
        QCOMPARE(second.name, u"天线 2.jpg"_s);
        world.attaching.sayWhatItShows(second, u"plate"_s);
        QCOMPARE(world.lines().last().attachment.name, u"终端铭牌.jpg"_s);
    }

    void beforeAnyCentreNothingWaits()
    {
        World world;
        world.added(world.photo(u"a.jpg"_s));
        QCOMPARE(world.lines().first().where, AttachmentLine::Where::Everywhere);
        world.enrol();
        QCOMPARE(world.lines().first().where, AttachmentLine::Where::OnlyHere);
        QVERIFY(OwedFiles(world.scratch.session().database())
                    .setAside(world.lines().first().attachment.sha256, u"too_large"_s));
        QVERIFY(!world.lines().first().trouble.isEmpty());
    }

    void theSmallPictureIsMadeOnce()
    {
        World world;
        const Attachment photo = world.added(world.photo(u"a.jpg"_s));
        QSignalSpy made(&world.attaching, &AttachmentOffice::thumbnailMade);
        QVERIFY(world.attaching.thumbnailOf(photo).isNull());
        QVERIFY(world.attaching.thumbnailOf(photo).isNull());
        QVERIFY(made.wait());
        QVERIFY(!world.attaching.thumbnailOf(photo).isNull());
        QCOMPARE(made.size(), 1);
    }

    void openingShowsAPrivateCopyWithAnHonestSuffix()
    {
        World world;
        Attachment photo = world.added(world.photo(u"a.jpg"_s));
        photo.name = u"../invoice.pdf.exe"_s;
        world.attaching.open(photo);
        QTRY_COMPARE(world.viewed.size(), 1);
        const QFileInfo copy(world.viewed.first());
        QCOMPARE(copy.suffix(), u"jpg"_s);
        QVERIFY(!copy.fileName().contains(u"exe."_s));
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOwner;
        QCOMPARE(copy.permissions() & others, QFile::Permissions());
        QVERIFY(copy.path()
                != QFileInfo(AttachmentDesk(world.scratch.session()).files().pathOf(photo.sha256)).path());
    }

    void whatCouldRunIsNotOpened()
    {
        World world;
        const Attachment script = world.added(world.text(u"a.sh"_s, "#!/bin/sh\necho\n"));
        QSignalSpy told(&world.attaching, &AttachmentOffice::told);
        world.attaching.open(script);
        QVERIFY(world.viewed.isEmpty());
        QVERIFY(!told.last().first().toString().isEmpty());
    }

    void anEmptyFileIsToldWithItsName()
    {
        World world;
        QSignalSpy told(&world.attaching, &AttachmentOffice::told);
        world.added(world.text(u"empty.jpg"_s, {}));
        QVERIFY(told.last().first().toString().contains(u"empty.jpg"_s));
        QVERIFY(world.lines().isEmpty());
    }

    void aPictureThatWasCopiedIsAdded()
    {
        World world;
        QImage picture(300, 200, QImage::Format_RGB32);
        picture.fill(Qt::white);
        world.attaching.addPicture(world.to(), picture);
        QTRY_VERIFY(!world.attaching.isBusy());
        QCOMPARE(world.lines().first().attachment.mediaType, u"image/png"_s);
    }

    void removingHasAWayBack()
    {
        World world;
        const Attachment photo = world.added(world.photo(u"a.jpg"_s));
        QSignalSpy changed(&world.attaching, &AttachmentOffice::changed);
        world.attaching.remove(photo.id);
        QVERIFY(world.lines().isEmpty());
        world.attaching.putBack(photo.id);
        QCOMPARE(world.lines().size(), 1);
        QCOMPARE(changed.size(), 2);
    }

    void itIsSavedElsewhere()
    {
        World world;
        const Attachment photo = world.added(world.photo(u"a.jpg"_s));
        world.prompter.path = world.outside.filePath(u"out.jpg"_s);
        world.attaching.saveAs(photo);
        QTRY_VERIFY(!world.attaching.isBusy());
        QCOMPARE(QFileInfo(world.prompter.path).size(), photo.bytes);
    }

    void withoutALineAFileThatIsOnlyThereIsToldSo()
    {
        World world;
        world.enrol();
        const Attachment photo = world.added(world.photo(u"a.jpg"_s));
        AttachmentDesk(world.scratch.session()).files().drop(photo.sha256);
        QCOMPARE(world.lines().first().where, AttachmentLine::Where::OnlyAtCentre);
        QSignalSpy told(&world.attaching, &AttachmentOffice::told);
        world.attaching.open(photo);
        QTRY_VERIFY(!told.isEmpty() && !told.last().first().toString().isEmpty());
        QCOMPARE(world.lines().first().where, AttachmentLine::Where::OnlyAtCentre);
        QVERIFY(world.viewed.isEmpty());
    }

    void theMannerOfSendingIsRemembered()
    {
        World world;
        world.syncing.pauseUploads(true);
        world.syncing.limitUploads(200);
        QCOMPARE(world.syncing.manner(), (UploadManner{true, 200}));
        QCOMPARE(uploadMannerOf(world.scratch.session()), (KeptManner{true, 200}));
        world.syncing.pauseUploads(false);
        QCOMPARE(uploadMannerOf(world.scratch.session()), (KeptManner{false, 200}));
    }

    void theListMarksAVehicleUntilItsPhotosAreThere()
    {
        World world;
        world.enrol();
        RegistrationWindow window(world.scratch.store(), world.catalogue, world.policies);
        const auto marked = [&] {
            return window.index(0, RegistrationWindow::Plate)
                .data(RegistrationWindow::WaitingFilesRole)
                .toInt();
        };
        QCOMPARE(marked(), 0);
        const Attachment photo = world.added(world.photo(u"a.jpg"_s));
        QCOMPARE(marked(), 1);
        QVERIFY(window.index(0, RegistrationWindow::Plate).data(Qt::ToolTipRole).toString().contains(u"1"_s));
        StoreUploadQueue queue(world.scratch.session());
        QVERIFY(queue.done(photo.sha256));
        QCOMPARE(marked(), 0);
    }

    void uploadsAreListedWithTheirRecord()
    {
        World world;
        world.enrol();
        world.added(world.photo(u"a.jpg"_s));
        QCOMPARE(world.syncing.state().waitingAttachments, 1);
        const auto uploads = world.syncing.uploads();
        QCOMPARE(uploads.size(), 1);
        QCOMPARE(uploads.first().name, u"a.jpg"_s);
        QCOMPARE(uploads.first().record, (Target{u"registration"_s, world.vehicle.id.value}));
    }
};

QTEST_MAIN(AttachingTest)
#include "tst_attaching.moc"
