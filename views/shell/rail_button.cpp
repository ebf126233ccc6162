// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail_button.h"

#include "views/widgets/badge.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

namespace {
constexpr QSize buttonSize(80, 52);
constexpr int iconSide = 22;
} // namespace

RailButton::RailButton(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_plain(lineIcon(iconName, Tone::Neutral))
    , m_chosen(lineIcon(iconName, Tone::Accent))
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFont(fontFor(Type::Small));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return buttonSize;
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(this);
    painter.setPen(hasFocus() ? QPen(colours.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()        ? colours.accentSoft
                         : underMouse() ? colours.hover
                                        : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), grid::radius, grid::radius);

    const QRect iconRect((width() - iconSide) / 2, 7, iconSide, iconSide);
    (isChecked() ? m_chosen : m_plain).paint(&painter, iconRect);
    painter.setPen(isChecked() ? colours.accent : colours.quiet);
    const QRect words(2, iconRect.bottom() + 2, width() - 4, height() - iconRect.bottom() - 4);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintBadge(painter, QPoint(width() - grid::half, 12), m_badge, colours);
}

} // namespace sk
