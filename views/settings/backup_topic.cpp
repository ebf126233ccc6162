// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/backup_topic.h"

#include "views/settings/backup_plan_form.h"
#include "views/settings/outcome_line.h"
#include "views/widgets/form_section.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/typography.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QLabel *paragraph(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    return label;
}

//! A button with its picture, at the left of its line.
QWidget *line(QPushButton *button, const QString &iconName, const QString &name)
{
    auto *part = new QWidget;
    button->setObjectName(name);
    button->setIcon(button->property("primary").toBool() ? iconOnAccent(iconName) : lineIcon(iconName));
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addStretch();
    return part;
}

} // namespace

BackupTopic::BackupTopic(Prompter &prompter, const QString &folder, QWidget *parent)
    : Topic(u"backup"_s, u"backup"_s, parent)
    , m_prompter(prompter)
    , m_plan(new BackupPlanForm(prompter, this))
    , m_backUp(new QPushButton(tr("Back up now…")))
    , m_backupOutcome(new OutcomeLine(this))
    , m_check(new QPushButton(tr("Check thoroughly")))
    , m_health(new OutcomeLine(this))
{
    setWords(
        tr("Backup and health"),
        tr("What is synced also stands at the centre. A backup keeps everything else too: changes not sent "
           "yet, the whole history, what this desk remembers."));
    m_backupOutcome->setObjectName(u"backupOutcome"_s);
    m_health->setObjectName(u"health"_s);
    add(m_plan);
    add(makeBackup());
    add(makeHealth());
    add(makeRestore(folder));
    addStretch();
    connect(m_backUp, &QPushButton::clicked, this, &BackupTopic::askWhere);
    connect(m_check, &QPushButton::clicked, this, &BackupTopic::checkRequested);
}

QWidget *BackupTopic::makeBackup()
{
    auto *section = new FormSection(tr("Backup"), 1, this);
    section->addWide(
        paragraph(tr("Writes the whole store into one new file while you go on working. A file that "
                     "is there already is never overwritten. Keep it on another disk."),
                  section));
    m_backUp->setProperty("primary", true);
    section->addWide(line(m_backUp, u"backup"_s, u"backUp"_s));
    section->addWide(m_backupOutcome);
    return section;
}

QWidget *BackupTopic::makeHealth()
{
    auto *section = new FormSection(tr("Health of the store"), 1, this);
    section->addWide(
        paragraph(tr("Looks at every page and every index of the file. It takes about a second for "
                     "some hundred thousand records."),
                  section));
    section->addWide(line(m_check, u"check"_s, u"checkStore"_s));
    section->addWide(m_health);
    return section;
}

QWidget *BackupTopic::makeRestore(const QString &folder)
{
    auto *section = new FormSection(tr("Restore"), 1, this);
    section->addWide(paragraph(
        tr("Close this program, then type the line below in a terminal with the name of the backup at its "
           "end. The backup is checked first, and the store that is there now is kept beside it."),
        section));
    auto *command = new QLineEdit(
        u"stationkeeper-cli --store \"%1\" restore \"%2\""_s.arg(folder, tr("BACKUP FILE")), section);
    command->setObjectName(u"restoreCommand"_s);
    command->setReadOnly(true);
    command->setFont(fixedWidthFont());
    command->setCursorPosition(0);
    command->setAccessibleName(tr("Command that restores a backup"));
    auto *copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy"), section);
    copy->setObjectName(u"copyCommand"_s);
    connect(copy, &QPushButton::clicked, command,
            [command] { QGuiApplication::clipboard()->setText(command->text()); });
    auto *row = new QWidget(section);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(command, 1);
    layout->addWidget(copy);
    section->addWide(row);
    return section;
}

void BackupTopic::setNames(const QString &suggestion, const QString &last)
{
    m_suggestion = suggestion;
    if (m_backupOutcome->sentence().isEmpty())
        m_backupOutcome->setOutcome(Tone::Neutral, last);
}

void BackupTopic::askWhere()
{
    const QString path = m_prompter.saveFile(tr("Back up the store"), m_suggestion,
                                             tr("Stationkeeper backups (*.sqlite);;All files (*)"));
    if (path.isEmpty())
        return;
    if (QFileInfo::exists(path))
        return showBackup(Tone::Attention,
                          tr("%1 is there already and stays as it is. Choose another name.").arg(path));
    Q_EMIT backupRequested(path);
}

void BackupTopic::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    m_check->setEnabled(!busy);
}

void BackupTopic::showBackup(Tone tone, const QString &sentence)
{
    m_backupOutcome->setOutcome(tone, sentence);
}

void BackupTopic::showHealth(Tone tone, const QString &sentence)
{
    m_health->setOutcome(tone, sentence);
}

} // namespace sk
