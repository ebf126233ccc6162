// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/conflicts/conflict_lines.h"
#include "views/conflicts/conflict_side.h"
#include "views/conflicts/double_lines.h"
#include "views/shell/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace sk {

class DecisionPane;
class DoublesPane;
class OpenPane;
class Prompter;
class RefusalsPane;
class SettledPane;

//! Fields written differently in two places, changes the centre refused, what became of them, and vehicles
//! that were entered twice. A choice can be taken back: nothing that was written is ever lost.
class ConflictsPage : public Page {
    Q_OBJECT
public:
    explicit ConflictsPage(Prompter &prompter, QWidget *parent = nullptr);

    //! Why nothing can be settled here; empty when it can.
    void setWhyNotSettle(const QString &whyNot);
    void setConflicts(const QList<ConflictLine> &lines);
    void setSettled(const QList<ConflictLine> &lines);
    void setRefusals(const QList<RefusalLine> &lines);
    void setDoubles(const QList<DoubleLine> &lines);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    void activate() override { Q_EMIT refreshRequested(); }
    //! "conflict" without an id: the conflicts themselves; "double": what was entered twice.
    bool open(const Target &target) override;
    bool leave() override;
    bool canPrint() const override;
    void print() override;
    void keepState(ViewMemory &memory) const override;
    void restoreState(const ViewMemory &memory) override;

    using Side = ConflictSide;
    //! The list in front as it stands, for paper or a file.
    ShownList shownList() const;

Q_SIGNALS:
    void refreshRequested();
    //! A list as it stands on the screen, to a file; which of its columns hold what is confidential
    //! (A58–A60).
    void exportRequested(const sk::ShownList &list, const QList<int> &confidential);
    void settled(qint64 conflict, sk::ConflictSide side);
    //! As typed, or one of the choices.
    void settledOtherwise(qint64 conflict, const QString &value);
    void wholeSettled(const sk::Target &record, sk::ConflictSide side);
    //! The value of a settled conflict stands again.
    void putBack(qint64 conflict, sk::ConflictSide side);
    void sendAgainRequested(const sk::Target &record);
    void asideRequested(const sk::Target &record, bool aside);
    void giveUpRequested(const sk::Target &record);
    void mergeRequested(const sk::JoinedPair &seen, const sk::JoinChoices &choices);
    void apartRequested(const sk::JoinedPair &seen);
    void takeBackRequested(const sk::Comparison &joining);
    void bothGoneRequested(const sk::Comparison &joining);
    //! Every change of the record of the chosen line.
    void historyRequested(const sk::Target &record);

private:
    enum List { Open, Refused, Settled, Doubled, ListCount };
    QWidget *makeTop();
    void wire();
    void addPane(List which, DecisionPane *pane);
    void word();
    void offerActions();
    void askForHistory();
    DecisionPane *front() const;

    OpenPane *m_open;
    RefusalsPane *m_refused;
    SettledPane *m_settled;
    DoublesPane *m_doubled;
    QPushButton *m_history = nullptr;
    QPushButton *m_export = nullptr;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::array<DecisionPane *, ListCount> m_panes{};
};

} // namespace sk
