// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sk::demo {

//! How many pictures there are of each kind.
inline constexpr int photoVariants = 4;

//! A drawn photograph of an installation as a small JPEG, by what it shows as photoKinds() says: the same
//! bytes for the same kind and variant (0 … photoVariants - 1). Needs no fonts and no screen.
QByteArray photoOf(const QString &kind, int variant);

} // namespace sk::demo
