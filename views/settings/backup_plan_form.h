// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/backup_plan.h"
#include "views/widgets/colours.h"
#include "views/widgets/form_section.h"

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sk {

class OutcomeLine;
class Prompter;

//! Backups that are made by themselves: where, how many stay, and how the last one went.
class BackupPlanForm : public FormSection {
    Q_OBJECT
public:
    explicit BackupPlanForm(Prompter &prompter, QWidget *parent = nullptr);

    void setPlan(const BackupPlan &plan);
    void setStanding(Tone tone, const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void planChanged(const sk::BackupPlan &plan);
    //! The one of today, without waiting for an idle moment.
    void nowRequested();

private:
    QWidget *makeFolder();
    QWidget *makeActions();
    void chooseFolder();
    void change(const BackupPlan &plan);
    void offer();

    Prompter &m_prompter;
    BackupPlan m_plan;
    bool m_isBusy = false;
    QLineEdit *m_folder;
    QSpinBox *m_keep;
    QPushButton *m_now;
    QPushButton *m_stop;
    OutcomeLine *m_outcome;
};

} // namespace sk
