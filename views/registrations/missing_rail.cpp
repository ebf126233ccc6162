// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/missing_rail.h"

#include "models/items/field_words.h"
#include "models/items/obstacle_words.h"
#include "views/widgets/icons.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

MissingRail::MissingRail(QWidget *parent)
    : QWidget(parent)
    , m_state(new StatusLabel(this))
    , m_sentence(new QLabel(this))
    , m_missingTitle(new QLabel(tr("Still missing"), this))
    , m_toDoTitle(new QLabel(tr("Before the acceptance"), this))
    , m_missing(new QVBoxLayout)
    , m_toDo(new QVBoxLayout)
{
    m_state->setObjectName(u"completeness"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(fontFor(Type::Small));
    for (QLabel *title : {m_missingTitle, m_toDoTitle})
        title->setFont(fontFor(Type::Strong));
    for (QVBoxLayout *lines : {m_missing, m_toDo})
        lines->setSpacing(0);
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, grid::two, 0);
    parts->setSpacing(grid::one);
    parts->addWidget(m_missingTitle);
    parts->addLayout(m_missing);
    parts->addSpacing(grid::one);
    parts->addWidget(m_toDoTitle);
    parts->addLayout(m_toDo);
    parts->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::two, grid::one, 0, grid::two);
    layout->setSpacing(grid::one);
    layout->addWidget(m_state);
    layout->addWidget(m_sentence);
    layout->addWidget(scroll, 1);
    constexpr int width = 272;
    setFixedWidth(width);
}

void MissingRail::show(const QList<Obstacle> &missing, const QList<Obstacle> &toDo)
{
    if (!m_first && missing == m_shownMissing && toDo == m_shownToDo)
        return;
    m_first = false;
    m_shownMissing = missing;
    m_shownToDo = toDo;
    if (!missing.isEmpty()) {
        m_state->setStatus(Tone::Attention, tr("Incomplete"));
        m_sentence->setText(tr("It can be saved as it is and finished later."));
    } else if (!toDo.isEmpty()) {
        m_state->setStatus(Tone::Accent, tr("Complete"), u"check"_s);
        m_sentence->setText(tr("Every field of the form is filled in."));
    } else {
        m_state->setStatus(Tone::Good, tr("Ready for acceptance"));
        m_sentence->setText(tr("Nothing stands before the acceptance."));
    }
    m_missingTitle->setVisible(!missing.isEmpty());
    m_toDoTitle->setVisible(!toDo.isEmpty());
    fill(m_missing, missing);
    fill(m_toDo, toDo);
}

void MissingRail::fill(QVBoxLayout *lines, const QList<Obstacle> &obstacles)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Obstacle &obstacle : obstacles) {
        auto *line = new QToolButton(lines->parentWidget());
        // Else the lines are squeezed into the height of the list before, and cannot be read.
        line->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        line->setAutoRaise(true);
        line->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->setIcon(lineIcon(u"right"_s));
        line->setText(nameOfField(u"registration", obstacle.field));
        line->setToolTip(sentenceOf(u"registration", obstacle));
        line->setAccessibleName(line->toolTip());
        line->setFocusPolicy(Qt::TabFocus);
        connect(line, &QToolButton::clicked, this,
                [this, field = obstacle.field] { Q_EMIT fieldChosen(field); });
        lines->addWidget(line);
    }
    lines->parentWidget()->updateGeometry();
}

} // namespace sk
