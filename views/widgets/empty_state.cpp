// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/empty_state.h"

#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int mostWidth = 480;
constexpr int leastWidth = 240;
constexpr int iconSide = 40;
constexpr int iconRoom = iconSide + grid::one;
} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_step(new QPushButton(this))
{
    m_title->setFont(fontFor(Type::Large));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_step->setObjectName(u"step"_s);
    m_step->setProperty("primary", true);
    m_step->setVisible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(grid::one);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(grid::two);
    layout->addWidget(m_step, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepChosen);
}

void EmptyState::setWords(const QString &iconName, const QString &title, const QString &sentence,
                          const QString &step)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    wrap();
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    dress();
}

void EmptyState::wrap()
{
    // A wrapping label that is centred gets the height of one line unless it is told otherwise.
    const int room = std::clamp(width() - 2 * grid::three, leastWidth, mostWidth);
    const int wanted = m_sentence->fontMetrics().horizontalAdvance(m_sentence->text()) + grid::two;
    const int taken = std::min(room, wanted);
    m_sentence->setFixedSize(taken, std::max(0, m_sentence->heightForWidth(taken)));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    wrap();
    m_icon->setVisible(height() >= minimumSizeHint().height() + iconRoom);
}

QSize EmptyState::minimumSizeHint() const
{
    // The icon is the first to go.
    return {leastWidth, QWidget::minimumSizeHint().height() - (m_icon->isHidden() ? 0 : iconRoom)};
}

void EmptyState::dress()
{
    m_icon->setPixmap(
        lineIcon(m_iconName, Tone::Neutral).pixmap(QSize(iconSide, iconSide), devicePixelRatio()));
    QPalette palette = m_sentence->palette();
    palette.setColor(QPalette::WindowText, coloursOf(this).quiet);
    m_sentence->setPalette(palette);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace sk
