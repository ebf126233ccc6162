// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/taken_at.h"

#include <QFile>
#include <QFileInfo>

#include <libexif/exif-data.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int chinaOffset = 8 * 3600;
constexpr qint64 header = 256 * 1024; //!< EXIF stands in the first 64 KiB after a marker or two
constexpr auto offsetOfOriginal = ExifTag(0x9011); // of EXIF 2.31; libexif has no name for it

struct Release {
    void operator()(ExifData *data) const { exif_data_unref(data); }
};

QString textOf(const ExifData &data, ExifTag tag)
{
    ExifEntry *entry = exif_content_get_entry(data.ifd[EXIF_IFD_EXIF], tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII || !entry->data)
        return {};
    const QByteArray text(reinterpret_cast<const char *>(entry->data), entry->size);
    return QString::fromLatin1(text.left(text.indexOf('\0'))).trimmed();
}

//! "+08:00" in seconds; China's where there is none.
int offsetFrom(const QString &text)
{
    const QTime distance = QTime::fromString(text.mid(1), u"hh:mm"_s);
    if (!distance.isValid())
        return chinaOffset;
    const int seconds = QTime(0, 0).secsTo(distance);
    return text.startsWith(u'-') ? -seconds : seconds;
}

QDateTime toldByCamera(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(header);
    const std::unique_ptr<ExifData, Release> data(exif_data_new_from_data(
        reinterpret_cast<const unsigned char *>(bytes.constData()), unsigned(bytes.size())));
    if (!data)
        return {};
    const auto local
        = QDateTime::fromString(textOf(*data, EXIF_TAG_DATE_TIME_ORIGINAL), u"yyyy:MM:dd hh:mm:ss"_s);
    if (!local.isValid())
        return {};
    const int offset = offsetFrom(textOf(*data, offsetOfOriginal));
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, offset).toUTC();
}

} // namespace

QDateTime takenAtOf(const QString &path)
{
    const QDateTime told = toldByCamera(path);
    return told.isValid() ? told : QFileInfo(path).lastModified().toUTC();
}

} // namespace sk
