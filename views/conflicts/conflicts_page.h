// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_models.h"
#include "views/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace sk {

class ConflictPanel;
class ListAndDetail;
class Prompter;
class RefusalPanel;

//! Fields written differently in two places, changes the centre refused, and what became of them. A choice is
//! one press and can be taken back: nothing that was written is ever lost.
class ConflictsPage : public Page {
    Q_OBJECT
public:
    explicit ConflictsPage(Prompter &prompter, QWidget *parent = nullptr);

    //! Why nothing can be settled here; empty when it can.
    void setWhyNotSettle(const QString &whyNot);
    void setConflicts(const QList<ConflictLine> &lines);
    void setSettled(const QList<ConflictLine> &lines);
    void setRefusals(const QList<RefusalLine> &lines);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override { Q_EMIT refreshRequested(); }
    //! "conflict" without an id: the conflicts themselves.
    bool open(const Target &target) override;
    bool leave() override;
    bool canPrint() const override;
    void print() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

    enum class Side { Here, There };
    //! The list in front as it stands, for paper or a file.
    ShownList shownList() const;

Q_SIGNALS:
    void refreshRequested();
    //! A list as it stands on the screen, to a file; which of its columns hold what is confidential
    //! (A58–A60).
    void exportRequested(const sk::ShownList &list, const QList<int> &confidential);
    void settled(qint64 conflict, sk::ConflictsPage::Side side);
    //! As typed, or one of the choices.
    void settledOtherwise(qint64 conflict, const QString &value);
    void wholeSettled(const sk::Target &record, sk::ConflictsPage::Side side);
    //! The value of a settled conflict stands again.
    void putBack(qint64 conflict, sk::ConflictsPage::Side side);
    void sendAgainRequested(const sk::Target &record);
    void asideRequested(const sk::Target &record, bool aside);
    void giveUpRequested(const sk::Target &record);
    //! Every change of the record of the chosen line.
    void historyRequested(const sk::Target &record);

private:
    enum List { Open, Refused, Settled, ListCount };
    ListAndDetail *makeList(List which, QAbstractItemModel *model, QWidget *panel, const QString &called);
    void wireConflicts();
    void wireSettled();
    void wireRefusals();
    void askForAnother();
    void confirmWhole(Side side);
    void showCurrent();
    void word();
    void offerActions();
    const ConflictLine *currentConflict() const;
    const ConflictLine *currentSettled() const;
    const RefusalLine *currentRefusal() const;
    int currentRow(List which) const;
    void askForHistory();
    QList<int> confidentialColumns() const;

    Prompter &m_prompter;
    ConflictModel *m_conflicts;
    RefusalModel *m_refusals;
    SettledModel *m_settled;
    ConflictPanel *m_choice;
    ConflictPanel *m_chosen;
    RefusalPanel *m_refusal;
    QPushButton *m_history;
    QPushButton *m_export;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::array<ListAndDetail *, ListCount> m_lists{};
};

} // namespace sk
