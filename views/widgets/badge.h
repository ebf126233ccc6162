// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;

namespace sk {

struct Colours;

//! Paints a small count (99+ at most) with its right edge and middle at `right`; nothing for 0. Returns the
//! width used.
int paintBadge(QPainter &painter, QPoint right, int count, const Colours &colours);

} // namespace sk
