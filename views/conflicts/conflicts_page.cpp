// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/conflicts_page.h"

#include "views/conflicts/doubles_pane.h"
#include "views/conflicts/open_pane.h"
#include "views/conflicts/refusals_pane.h"
#include "views/conflicts/settled_pane.h"
#include "views/widgets/icons.h"
#include "views/widgets/permit.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace sk {

ConflictsPage::ConflictsPage(Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_open(new OpenPane(prompter))
    , m_refused(new RefusalsPane(prompter))
    , m_settled(new SettledPane)
    , m_doubled(new DoublesPane(prompter))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    addPane(Open, m_open);
    addPane(Refused, m_refused);
    addPane(Settled, m_settled);
    addPane(Doubled, m_doubled);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConflictsPage::offerActions);
    wire();
    setConflicts({});
    setRefusals({});
    setSettled({});
    setDoubles({});
}

QWidget *ConflictsPage::makeTop()
{
    auto *top = new QWidget(this);
    m_tabs->setObjectName(u"conflictTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_export = new QPushButton(lineIcon(u"export"_s), tr("Export list"), top);
    m_export->setObjectName(u"exportList"_s);
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(shownList(), front()->confidentialColumns()); });
    m_history = new QPushButton(lineIcon(u"history"_s), tr("History…"), top);
    m_history->setObjectName(u"showHistory"_s);
    connect(m_history, &QPushButton::clicked, this, &ConflictsPage::askForHistory);
    auto *above = new QHBoxLayout(top);
    above->setContentsMargins(grid::three, grid::one, grid::three, 0);
    above->setSpacing(grid::one);
    above->addWidget(m_tabs, 1);
    above->addWidget(m_history);
    above->addWidget(m_export);
    return top;
}

void ConflictsPage::addPane(List which, DecisionPane *pane)
{
    m_panes.at(which) = pane;
    m_stack->insertWidget(which, pane);
    m_tabs->insertTab(which, {});
    connect(pane, &DecisionPane::changed, this, &ConflictsPage::setUpChanged);
    connect(pane, &DecisionPane::openRequested, this, &ConflictsPage::openRequested);
    connect(pane, &DecisionPane::rowsArrived, this, &ConflictsPage::word);
}

void ConflictsPage::wire()
{
    connect(m_open, &OpenPane::settled, this, &ConflictsPage::settled);
    connect(m_open, &OpenPane::settledOtherwise, this, &ConflictsPage::settledOtherwise);
    connect(m_open, &OpenPane::wholeSettled, this, &ConflictsPage::wholeSettled);
    connect(m_settled, &SettledPane::putBack, this, &ConflictsPage::putBack);
    connect(m_refused, &RefusalsPane::sendAgainRequested, this, &ConflictsPage::sendAgainRequested);
    connect(m_refused, &RefusalsPane::asideRequested, this, &ConflictsPage::asideRequested);
    connect(m_refused, &RefusalsPane::giveUpRequested, this, &ConflictsPage::giveUpRequested);
    connect(m_doubled, &DoublesPane::mergeRequested, this, &ConflictsPage::mergeRequested);
    connect(m_doubled, &DoublesPane::apartRequested, this, &ConflictsPage::apartRequested);
    connect(m_doubled, &DoublesPane::takeBackRequested, this, &ConflictsPage::takeBackRequested);
    connect(m_doubled, &DoublesPane::bothGoneRequested, this, &ConflictsPage::bothGoneRequested);
    connect(m_doubled, &DoublesPane::historyRequested, this, &ConflictsPage::historyRequested);
}

DecisionPane *ConflictsPage::front() const
{
    return m_panes.at(size_t(m_tabs->currentIndex()));
}

void ConflictsPage::askForHistory()
{
    if (const auto record = front()->currentRecord())
        Q_EMIT historyRequested(*record);
}

void ConflictsPage::setConflicts(const QList<ConflictLine> &lines)
{
    m_open->setLines(lines);
}

void ConflictsPage::setSettled(const QList<ConflictLine> &lines)
{
    m_settled->setLines(lines);
}

void ConflictsPage::setRefusals(const QList<RefusalLine> &lines)
{
    m_refused->setLines(lines);
}

void ConflictsPage::setDoubles(const QList<DoubleLine> &lines)
{
    m_doubled->setLines(lines);
}

void ConflictsPage::word()
{
    const std::array<QString, ListCount> words{tr("To settle"), tr("Refused"), tr("Settled"), tr("Doubles")};
    qsizetype waiting = 0;
    for (size_t which = 0; which < ListCount; ++which) {
        const qsizetype count = m_panes.at(which)->waiting();
        m_tabs->setTabText(int(which),
                           count > 0 ? tr("%1 (%2)").arg(words.at(which)).arg(count) : words.at(which));
        waiting += count;
    }
    setBadge(int(waiting));
    offerActions();
}

void ConflictsPage::offerActions()
{
    const bool some = shownList().model->rowCount() > 0;
    m_history->setEnabled(some);
    m_export->setEnabled(some);
    Q_EMIT actionsChanged();
}

bool ConflictsPage::canPrint() const
{
    return shownList().model->rowCount() > 0;
}

ShownList ConflictsPage::shownList() const
{
    return front()->shownList();
}

bool ConflictsPage::open(const Target &target)
{
    if (target.kind == u"double") {
        m_tabs->setCurrentIndex(Doubled);
        return true;
    }
    if (target.kind != u"conflict")
        return false;
    const auto waiting = [this](List which) { return m_panes.at(which)->waiting() > 0; };
    m_tabs->setCurrentIndex(waiting(Open)          ? Open
                                : waiting(Refused) ? Refused
                                : waiting(Doubled) ? Doubled
                                                   : Open);
    return true;
}

void ConflictsPage::print()
{
    Q_EMIT printListRequested(shownList());
}

bool ConflictsPage::leave()
{
    return front()->leaveDetail();
}

void ConflictsPage::setWhyNotSettle(const QString &whyNot)
{
    for (const DecisionPane *pane : m_panes)
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->objectName() != u"showRecord"_s)
                permit(button, whyNot);
}

QString ConflictsPage::name() const
{
    return u"conflicts"_s;
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

QString ConflictsPage::iconName() const
{
    return u"conflict"_s;
}

void ConflictsPage::keepState(ViewMemory &memory) const
{
    for (const DecisionPane *pane : m_panes)
        pane->keepState(memory, pane->memoryKey());
}

void ConflictsPage::restoreState(const ViewMemory &memory)
{
    for (DecisionPane *pane : m_panes)
        pane->restoreState(memory, pane->memoryKey());
}

} // namespace sk
