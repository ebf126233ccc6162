// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/control_painting.h"

#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace sk::painting {

namespace {

//! Half a pixel in, so that a line one pixel wide stays one pixel wide.
QRectF inside(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void rounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(inside(rect), grid::radius, grid::radius);
    painter->restore();
}

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

Tone toneOf(const QWidget *widget)
{
    return widget ? Tone(widget->property("tone").toInt()) : Tone::Neutral;
}

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QRect squareIn(const QRect &rect)
{
    QRect square(0, 0, 16, 16);
    square.moveCenter(rect.center());
    return square;
}

//! The box or circle of a check or radio button: fill and border by state.
std::pair<QColor, QColor> indicatorColours(const QStyleOption *option, bool filled)
{
    const Colours &colours = coloursOf(option->palette);
    if (!isOn(option, QStyle::State_Enabled))
        return {filled ? colours.faint : colours.raised, colours.line};
    if (filled)
        return {colours.accent, colours.accent};
    const bool warm = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_HasFocus);
    return {colours.surface, warm ? colours.accent : colours.border};
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void button(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool pressed = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool hovered = isOn(option, QStyle::State_MouseOver);
    if (!isOn(option, QStyle::State_Enabled))
        return rounded(painter, option->rect, colours.raised, colours.line);
    if (isPrimary(widget)) {
        const QColor fill = pressed ? mixed(colours.accent, colours.text, 0.2)
            : hovered               ? mixed(colours.accent, colours.text, 0.1)
                                    : colours.accent;
        return rounded(painter, option->rect, fill, fill);
    }
    const QColor fill = pressed ? colours.raised : hovered ? colours.hover : colours.surface;
    rounded(painter, option->rect, fill, colours.border);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Colours &colours = coloursOf(option->palette);
    if (isOn(option, QStyle::State_On))
        rounded(painter, option->rect, colours.accentSoft, {});
    else if (isOn(option, QStyle::State_Sunken))
        rounded(painter, option->rect, colours.line, {});
    else if (isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled))
        rounded(painter, option->rect, colours.raised, {});
}

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option->palette);
    const bool enabled = isOn(option, QStyle::State_Enabled) && !isOn(option, QStyle::State_ReadOnly);
    const QColor ground = enabled ? colours.surface : colours.raised;
    const Tone tone = toneOf(widget);
    if (isOn(option, QStyle::State_HasFocus) && enabled) {
        const QColor edge = tone == Tone::Neutral ? colours.accent : colours.of(tone);
        rounded(painter, option->rect, ground, edge);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inside(option->rect).adjusted(1, 1, -1, -1), grid::radius - 1,
                                 grid::radius - 1);
        painter->restore();
        return;
    }
    QColor edge = enabled ? colours.border : colours.line;
    if (tone != Tone::Neutral)
        edge = colours.of(tone);
    else if (enabled && isOn(option, QStyle::State_MouseOver))
        edge = colours.faint;
    rounded(painter, option->rect, ground, edge);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const bool ticked = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const QRect square = squareIn(option->rect);
    const auto [fill, border] = indicatorColours(option, ticked || partly);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawRoundedRect(inside(square), 3, 3);
    painter->setPen(
        QPen(coloursOf(option->palette).onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF corner = square.topLeft();
    if (ticked)
        painter->drawPolyline(
            QPolygonF{corner + QPointF(4, 8.4), corner + QPointF(6.9, 11.2), corner + QPointF(12, 5.4)});
    else if (partly)
        painter->drawLine(corner + QPointF(4.5, 8), corner + QPointF(11.5, 8));
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const bool chosen = isOn(option, QStyle::State_On);
    const QRect square = squareIn(option->rect);
    const auto [fill, border] = indicatorColours(option, chosen);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawEllipse(inside(square));
    if (chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(coloursOf(option->palette).onAccent);
        painter->drawEllipse(QRectF(square).center(), 3, 3);
    }
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QRect &arrow,
              const QWidget *widget)
{
    if (option->frame)
        field(painter, option, widget);
    if (option->subControls & QStyle::SC_ComboBoxArrow)
        chevron(painter, arrow, Direction::Down, isOn(option, QStyle::State_Enabled), option);
}

void comboIcon(QPainter *painter, const QStyleOptionComboBox *option, const QRect &place)
{
    constexpr int around = 4; // what the line beside it leaves for the icon, beyond its width
    QRect rect(place.topLeft(), QSize(option->iconSize.width() + around, place.height()));
    rect = QStyle::visualRect(option->direction, place, rect);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    option->currentIcon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QRect &up, const QRect &down,
             const QWidget *widget)
{
    if (option->frame)
        field(painter, option, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    chevron(painter, up, Direction::Up, option->stepEnabled & QAbstractSpinBox::StepUpEnabled, option);
    chevron(painter, down, Direction::Down, option->stepEnabled & QAbstractSpinBox::StepDownEnabled, option);
}

void progressGroove(QPainter *painter, const QStyleOption *option)
{
    const QRectF bar(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(coloursOf(option->palette).line);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar *option, int phase)
{
    QRectF bar(option->rect.left(), option->rect.center().y() - 2, option->rect.width(), 6);
    if (option->maximum == option->minimum) {
        const qreal part = bar.width() / 4;
        const qreal at = (bar.width() + part) * (phase % 100) / 100 - part;
        bar = QRectF(bar.left() + at, bar.top(), part, bar.height()).intersected(bar);
    } else {
        bar.setWidth(bar.width() * (option->progress - option->minimum)
                     / double(option->maximum - option->minimum));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(coloursOf(option->palette).accent);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

void focusRing(QPainter *painter, const QStyleOption *option)
{
    if (!isOn(option, QStyle::State_KeyboardFocusChange))
        return;
    rounded(painter, option->rect, Qt::transparent, coloursOf(option->palette).accent);
}

void chevron(QPainter *painter, const QRect &rect, Direction direction, bool enabled,
             const QStyleOption *option)
{
    static constexpr qreal degrees[] = {180, 0, 90, -90};
    const Colours &colours = coloursOf(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(enabled ? colours.quiet : colours.faint, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(degrees[int(direction)]);
    const qreal half = std::min(4.0, rect.height() / 4.0 + 0.5);
    painter->drawPolyline(
        QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter->restore();
}

} // namespace sk::painting
