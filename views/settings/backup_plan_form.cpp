// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/backup_plan_form.h"

#include "views/settings/outcome_line.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/typography.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QWidget *row(std::initializer_list<QWidget *> parts, QWidget *wide)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    for (QWidget *part : parts)
        layout->addWidget(part, part == wide ? 1 : 0);
    if (!wide)
        layout->addStretch();
    line->setMinimumHeight(line->sizeHint().height());
    return line;
}

} // namespace

BackupPlanForm::BackupPlanForm(Prompter &prompter, QWidget *parent)
    : FormSection(tr("A backup every day by itself"), 1, parent)
    , m_prompter(prompter)
    , m_folder(new QLineEdit)
    , m_keep(new QSpinBox)
    , m_now(new QPushButton(lineIcon(u"backup"_s), tr("Make one now")))
    , m_stop(new QPushButton(tr("Make none any more")))
    , m_outcome(new OutcomeLine(this))
{
    auto *words
        = new QLabel(tr("Once a day, when nobody types. Each one is opened and checked before it counts."));
    words->setWordWrap(true);
    words->setMinimumHeight(
        words->fontMetrics().lineSpacing()); // where there is little room, the page scrolls
    addWide(words);
    addWide(makeFolder());
    addWide(makeActions());
    m_outcome->setObjectName(u"planOutcome"_s);
    addWide(m_outcome);
    offer();
}

QWidget *BackupPlanForm::makeFolder()
{
    m_folder->setObjectName(u"planFolder"_s);
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("No folder is chosen: none are made"));
    m_folder->setAccessibleName(tr("Folder of the daily backups"));
    auto *choose = new QPushButton(tr("Choose a folder…"));
    choose->setObjectName(u"choosePlanFolder"_s);
    connect(choose, &QPushButton::clicked, this, &BackupPlanForm::chooseFolder);
    return row({m_folder, choose}, m_folder);
}

QWidget *BackupPlanForm::makeActions()
{
    constexpr int most = 365;
    m_keep->setObjectName(u"planKeep"_s);
    m_keep->setRange(1, most);
    m_keep->setAccessibleName(tr("How many stay"));
    connect(m_keep, &QSpinBox::valueChanged, this, [this](int keep) { change({m_plan.folder, keep}); });
    m_now->setObjectName(u"planNow"_s);
    connect(m_now, &QPushButton::clicked, this, &BackupPlanForm::nowRequested);
    m_stop->setObjectName(u"planStop"_s);
    connect(m_stop, &QPushButton::clicked, this, [this] { change({{}, m_plan.keep}); });
    return row({new QLabel(tr("The newest that stay:")), m_keep, m_now, m_stop}, nullptr);
}

void BackupPlanForm::chooseFolder()
{
    const QString folder = m_prompter.chooseFolder(tr("Choose a folder for the daily backups"));
    if (!folder.isEmpty())
        change({folder, m_plan.keep});
}

void BackupPlanForm::change(const BackupPlan &plan)
{
    if (plan == m_plan)
        return;
    setPlan(plan);
    Q_EMIT planChanged(plan);
}

void BackupPlanForm::setPlan(const BackupPlan &plan)
{
    m_plan = plan;
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    const QSignalBlocker quiet(m_keep);
    m_keep->setValue(plan.keep);
    offer();
}

void BackupPlanForm::setStanding(Tone tone, const QString &sentence)
{
    m_outcome->setOutcome(tone, sentence);
}

void BackupPlanForm::setBusy(bool busy)
{
    m_isBusy = busy;
    offer();
}

void BackupPlanForm::offer()
{
    m_keep->setEnabled(m_plan.isOn());
    m_now->setEnabled(m_plan.isOn() && !m_isBusy);
    m_stop->setVisible(m_plan.isOn());
}

} // namespace sk
