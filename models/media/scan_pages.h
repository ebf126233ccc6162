// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QImage>

#include <functional>

namespace sk {

//! Pages of a PDF beyond this are not looked at.
inline constexpr int mostPages = 200;

//! How many pages a scan has: a picture one, a PDF those it says, mostPages at most. Invalid for anything
//! else, Corrupt for what cannot be read or is locked by a password.
Result<int> pagesOf(const QString &path, const QString &mediaType);

//! Visits the pages of a scan in order as pictures, large enough for its codes to be read (200 dpi); the
//! visitor answers false to stop. Fails as pagesOf() and readPicture() do. For a worker.
Result<> forEachPage(const QString &path, const QString &mediaType,
                     const std::function<bool(int page, const QImage &picture)> &visit);

//! The first page of a PDF, its longer side so many pixels.
Result<QImage> firstPage(const QString &path, int longest);

} // namespace sk
