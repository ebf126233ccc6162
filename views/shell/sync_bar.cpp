// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sync_bar.h"

#include "views/shell/sync_sentence.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int iconSide = 16;
}

SyncBar::SyncBar(Clock now, QWidget *parent) : QAbstractButton(parent), m_now(std::move(now))
{
    setObjectName(u"syncBar"_s);
    setToolTip(tr("Open the sync screen"));
    setFont(fontFor(Type::Small));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_minute.start(30'000, this);
    setState({});
}

void SyncBar::setState(const SyncState &state)
{
    m_state = state;
    m_icon = lineIcon(syncIconName(state), syncTone(state));
    word();
}

void SyncBar::word()
{
    setText(syncSentence(m_state, m_now()));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize SyncBar::sizeHint() const
{
    return {grid::two + iconSide + grid::one + fontMetrics().horizontalAdvance(text()) + grid::two, 28};
}

void SyncBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), colours.raised);
    m_icon.paint(&painter, QRect(grid::two, (height() - iconSide) / 2, iconSide, iconSide));
    const QRect words = rect().adjusted(grid::two + iconSide + grid::one, 0, -grid::one, 0);
    const bool calm = syncTone(m_state) != Tone::Bad && syncTone(m_state) != Tone::Attention;
    painter.setPen(calm ? colours.quiet : colours.of(syncTone(m_state)));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void SyncBar::timerEvent(QTimerEvent *)
{
    word();
}

} // namespace sk
