// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

namespace sk {

//! The texts of the QR codes in a picture, each once: turned any way, bent a little, noisy, from 150 dpi on.
//! Takes some tenths of a second for a page; for a worker.
QStringList codesIn(const QImage &picture);

} // namespace sk
