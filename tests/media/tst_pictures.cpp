// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/picture_reading.h"
#include "models/media/scan_pages.h"
#include "models/media/taken_at.h"
#include "models/media/thumbnail.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;

namespace {

QImage photo(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

//! A JPEG whose header says what a camera says. `offset` may be empty.
QByteArray withExif(const QByteArray &jpeg, const QByteArray &moment, const QByteArray &offset)
{
    const auto word = [](int value) { return QByteArray(1, char(value & 0xff)) + char(value >> 8); };
    const auto longWord = [&](int value) { return word(value & 0xffff) + word(value >> 16); };
    const auto entry = [&](int tag, int type, int count, int value) {
        return word(tag) + word(type) + longWord(count) + longWord(value);
    };
    const int fields = offset.isEmpty() ? 1 : 2;
    const int exifAt = 8 + 2 + 12 + 4;
    const int textAt = exifAt + 2 + 12 * fields + 4;
    QByteArray tiff = "II*" + QByteArray(1, '\0') + longWord(8) + word(1) + entry(0x8769, 4, 1, exifAt)
        + longWord(0) + word(fields) + entry(0x9003, 2, 20, textAt);
    if (!offset.isEmpty())
        tiff += entry(0x9011, 2, 7, textAt + 20);
    tiff += longWord(0) + moment + '\0' + offset + '\0';
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const int size = int(body.size()) + 2;
    return jpeg.left(2) + QByteArray::fromHex("ffe1") + char(size >> 8) + char(size & 0xff) + body
        + jpeg.mid(2);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class PictureTests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLargePhotoIsMadeSmallWhileItIsRead()
    {
        QVERIFY(photo(4000, 3000).save(path(u"a.jpg"_s)));
        const auto small = readPicture(path(u"a.jpg"_s), u"image/jpeg"_s, 320);
        QVERIFY(small);
        QCOMPARE(small->size(), QSize(320, 240));
    }

    void aPictureThatClaimsToBeHugeIsRefused()
    {
        // A PNG of 60000 × 60000 in a hundred bytes.
        QByteArray header = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        header += QByteArray::fromHex("0000ea600000ea60") + QByteArray::fromHex("0802000000");
        quint32 crc = 0xffffffff;
        for (const char byte : header.mid(12)) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320 : 0);
        }
        crc ^= 0xffffffff;
        for (int shift = 24; shift >= 0; shift -= 8)
            header += char((crc >> shift) & 0xff);
        write(path(u"bomb.png"_s), header + QByteArray::fromHex("0000000049444154"));
        QCOMPARE(readPicture(path(u"bomb.png"_s), u"image/png"_s, 320).failure().kind,
                 Failure::Kind::TooLarge);
    }

    void whatIsNoPictureIsTold()
    {
        write(path(u"a.svg"_s), "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QCOMPARE(readPicture(path(u"a.svg"_s), u"image/svg+xml"_s, 9).failure().kind, Failure::Kind::Invalid);
        QCOMPARE(readPicture(path(u"a.svg"_s), u"image/jpeg"_s, 9).failure().kind, Failure::Kind::Corrupt);
        QCOMPARE(pagesOf(path(u"a.svg"_s), u"video/mp4"_s).failure().kind, Failure::Kind::Invalid);
        QCOMPARE(pagesOf(path(u"a.svg"_s), u"application/pdf"_s).failure().kind, Failure::Kind::Corrupt);
    }

    void theSmallPictureIsKeptForTheOwnerAndReadFromThereAgain()
    {
        QVERIFY(photo(1200, 900).save(path(u"a.jpg"_s)));
        const QString cache = path(u"small/a.jpg"_s);
        QCOMPARE(thumbnailOf(path(u"a.jpg"_s), u"image/jpeg"_s, cache)->width(), thumbnailSide);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
        QCOMPARE(QFile::permissions(cache) & others, QFile::Permissions());
        QVERIFY(QFile::remove(path(u"a.jpg"_s)));
        QVERIFY(thumbnailOf(path(u"a.jpg"_s), u"image/jpeg"_s, cache));
    }

    void aPdfShowsItsFirstPageAndCountsItsPages()
    {
        QPdfWriter writer(path(u"a.pdf"_s));
        QPainter painter(&writer);
        painter.drawText(500, 500, u"1"_s);
        writer.newPage();
        painter.end();
        QCOMPARE(*pagesOf(path(u"a.pdf"_s), u"application/pdf"_s), 2);
        const auto small = thumbnailOf(path(u"a.pdf"_s), u"application/pdf"_s, path(u"cache/a.jpg"_s));
        QVERIFY(small);
        QVERIFY(qMax(small->width(), small->height()) <= thumbnailSide + 1);
    }

    void theCameraSaysWhenAPhotoWasTaken_data()
    {
        QTest::addColumn<QByteArray>("offset");
        QTest::addColumn<QDateTime>("moment");
        QTest::newRow("in China") << QByteArray() << QDateTime(QDate(2026, 11, 22), QTime(23, 15), Qt::UTC);
        QTest::newRow("with its zone")
            << QByteArray("+06:00") << QDateTime(QDate(2026, 11, 23), QTime(1, 15), Qt::UTC);
    }

    void theCameraSaysWhenAPhotoWasTaken()
    {
        QFETCH(QByteArray, offset);
        QFETCH(QDateTime, moment);
        QVERIFY(photo(20, 20).save(path(u"plain.jpg"_s)));
        QFile plain(path(u"plain.jpg"_s));
        QVERIFY(plain.open(QIODevice::ReadOnly));
        write(path(u"a.jpg"_s), withExif(plain.readAll(), "2026:11:23 07:15:00", offset));
        QCOMPARE(takenAtOf(path(u"a.jpg"_s)), moment);
    }

    void withoutACameraTheFileSaysIt()
    {
        write(path(u"a.png"_s), "no EXIF");
        const QDateTime changed(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        QFile file(path(u"a.png"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(changed, QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(takenAtOf(path(u"a.png"_s)), changed);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(PictureTests)
#include "tst_pictures.moc"
