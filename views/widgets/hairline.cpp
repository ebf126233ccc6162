// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/hairline.h"

#include "views/widgets/colours.h"

#include <QPainter>

namespace sk {

Hairline::Hairline(QWidget *parent, Qt::Orientation orientation) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(this).line);
}

} // namespace sk
