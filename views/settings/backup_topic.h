// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"
#include "views/widgets/colours.h"

class QLineEdit;
class QPushButton;

namespace sk {

class BackupPlanForm;
class OutcomeLine;
class Prompter;

//! Back up, how to restore, and a thorough look at the store's health.
class BackupTopic : public Topic {
    Q_OBJECT
public:
    //! `folder` is the store's.
    BackupTopic(Prompter &prompter, const QString &folder, QWidget *parent = nullptr);

    //! What a backup made now would be called; `last` says when and where the last one went.
    void setNames(const QString &suggestion, const QString &last);
    //! While work runs neither may be started again.
    void setBusy(bool busy);
    void showBackup(Tone tone, const QString &sentence);
    void showHealth(Tone tone, const QString &sentence);
    //! Backups that are made by themselves.
    BackupPlanForm *plan() const { return m_plan; }

Q_SIGNALS:
    //! The file does not exist yet.
    void backupRequested(const QString &path);
    void checkRequested();

private:
    QWidget *makeBackup();
    QWidget *makeRestore(const QString &folder);
    QWidget *makeHealth();
    void askWhere();

    Prompter &m_prompter;
    QString m_suggestion;
    BackupPlanForm *m_plan;
    QPushButton *m_backUp;
    OutcomeLine *m_backupOutcome;
    QPushButton *m_check;
    OutcomeLine *m_health;
};

} // namespace sk
