// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace sk {

//! When a picture was taken, in UTC: what its camera wrote into it (EXIF; China Standard Time where the
//! camera did not say in which zone it was), else when the file was last changed.
QDateTime takenAtOf(const QString &path);

} // namespace sk
