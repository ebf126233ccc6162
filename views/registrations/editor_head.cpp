// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/editor_head.h"

#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

EditorHead::EditorHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_restored(new StatusLabel(this))
    , m_dropDraft(new QPushButton(tr("Throw the draft away"), this))
    , m_meanwhile(new QLabel(this))
{
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setFont(fontFor(Type::Large));
    m_restored->setObjectName(u"restored"_s);
    m_dropDraft->setObjectName(u"dropDraft"_s);
    m_meanwhile->setObjectName(u"meanwhile"_s);
    m_meanwhile->setWordWrap(true);
    m_meanwhile->setTextFormat(Qt::PlainText);
    m_meanwhile->setFont(fontFor(Type::Small));
    QPalette palette = m_meanwhile->palette();
    palette.setColor(QPalette::WindowText, coloursOf(this).of(Tone::Attention));
    m_meanwhile->setPalette(palette);
    connect(m_dropDraft, &QPushButton::clicked, this, &EditorHead::dropDraftRequested);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_restored);
    line->addWidget(m_dropDraft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, 0, grid::three, grid::half);
    layout->setSpacing(grid::half);
    layout->addLayout(line);
    layout->addWidget(m_meanwhile);
    setTitle({});
}

void EditorHead::setTitle(const QString &title)
{
    m_title->setText(title);
    m_restored->setStatus(Tone::Neutral, {});
    m_dropDraft->hide();
    tellMeanwhile({});
}

QString EditorHead::title() const
{
    return m_title->text();
}

void EditorHead::tellRestored()
{
    m_restored->setStatus(Tone::Attention, tr("Unsaved draft brought back"), u"history"_s);
    m_dropDraft->show();
}

void EditorHead::tellMeanwhile(const QString &sentence)
{
    m_meanwhile->setText(sentence);
    m_meanwhile->setVisible(!sentence.isEmpty());
}

} // namespace sk
