// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QImage>

namespace sk {

//! Longer side of a small picture in pixels: a tile on a screen of 200 %.
inline constexpr int thumbnailSide = 320;

//! The small picture of a file: of a picture itself, of a PDF its first page. Read from `cache` where it lies
//! already, else made and kept there, for the owner alone. Invalid for what has none, a film for example; for
//! a worker.
Result<QImage> thumbnailOf(const QString &path, const QString &mediaType, const QString &cache);

} // namespace sk
