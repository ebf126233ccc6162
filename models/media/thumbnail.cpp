// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/thumbnail.h"

#include "models/media/picture_reading.h"
#include "models/media/scan_pages.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int quality = 85;

Result<QImage> made(const QString &path, const QString &mediaType)
{
    return mediaType == u"application/pdf" ? firstPage(path, thumbnailSide)
                                           : readPicture(path, mediaType, thumbnailSide);
}

//! A cache that cannot be written is none.
void keep(const QImage &picture, const QString &cache)
{
    const QString folder = QFileInfo(cache).path();
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(cache);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // What is see-through becomes white in a JPEG, not black.
    QImage opaque(picture.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, picture);
    if (opaque.save(&file, "jpeg", quality))
        file.commit();
}

} // namespace

Result<QImage> thumbnailOf(const QString &path, const QString &mediaType, const QString &cache)
{
    if (QFileInfo::exists(cache))
        if (auto kept = readPicture(cache, u"image/jpeg"_s, thumbnailSide))
            return kept;
    const auto picture = made(path, mediaType);
    if (picture)
        keep(*picture, cache);
    return picture;
}

} // namespace sk
