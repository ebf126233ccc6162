// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/view_painting.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace sk::painting {

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const Colours &colours = coloursOf(option->palette);
    const QRect &rect = option->rect;
    const bool hovered = option->state & QStyle::State_MouseOver;
    painter->fillRect(rect, hovered ? colours.raised : colours.window);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool last = option->position == QStyleOptionHeader::End
        || option->position == QStyleOptionHeader::OnlyOneSection;
    if (option->orientation == Qt::Horizontal && !last)
        painter->drawLine(rect.right(), rect.top() + grid::one, rect.right(), rect.bottom() - grid::one);
}

void itemGround(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = !widget || widget->isEnabled();
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, enabled ? colours.accentSoft : colours.raised);
    else if (option->state & QStyle::State_MouseOver && enabled)
        painter->fillRect(option->rect, colours.hover);
}

namespace {

QColor groundUnder(const QWidget *bar, const Colours &colours)
{
    // A scroll bar stands in a container of its own inside the area.
    const QWidget *place = bar && bar->parentWidget() ? bar->parentWidget()->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(place);
    if (!area)
        return colours.surface;
    const QWidget *ground = area->viewport();
    return ground->palette().color(ground->autoFillBackground() ? ground->backgroundRole()
                                                                : QPalette::Window);
}

} // namespace

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider,
               const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, groundUnder(widget, colours));
    if (option->maximum == option->minimum)
        return;
    const bool busy = option->state & QStyle::State_Enabled
        && (option->state & QStyle::State_MouseOver
            || option->activeSubControls & QStyle::SC_ScrollBarSlider);
    const int margin = busy ? 2 : 3;
    QRectF bar = slider;
    if (option->orientation == Qt::Horizontal)
        bar.adjust(1, margin, -1, -margin);
    else
        bar.adjust(margin, 1, -margin, -1);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(busy ? colours.faint : colours.border);
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Colours &colours = coloursOf(option->palette);
    const QRect &rect = option->rect;
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (option->state & QStyle::State_Selected)
        painter->fillRect(rect.left() + grid::one, rect.bottom() - 1, rect.width() - grid::two, 2,
                          colours.accent);
}

void splitterHandle(QPainter *painter, const QStyleOption *option)
{
    const QRect &rect = option->rect;
    painter->setPen(coloursOf(option->palette).line);
    if (option->state & QStyle::State_Horizontal)
        painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
    else
        painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

void frame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool editor = widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(!editor ? colours.line : widget->hasFocus() ? colours.accent : colours.border);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);
    painter->restore();
}

void hairline(QPainter *painter, const QStyleOption *option)
{
    painter->setPen(coloursOf(option->palette).line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void popupGround(QPainter *painter, const QStyleOption *option)
{
    const Colours &colours = coloursOf(option->palette);
    painter->fillRect(option->rect, colours.surface);
    painter->setPen(colours.border);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
}

} // namespace sk::painting
