// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/editor_frame.h"

#include "models/domain/edit.h"
#include "models/domain/kinds.h"
#include "models/items/clash_words.h"
#include "models/items/field_words.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/field_undo.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"
#include "views/widgets/unsaved_work.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sk {

EditorFrame::EditorFrame(DraftKeeper &drafts, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_prompter(prompter)
    , m_title(new QLabel(this))
    , m_restored(new StatusLabel(this))
    , m_meanwhile(new QLabel(this))
    , m_sections(new QVBoxLayout)
    , m_drop(new QPushButton(tr("Throw the draft away"), this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_title->setFont(fontFor(Type::Large));
    m_restored->setObjectName(u"restored"_s);
    m_meanwhile->setObjectName(u"meanwhile"_s);
    m_meanwhile->setWordWrap(true);
    m_meanwhile->setTextFormat(Qt::PlainText);
    m_meanwhile->setFont(fontFor(Type::Small));
    m_meanwhile->setContentsMargins(grid::three, 0, grid::three, 0);
    m_drop->setObjectName(u"dropDraft"_s);
    m_drop->hide();
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_save->setIcon(iconOnAccent(u"save"_s));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setToolTip(tr("Leave (Esc)"));
    connect(m_drop, &QPushButton::clicked, this, &EditorFrame::dropDraft);
    connect(m_save, &QPushButton::clicked, this, &EditorFrame::save);
    connect(cancel, &QPushButton::clicked, this, &EditorFrame::leaveRequested);
    auto *shortcut = new QShortcut(keys::save(), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &EditorFrame::save);

    auto *fields = new QWidget(this);
    m_sections->setContentsMargins(grid::three, 0, grid::three, 0);
    m_sections->setSpacing(grid::two);
    fields->setLayout(m_sections);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(grid::three, 0, grid::three, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_restored);
    head->addWidget(m_drop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(grid::three, 0, grid::three, 0);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::two, 0, grid::two);
    layout->setSpacing(grid::two);
    layout->addLayout(head);
    layout->addWidget(m_meanwhile);
    layout->addWidget(scrolled(fields, this), 1);
    layout->addLayout(foot);
}

void EditorFrame::addSection(QWidget *section)
{
    m_sections->addWidget(section);
}

void EditorFrame::begin(const QString &title, const QString &key)
{
    m_title->setText(title);
    m_key = key;
    m_changed = false;
    m_restored->setStatus(Tone::Neutral, {});
    m_meanwhile->hide();
    m_drop->hide();
}

void EditorFrame::ready()
{
    if (m_undo)
        return m_undo->begin();
    m_undo = new FieldUndo(this);
    connect(m_undo, &FieldUndo::undone, this, [this] {
        judgeFields();
        touched();
    });
}

QJsonObject EditorFrame::foundDraft() const
{
    return m_drafts.find(m_key);
}

void EditorFrame::tellRestored()
{
    m_changed = true;
    m_restored->setStatus(Tone::Attention, tr("Unsaved draft brought back"), u"history"_s);
    m_drop->show();
}

void EditorFrame::tellMeanwhile(QStringView kind, const Rebased &now, Role viewer)
{
    QStringList names;
    for (const qsizetype i : now.takenOver)
        names.append(nameOfField(kind, kindNamed(kind)->fields.at(i)));
    QStringList sentences;
    if (!names.isEmpty())
        sentences.append(
            tr("Changed elsewhere meanwhile and shown as it is now: %1.").arg(names.join(tr(", "))));
    if (!now.clashes.isEmpty())
        sentences.append(tr("Changed here and elsewhere; you are asked when you save. %1")
                             .arg(sentencesOf(kind, now.clashes, viewer)));
    m_meanwhile->setText(sentences.join(u'\n'));
    m_meanwhile->setVisible(!sentences.isEmpty());
}

void EditorFrame::touched()
{
    m_changed = true;
    m_drafts.keep(m_key, draft());
}

void EditorFrame::discard()
{
    m_changed = false;
    m_drafts.forget(m_key);
}

void EditorFrame::dropDraft()
{
    const Question question{tr("Throw the draft away?"),
                            tr("What was typed and not saved is lost; the record stays as it is."),
                            tr("Throw away"), true};
    if (!m_prompter.confirm(question))
        return;
    discard();
    Q_EMIT leaveRequested();
}

bool EditorFrame::mayLeave()
{
    if (!m_changed)
        return true;
    const auto way
        = askAboutUnsaved(m_prompter, tr("Leave without saving?"), tr("What you typed is not saved yet."));
    if (!way)
        return false;
    switch (*way) {
    case Leaving::Save:
        save();
        return !m_changed; // whoever saved it has said so by now
    case Leaving::Keep:
        m_changed = false;
        return true;
    case Leaving::Drop:
        discard();
        return true;
    }
    return false;
}

void EditorFrame::save()
{
    if (check())
        emitSaved();
}

} // namespace sk
