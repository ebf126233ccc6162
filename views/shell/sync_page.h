// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "views/shell/page.h"
#include "views/shell/sync_state.h"

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace sk {

class EmptyState;
class Prompter;
class StatusLabel;
class TableView;

//! Where this computer stands with its centre: what waits, what clashed, what the centre refused, and "sync
//! now".
class SyncPage : public Page {
    Q_OBJECT
public:
    SyncPage(Clock now, Prompter &prompter, QWidget *parent = nullptr);

    void setState(const SyncState &state);
    void setConflicts(const QList<ConflictLine> &conflicts);
    void setQuarantine(const QList<QuarantineLine> &lines);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override;
    bool canPrint() const override;
    void print() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

Q_SIGNALS:
    void syncRequested();
    //! A person chose a value. `keepOurs`: what was written here goes to the centre again; otherwise the
    //! centre's stands.
    void settled(qint64 conflict, bool keepOurs);
    //! A list as it stands on the screen, to a file; which of its columns hold what is confidential
    //! (A58–A60).
    void exportRequested(const sk::ShownList &list, const QList<int> &confidential);
    //! Asks for fresh lists.
    void refreshRequested();

private:
    QWidget *makeSummary();
    QWidget *makeConflicts();
    QWidget *makeQuarantine();
    QPushButton *exportButton(const QString &name, QWidget *parent);
    ShownList shownConflicts() const;
    ShownList shownQuarantine() const;
    void exportConflicts();
    void exportQuarantine();
    void settleCurrent(bool keepOurs);
    const ConflictLine *currentConflict() const;
    void word();

    Clock m_now;
    Prompter &m_prompter;
    SyncState m_state;
    QList<ConflictLine> m_conflicts;
    QList<QuarantineLine> m_quarantine;
    QStandardItemModel *m_conflictModel;
    QStandardItemModel *m_quarantineModel;
    StatusLabel *m_status;
    QLabel *m_sentence;
    QLabel *m_figures;
    QLabel *m_trouble;
    QPushButton *m_syncNow;
    TableView *m_conflictTable;
    TableView *m_quarantineTable;
    QWidget *m_conflictPart;
    QWidget *m_quarantinePart;
    QPushButton *m_keepOurs;
    QPushButton *m_keepTheirs;
    EmptyState *m_calm;
};

} // namespace sk
