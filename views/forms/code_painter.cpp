// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/code_painter.h"

#include "views/forms/qr_code.h"

#include <QPainter>
#include <QPainterPath>

namespace sk {

void paintCode(QPainter &painter, const QString &text, const QRectF &box)
{
    const QrCode code = qrCode(text);
    if (code.size == 0)
        return;
    constexpr int quiet = 4;
    const qreal scale = painter.transform().m11();
    const qreal side = std::min(box.width(), box.height());
    qreal module = std::floor(side / (code.size + 2 * quiet));
    // On a 180-dpi dot-matrix printer a module is three or four dots; one of three beside one of four is what
    // phones fail on.
    if (const qreal dots = std::floor(module * scale); dots >= 2)
        module = dots / scale;
    const qreal size = module * code.size;
    const QPointF corner = box.topLeft() + QPointF(box.width() - size, box.height() - size) / 2;
    const QPointF onDot = painter.transform().map(corner);
    const QPointF at
        = painter.transform().inverted().map(QPointF(std::round(onDot.x()), std::round(onDot.y())));
    QPainterPath path;
    for (const QRect &black : code.black)
        path.addRect(at.x() + black.x() * module, at.y() + black.y() * module, black.width() * module,
                     black.height() * module);
    path.setFillRule(Qt::WindingFill);
    const QPainter::RenderHints hints = painter.renderHints();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.setRenderHints(hints);
}

} // namespace sk
