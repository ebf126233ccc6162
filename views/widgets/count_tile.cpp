// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/count_tile.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int tileHeight = 64;
constexpr int iconSide = 16;
} // namespace

CountTile::CountTile(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::setCount(qint64 count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    setAccessibleName(u"%1: %2"_s.arg(text(), QLocale().toString(count)));
    update();
}

QSize CountTile::sizeHint() const
{
    const int words = QFontMetrics(fontFor(Type::Small)).horizontalAdvance(text());
    constexpr int narrowest = 96;
    return {std::max(narrowest, words + 2 * grid::two), tileHeight};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(isChecked() ? colours.accentSoft : underMouse() ? colours.hover : colours.surface);
    painter.setPen(hasFocus() || isChecked() ? colours.accent : colours.line);
    painter.drawRoundedRect(frame, grid::radius, grid::radius);

    const QRect inside = rect().adjusted(grid::two, grid::one, -grid::one, -grid::one);
    painter.setFont(fontFor(Type::Title));
    painter.setPen(m_tone == Tone::Neutral ? colours.text : colours.of(m_tone));
    const QString number = QLocale().toString(m_count);
    painter.drawText(inside, Qt::AlignTop | Qt::AlignLeft, number);
    if (m_tone != Tone::Neutral) {
        const int after = inside.left() + painter.fontMetrics().horizontalAdvance(number) + grid::one;
        const QRect place(after, inside.top() + grid::half, iconSide, iconSide);
        lineIcon(iconNameOf(m_tone), m_tone).paint(&painter, place);
    }
    painter.setFont(fontFor(Type::Small));
    painter.setPen(colours.quiet);
    painter.drawText(inside, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
}

} // namespace sk
