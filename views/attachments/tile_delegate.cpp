// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/tile_delegate.h"

#include "views/attachments/attachment_model.h"
#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace sk {

namespace {

constexpr QSize frameSize(104, 80);
constexpr int nameHeight = 20;
constexpr int markSide = 22;
constexpr int iconSide = 28;

QRect frameIn(const QRect &tile)
{
    return {tile.left() + grid::half, tile.top() + grid::half, frameSize.width(), frameSize.height()};
}

//! The middle of the picture, as large as the frame allows.
void paintCovering(QPainter &painter, const QRect &frame, const QImage &picture)
{
    QSizeF part = QSizeF(frame.size()).scaled(picture.size(), Qt::KeepAspectRatio);
    const QRectF source(QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2),
                        part);
    painter.drawImage(QRectF(frame), picture, source);
}

void paintPicture(QPainter &painter, const QRect &frame, const QModelIndex &index, const Colours &colours)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
    painter.fillPath(shape, colours.raised);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    if (picture.isNull()) {
        QRect middle(0, 0, iconSide, iconSide);
        middle.moveCenter(frame.center());
        lineIcon(index.data(AttachmentModel::TypeIconRole).toString(), Tone::Neutral).paint(&painter, middle);
    } else {
        painter.save();
        painter.setClipPath(shape);
        paintCovering(painter, frame, picture);
        painter.restore();
    }
    painter.setPen(colours.line);
    painter.drawPath(shape);
}

void paintMark(QPainter &painter, const QRect &frame, const QModelIndex &index, const Colours &colours)
{
    const QString name = index.data(AttachmentModel::PlaceIconRole).toString();
    if (name.isEmpty())
        return;
    const Tone tone = index.data(AttachmentModel::TroubleRole).toBool() ? Tone::Attention : Tone::Accent;
    QRect mark(0, 0, markSide, markSide);
    mark.moveBottomRight(frame.bottomRight() - QPoint(grid::half, grid::half));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface);
    painter.drawEllipse(mark);
    constexpr int inside = 4;
    lineIcon(name, tone).paint(&painter, mark.adjusted(inside, inside, -inside, -inside));
}

} // namespace

QSize TileDelegate::tileSize()
{
    return {frameSize.width() + grid::one, frameSize.height() + nameHeight + grid::one};
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return tileSize();
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const QRect frame = frameIn(option.rect);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(option.rect, grid::radius, grid::radius);
    }
    paintPicture(*painter, frame, index, colours);
    paintMark(*painter, frame, index, colours);
    painter->setFont(fontFor(Type::Small));
    painter->setPen(colours.text);
    const QRect name(frame.left(), frame.bottom() + 1, frame.width(), nameHeight);
    const QString words = QFileInfo(index.data().toString()).completeBaseName(); // what it is, is seen
    painter->drawText(name, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideMiddle, name.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(colours.accent);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius,
                                 grid::radius);
    }
    painter->restore();
}

} // namespace sk
