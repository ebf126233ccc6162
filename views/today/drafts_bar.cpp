// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/drafts_bar.h"

#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

DraftsBar::DraftsBar(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    setObjectName(u"drafts"_s);
    setAccessibleName(tr("Typed and not saved"));
    m_words->setObjectName(u"draftWords"_s);
    m_words->setWordWrap(true);
    const auto button = [this](const QString &icon, const QString &words, const QString &name) {
        auto *made = new QPushButton(lineIcon(icon), words, this);
        made->setObjectName(name);
        return made;
    };
    QPushButton *open = button(u"history"_s, tr("Go on with it"), u"openDraft"_s);
    QPushButton *drop = button(u"trash"_s, tr("Throw away…"), u"dropDraft"_s);
    QPushButton *next = button(u"right"_s, tr("Next"), u"nextDraft"_s);
    m_next = next;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::two, grid::half, grid::half, grid::half);
    layout->setSpacing(grid::one);
    layout->addWidget(m_words, 1);
    for (QPushButton *each : {open, drop, next})
        layout->addWidget(each);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_drafts.at(m_shown).key); });
    connect(drop, &QPushButton::clicked, this, [this] { Q_EMIT dropRequested(m_drafts.at(m_shown).key); });
    connect(next, &QPushButton::clicked, this, &DraftsBar::turn);
    hide();
}

void DraftsBar::setDrafts(const QList<UnfinishedDraft> &drafts)
{
    m_drafts = drafts;
    m_shown = -1;
    setVisible(!drafts.isEmpty());
    m_next->setVisible(drafts.size() > 1);
    if (!drafts.isEmpty())
        turn();
}

void DraftsBar::turn()
{
    m_shown = (m_shown + 1) % m_drafts.size();
    const QString words = m_drafts.at(m_shown).words;
    m_words->setText(
        m_drafts.size() == 1
            ? tr("Typed and not saved: %1").arg(words)
            : tr("Typed and not saved, %1 of %2: %3").arg(m_shown + 1).arg(m_drafts.size()).arg(words));
}

void DraftsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(this).attentionSoft);
    painter.drawRoundedRect(rect(), grid::radius, grid::radius);
}

} // namespace sk
