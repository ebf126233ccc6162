// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace sk {

//! Draws a QR code of the text into the middle of the box with its quiet zone, every module the same whole
//! number of the device's dots where dots are coarse. Draws nothing for an empty text.
void paintCode(QPainter &painter, const QString &text, const QRectF &box);

} // namespace sk
