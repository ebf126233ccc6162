// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/status_label.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

namespace sk {

namespace {
constexpr int iconSide = 14;
constexpr int pillHeight = 24;

int widthOf(const QFontMetrics &metrics, const QString &word)
{
    return grid::one + iconSide + grid::half + metrics.horizontalAdvance(word) + grid::one;
}
} // namespace

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    setFont(fontFor(Type::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(Tone tone, const QString &word, const QString &iconName)
{
    m_tone = tone;
    m_word = word;
    m_icon = lineIcon(iconName.isEmpty() ? iconNameOf(tone) : iconName, tone);
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {widthOf(fontMetrics(), m_word), pillHeight};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintStatus(painter, rect(), m_tone, m_icon, m_word, coloursOf(this));
}

int statusWidth(const QString &word)
{
    return widthOf(QFontMetrics(fontFor(Type::Small)), word);
}

int paintStatus(QPainter &painter, const QRect &rect, Tone tone, const QIcon &icon, const QString &word,
                const Colours &colours)
{
    if (word.isEmpty())
        return 0;
    const int width = std::min(widthOf(painter.fontMetrics(), word), rect.width());
    QRect pill(rect.left(), 0, width, pillHeight);
    pill.moveTop(rect.top() + (rect.height() - pillHeight) / 2);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.softOf(tone));
    painter.drawRoundedRect(pill, grid::radius, grid::radius);
    const QRect iconRect(pill.left() + grid::one, pill.top() + (pillHeight - iconSide) / 2, iconSide,
                         iconSide);
    icon.paint(&painter, iconRect);
    painter.setPen(colours.of(tone));
    const QRect words = pill.adjusted(grid::one + iconSide + grid::half, 0, -grid::half, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    painter.restore();
    return width;
}

} // namespace sk
