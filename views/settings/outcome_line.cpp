// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/outcome_line.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace sk {

OutcomeLine::OutcomeLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_sentence(new QLabel(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_sentence, 1);
    hide();
}

void OutcomeLine::setOutcome(Tone tone, const QString &sentence)
{
    m_tone = tone;
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    dress();
}

QString OutcomeLine::sentence() const
{
    return m_sentence->text();
}

void OutcomeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void OutcomeLine::dress()
{
    constexpr int side = 20;
    m_icon->setPixmap(lineIcon(iconNameOf(m_tone), m_tone).pixmap(QSize(side, side), devicePixelRatio()));
}

} // namespace sk
