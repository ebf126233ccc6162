// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/photo_kinds.h"
#include "tests/support/pictures.h"
#include "tests/support/prepared_prompter.h"
#include "views/attachments/attachment_model.h"
#include "views/attachments/attachment_strip.h"
#include "views/attachments/missing_photos.h"
#include "views/attachments/tile_view.h"
#include "views/widgets/status_label.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

const Attached truck{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000001"_s)};
const Attached other{u"registration"_s, QUuid(u"01980000-0000-7000-8000-000000000002"_s)};

//! Keeps lines in memory and writes down what it was asked.
class FakeOffice : public AttachmentOffice {
public:
    QList<AttachmentLine> linesOf(const QList<Attached> &records) override
    {
        QList<AttachmentLine> found;
        for (const Attached &record : records)
            for (const AttachmentLine &line : lines)
                if (line.attachment.record == record.record)
                    found.append(line);
        return found;
    }
    QImage thumbnailOf(const Attachment &attachment) override
    {
        if (!attachment.mediaType.startsWith(u"image/"))
            return {};
        QImage image(320, 240, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(int(qHash(attachment.name) % 360), 90, 190));
        return image;
    }
    void add(const Attached &to, const QStringList &paths, const QString &photoKind) override
    {
        said.append(u"add %1 %2 %3"_s.arg(to.kind, QString::number(paths.size()), photoKind).trimmed());
    }
    void addPicture(const Attached &, const QImage &picture) override
    {
        said.append(u"picture %1"_s.arg(picture.width()));
    }
    void open(const Attachment &attachment) override { said.append(u"open "_s + attachment.name); }
    void saveAs(const Attachment &attachment) override { said.append(u"save "_s + attachment.name); }
    void remove(const AttachmentId &id) override
    {
        said.append(u"remove"_s);
        removed = lines;
        lines.removeIf([&](const AttachmentLine &line) { return line.attachment.id == id; });
        Q_EMIT changed();
    }
    void putBack(const AttachmentId &) override
    {
        said.append(u"put back"_s);
        lines = removed;
        Q_EMIT changed();
    }
    void sayWhatItShows(const Attachment &attachment, const QString &kind) override
    {
        said.append(u"shows %1 %2"_s.arg(attachment.name, kind));
    }

    AttachmentLine &put(const QString &name, AttachmentLine::Where where = AttachmentLine::Where::Everywhere,
                        const Attached &record = truck)
    {
        Attachment attachment;
        attachment.id = {QUuid::createUuidV5(QUuid(), name)};
        attachment.recordKind = record.kind;
        attachment.record = record.record;
        attachment.name = name;
        attachment.mediaType = name.endsWith(u".mp4") ? u"video/mp4"_s
            : name.endsWith(u".pdf")                  ? u"application/pdf"_s
                                                      : u"image/jpeg"_s;
        attachment.bytes = 1'234'567;
        attachment.takenAt = QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);
        lines.append({attachment, where, 0, {}});
        return lines.last();
    }

    QList<AttachmentLine> lines;
    QList<AttachmentLine> removed;
    QStringList said;
};

struct World {
    World()
    {
        strip.resize(380, 500);
        strip.show(QList{truck}, true);
        static_cast<QWidget &>(strip).show();
    }
    TileView *tiles() { return strip.findChild<TileView *>(); }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        return strip.findChild<Widget *>(name);
    }

    FakeOffice office;
    PreparedPrompter prompter;
    AttachmentStrip strip{office, prompter};
};

} // namespace

class AttachmentViewTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStripSaysHowToBegin()
    {
        World world;
        QVERIFY(world.tiles()->isHidden());
        QCOMPARE(world.strip.findChild<MissingPhotos *>()->kinds(), missingPhotoKinds({}));
    }

    void whatIsThereIsShownAndWhatIsMissingIsAskedFor()
    {
        World world;
        world.office.put(u"天线.jpg"_s);
        world.office.put(u"合影.jpg"_s);
        Q_EMIT world.office.changed();
        QAbstractItemModelTester tester(world.tiles()->model());
        QCOMPARE(world.tiles()->model()->rowCount(), 2);
        QCOMPARE(world.strip.findChild<MissingPhotos *>()->kinds(),
                 (QStringList{u"position"_s, u"plate"_s, u"online"_s}));
        QVERIFY(world.tiles()->height() >= 100);
        QVERIFY(!world.tiles()->accessibleName().isEmpty());
        const QString spoken = world.tiles()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"天线.jpg"_s), qPrintable(spoken));
    }

    void aMissingPhotoIsAddedUnderItsName()
    {
        World world;
        world.prompter.path = u"/photos/IMG_1.jpg"_s;
        world.find<QPushButton>(u"missing-aerial"_s)->click();
        QCOMPARE(world.office.said, QStringList{u"add registration 1 aerial"_s});
    }

    void whoMayNotAddIsToldWhomToAsk()
    {
        World world;
        world.office.put(u"天线.jpg"_s);
        world.strip.setWhyNotChange(u"Ask the depot manager."_s);
        QVERIFY(!world.find<QPushButton>(u"addAttachment"_s)->isEnabled());
        QVERIFY(world.strip.findChild<MissingPhotos *>()->kinds().isEmpty());
        world.find<QAction>(u"pasteAttachment"_s)->trigger();
        QCOMPARE(world.find<QLabel>(u"told"_s)->text(), u"Ask the depot manager."_s);
        Q_EMIT world.tiles()->removeRequested(world.tiles()->model()->index(0, 0));
        QVERIFY(world.office.said.isEmpty());
        world.strip.setWhyNotChange({});
        QVERIFY(world.find<QPushButton>(u"addAttachment"_s)->isEnabled());
    }

    void theButtonAddsFilesAndACancelledDialogNone()
    {
        World world;
        world.find<QPushButton>(u"addAttachment"_s)->click();
        QVERIFY(world.office.said.isEmpty());
        world.prompter.path = u"/photos/IMG_1.jpg"_s;
        world.find<QPushButton>(u"addAttachment"_s)->click();
        QCOMPARE(world.office.said, QStringList{u"add registration 1"_s});
    }

    void filesAreDropped()
    {
        World world;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.jpg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(folder.path()),
                      QUrl(u"https://example.org/b.jpg"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&world.strip, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&world.strip, &drop);
        QCOMPARE(world.office.said, QStringList{u"add registration 1"_s}); // no folder, nothing from the net
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
    }

    void aCopiedPictureIsPasted()
    {
        World world;
        QImage picture(640, 480, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QApplication::clipboard()->setImage(picture);
        world.find<QAction>(u"pasteAttachment"_s)->trigger();
        QCOMPARE(world.office.said, QStringList{u"picture 640"_s});
        QApplication::clipboard()->setText(u"words"_s);
        world.find<QAction>(u"pasteAttachment"_s)->trigger();
        QVERIFY(world.find<QLabel>(u"told"_s)->isVisible());
    }

    void theBadgeCountsWhatIsNotUploaded()
    {
        World world;
        for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
            world.office.put(name, AttachmentLine::Where::OnlyHere);
        world.office.put(u"d.jpg"_s);
        Q_EMIT world.office.changed();
        auto *badge = world.find<StatusLabel>(u"notUploaded"_s);
        QCOMPARE(badge->word(), u"3 not uploaded"_s);
        QCOMPARE(badge->tone(), Tone::Accent);
        world.office.lines.first().trouble = u"too large"_s;
        Q_EMIT world.office.changed();
        QCOMPARE(badge->tone(), Tone::Attention);
        world.office.lines.clear();
        Q_EMIT world.office.changed();
        QVERIFY(badge->isHidden());
    }

    void enterOpensAndDeleteRemovesWithAWayBack()
    {
        World world;
        world.office.put(u"a.jpg"_s);
        world.office.put(u"b.jpg"_s);
        Q_EMIT world.office.changed();
        world.tiles()->setCurrentIndex(world.tiles()->model()->index(1, 0));
        QTest::keyClick(world.tiles(), Qt::Key_Return);
        QTest::keyClick(world.tiles(), Qt::Key_Delete);
        QCOMPARE(world.office.said, (QStringList{u"open b.jpg"_s, u"remove"_s}));
        QCOMPARE(world.tiles()->model()->rowCount(), 1);
        auto *undo = world.find<QPushButton>(u"undoRemoval"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(world.tiles()->model()->rowCount(), 2);
        QVERIFY(!undo->isVisible());
    }

    void anotherVehicleShowsItsOwn()
    {
        World world;
        world.office.put(u"a.jpg"_s);
        world.office.put(u"b.jpg"_s, AttachmentLine::Where::Everywhere, other);
        Q_EMIT world.office.told(u"something"_s);
        world.strip.show(QList{other}, false);
        QCOMPARE(world.tiles()->model()->index(0, 0).data().toString(), u"b.jpg"_s);
        QVERIFY(world.find<QLabel>(u"told"_s)->isHidden());
        QVERIFY(world.strip.findChild<MissingPhotos *>()->isHidden());
    }

    void pictures()
    {
        World world;
        world.office.put(u"合影.jpg"_s);
        world.office.put(u"天线.jpg"_s, AttachmentLine::Where::OnlyHere);
        world.office.put(u"安装位置.jpg"_s, AttachmentLine::Where::OnlyAtCentre);
        world.office.put(u"故障录像.mp4"_s, AttachmentLine::Where::OnlyHere).trouble = u"zu groß"_s;
        world.office.put(u"YS-411624-3F-261123-004-1.pdf"_s);
        Q_EMIT world.office.changed();
        world.tiles()->setCurrentIndex(world.tiles()->model()->index(1, 0));
        sk::testing::takePictures(world.strip, u"attachment-strip"_s, {400, 420});
    }
};

QTEST_MAIN(AttachmentViewTests)
#include "tst_attachments.moc"
