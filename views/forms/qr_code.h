// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace sk {

//! A QR code as black rectangles that do not overlap, in modules.
struct QrCode {
    int size = 0; //!< modules on a side, without the quiet zone; 0 when the text is too long or empty
    QList<QRect> black;
};

//! Codes capitals, digits and signs, lower case being raised. Up to 29 modules a side, with the strongest
//! correction that fits: paper gets dirty. Codes longer than that would need modules too small for a
//! dot-matrix print.
QrCode qrCode(const QString &text);

} // namespace sk
