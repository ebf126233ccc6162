// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QImage>

namespace sk {

//! Whether files of a media type are pictures we read: JPEG, PNG, WebP, GIF, BMP, TIFF where Qt has the
//! plugin. Drawings made of instructions (SVG) are not: they may ask for anything.
bool isReadablePicture(const QString &mediaType);

//! Reads a picture upright and no larger than `longest` pixels on its longer side; one that is larger is made
//! smaller while it is decoded. Whoever sent it may mean harm: more than 256 megapixels, or more memory than
//! Qt's limit, is TooLarge; what cannot be read is Corrupt; other types are Invalid.
Result<QImage> readPicture(const QString &path, const QString &mediaType, int longest);

} // namespace sk
