// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/badge.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

int paintBadge(QPainter &painter, QPoint right, int count, const Colours &colours)
{
    if (count <= 0)
        return 0;
    const QString words = count > 99 ? u"99+"_s : QString::number(count);
    painter.save();
    painter.setFont(fontFor(Type::Small));
    const int height = grid::two;
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(words) + grid::one);
    const QRect pill(right.x() - width, right.y() - height / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setPen(colours.onAccent);
    painter.drawText(pill, Qt::AlignCenter, words);
    painter.restore();
    return width;
}

} // namespace sk
