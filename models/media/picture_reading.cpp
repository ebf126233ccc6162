// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/picture_reading.h"

#include <QHash>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qint64 mostPixels = 256'000'000;

const QHash<QString, QByteArray> &readable()
{
    static const QHash<QString, QByteArray> formats{
        {u"image/jpeg"_s, "jpeg"}, {u"image/png"_s, "png"}, {u"image/webp"_s, "webp"},
        {u"image/gif"_s, "gif"},   {u"image/bmp"_s, "bmp"}, {u"image/tiff"_s, "tiff"},
    };
    return formats;
}

} // namespace

bool isReadablePicture(const QString &mediaType)
{
    const auto format = readable().constFind(mediaType);
    return format != readable().cend() && QImageReader::supportedImageFormats().contains(*format);
}

Result<QImage> readPicture(const QString &path, const QString &mediaType, int longest)
{
    if (!isReadablePicture(mediaType))
        return Failure{Failure::Kind::Invalid, u"no picture"_s};
    QImageReader reader(path, readable().value(mediaType)); // nothing guesses another reader
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return Failure{Failure::Kind::TooLarge, u"too many pixels"_s};
    if (size.isValid() && qMax(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    QImage picture = reader.read();
    if (picture.isNull())
        return Failure{Failure::Kind::Corrupt, reader.errorString()};
    if (qMax(picture.width(), picture.height()) > longest)
        picture = picture.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

} // namespace sk
