// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/conflicts_page.h"

#include "models/domain/masking.h"
#include "views/conflicts/conflict_panel.h"
#include "views/conflicts/refusal_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/permit.h"
#include "views/widgets/prompter.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int narrowest = 440;
const std::array keys{u"conflicts/open"_s, u"conflicts/refused"_s, u"conflicts/settled"_s};

} // namespace

ConflictsPage::ConflictsPage(Prompter &prompter, QWidget *parent)
    : Page(parent)
    , m_prompter(prompter)
    , m_conflicts(new ConflictModel(this))
    , m_refusals(new RefusalModel(this))
    , m_settled(new SettledModel(this))
    , m_choice(new ConflictPanel(this))
    , m_chosen(new ConflictPanel(this))
    , m_refusal(new RefusalPanel(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setObjectName(u"conflictTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_export = new QPushButton(lineIcon(u"export"_s), tr("Export list"), this);
    m_export->setObjectName(u"exportList"_s);
    connect(m_export, &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(shownList(), confidentialColumns()); });
    m_history = new QPushButton(lineIcon(u"history"_s), tr("History…"), this);
    m_history->setObjectName(u"showHistory"_s);
    connect(m_history, &QPushButton::clicked, this, &ConflictsPage::askForHistory);
    m_lists = {makeList(Open, m_conflicts, m_choice, tr("Conflicts")),
               makeList(Refused, m_refusals, m_refusal, tr("Refused by the centre")),
               makeList(Settled, m_settled, m_chosen, tr("Settled conflicts"))};
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConflictsPage::offerActions);
    wireConflicts();
    wireSettled();
    wireRefusals();

    auto *above = new QHBoxLayout;
    above->setContentsMargins(grid::three, grid::one, grid::three, 0);
    above->setSpacing(grid::one);
    above->addWidget(m_tabs, 1);
    above->addWidget(m_history);
    above->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_stack, 1);
    m_lists[Open]->empty()->setWords(
        u"conflict"_s, tr("Nothing to settle"),
        tr("When two desks write different things into one field, both values wait here for a decision."));
    m_lists[Refused]->empty()->setWords(
        u"quarantine"_s, tr("Nothing was refused"),
        tr("A change the centre does not take waits here with the reason. It stays as it was written until "
           "you decide."));
    m_lists[Settled]->empty()->setWords(
        u"history"_s, tr("Nothing was settled yet"),
        tr("Settled conflicts stay here with both values, and either can be put back."));
    setConflicts({});
    setRefusals({});
    setSettled({});
}

ListAndDetail *ConflictsPage::makeList(List which, QAbstractItemModel *model, QWidget *panel,
                                       const QString &called)
{
    auto *parts = new ListAndDetail(m_stack);
    parts->table()->setObjectName(keys.at(which).section(u'/', 1));
    parts->table()->setAccessibleName(called);
    parts->table()->setModel(model);
    parts->detail()->addWidget(scrolled(panel, parts));
    parts->detail()->addWidget(new QWidget(parts)); // beside an empty list
    parts->detail()->setMinimumWidth(narrowest); // a part that scrolls claims no room itself
    connect(parts, &ListAndDetail::changed, this, &ConflictsPage::setUpChanged);
    connect(parts->table(), &TableView::rowChosen, this, &ConflictsPage::showCurrent);
    m_stack->insertWidget(which, parts);
    m_tabs->insertTab(which, called);
    return parts;
}

void ConflictsPage::wireConflicts()
{
    connect(m_lists[Open]->table(), &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_conflicts->at(row).record); });
    const auto settle = [this](Side side) {
        if (const ConflictLine *line = currentConflict())
            Q_EMIT settled(line->key, side);
    };
    connect(m_choice, &ConflictPanel::hereChosen, this, [settle] { settle(Side::Here); });
    connect(m_choice, &ConflictPanel::thereChosen, this, [settle] { settle(Side::There); });
    connect(m_choice, &ConflictPanel::anotherRequested, this, &ConflictsPage::askForAnother);
    connect(m_choice, &ConflictPanel::allHereChosen, this, [this] { confirmWhole(Side::Here); });
    connect(m_choice, &ConflictPanel::allThereChosen, this, [this] { confirmWhole(Side::There); });
    connect(m_choice, &ConflictPanel::recordRequested, this, [this] {
        if (const ConflictLine *line = currentConflict())
            Q_EMIT openRequested(line->record);
    });
}

void ConflictsPage::wireSettled()
{
    connect(m_lists[Settled]->table(), &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_settled->at(row).record); });
    const auto back = [this](Side side) {
        if (const ConflictLine *line = currentSettled())
            Q_EMIT putBack(line->key, side);
    };
    connect(m_chosen, &ConflictPanel::hereChosen, this, [back] { back(Side::Here); });
    connect(m_chosen, &ConflictPanel::thereChosen, this, [back] { back(Side::There); });
    connect(m_chosen, &ConflictPanel::recordRequested, this, [this] {
        if (const ConflictLine *line = currentSettled())
            Q_EMIT openRequested(line->record);
    });
}

void ConflictsPage::wireRefusals()
{
    connect(m_lists[Refused]->table(), &TableView::rowOpened, this,
            [this](int row) { Q_EMIT openRequested(m_refusals->at(row).record); });
    connect(m_refusal, &RefusalPanel::mendRequested, this, [this] {
        if (const RefusalLine *line = currentRefusal())
            Q_EMIT openRequested(line->record);
    });
    connect(m_refusal, &RefusalPanel::sendRequested, this, [this] {
        if (const RefusalLine *line = currentRefusal())
            Q_EMIT sendAgainRequested(line->record);
    });
    connect(m_refusal, &RefusalPanel::asideRequested, this, [this](bool aside) {
        if (const RefusalLine *line = currentRefusal())
            Q_EMIT asideRequested(line->record, aside);
    });
    connect(m_refusal, &RefusalPanel::giveUpRequested, this, [this] {
        const RefusalLine *line = currentRefusal();
        if (line
            && m_prompter.confirm({tr("Give up the change of %1?").arg(line->recordName),
                                   tr("The centre's values stand here again. What was written stays in the "
                                      "record's history."),
                                   tr("Give it up")}))
            Q_EMIT giveUpRequested(line->record);
    });
}

void ConflictsPage::askForHistory()
{
    const List which = List(m_tabs->currentIndex());
    const ConflictLine *line = which == Open ? currentConflict() : currentSettled();
    const RefusalLine *refusal = currentRefusal();
    if (which == Refused && refusal)
        Q_EMIT historyRequested(refusal->record);
    if (which != Refused && line)
        Q_EMIT historyRequested(line->record);
}

void ConflictsPage::askForAnother()
{
    const ConflictLine *line = currentConflict();
    if (!line)
        return;
    const qint64 key = line->key;
    const QString question = tr("%1 of %2").arg(line->field, line->recordName);
    if (!line->choices.isEmpty()) {
        const QStringList choices = line->choices;
        if (const auto way = m_prompter.choose(question, tr("Which value is right?"), choices))
            Q_EMIT settledOtherwise(key, choices.at(*way));
        return;
    }
    if (const auto text = m_prompter.askText(question, tr("The right value"), line->here.value))
        Q_EMIT settledOtherwise(key, *text);
}

void ConflictsPage::confirmWhole(Side side)
{
    const ConflictLine *line = currentConflict();
    if (!line)
        return;
    const Target record = line->record;
    const QString name = line->recordName;
    const QString title = side == Side::Here ? tr("Keep everything in %1 as it was written here?").arg(name)
                                             : tr("Keep everything in %1 as it is at the centre?").arg(name);
    if (m_prompter.confirm(
            {title, tr("The other values stay here and in the record's history."), tr("Keep it")}))
        Q_EMIT wholeSettled(record, side);
}

void ConflictsPage::setConflicts(const QList<ConflictLine> &lines)
{
    m_conflicts->update(lines, [](const ConflictLine &line) { return line.key; });
    word();
}

void ConflictsPage::setSettled(const QList<ConflictLine> &lines)
{
    m_settled->update(lines, [](const ConflictLine &line) { return line.key; });
    word();
}

void ConflictsPage::setRefusals(const QList<RefusalLine> &lines)
{
    m_refusals->update(lines, [](const RefusalLine &line) { return line.record.id; });
    word();
}

void ConflictsPage::word()
{
    const auto waiting = std::ranges::count_if(
        m_refusals->rows(), [](const RefusalLine &line) { return !line.asideAt.isValid(); });
    const auto tab = [this](List which, const QString &words, qsizetype count) {
        m_tabs->setTabText(which, count > 0 ? tr("%1 (%2)").arg(words).arg(count) : words);
    };
    tab(Open, tr("To settle"), m_conflicts->rows().size());
    tab(Refused, tr("Refused"), waiting);
    tab(Settled, tr("Settled"), 0);
    const std::array<QAbstractItemModel *, ListCount> models{m_conflicts, m_refusals, m_settled};
    for (int which = 0; which < ListCount; ++which) {
        const bool some = models.at(size_t(which))->rowCount() > 0;
        m_lists.at(size_t(which))->showRows(some);
        QStackedWidget *detail = m_lists.at(size_t(which))->detail();
        m_lists.at(size_t(which))->showDetail(detail->widget(some ? 0 : 1));
        if (some && currentRow(List(which)) < 0)
            m_lists.at(size_t(which))->table()->selectRow(0);
    }
    setBadge(int(m_conflicts->rows().size() + waiting));
    showCurrent();
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

void ConflictsPage::showCurrent()
{
    if (const ConflictLine *line = currentConflict()) {
        const auto ofRecord = std::ranges::count(m_conflicts->rows(), line->record, &ConflictLine::record);
        m_choice->setLine(*line, ofRecord < 2);
    }
    if (const ConflictLine *line = currentSettled())
        m_chosen->setLine(*line, true);
    if (const RefusalLine *line = currentRefusal())
        m_refusal->setLine(*line);
}

int ConflictsPage::currentRow(List which) const
{
    return m_lists.at(which)->table()->currentIndex().row();
}

const ConflictLine *ConflictsPage::currentConflict() const
{
    const int row = currentRow(Open);
    return row >= 0 && row < m_conflicts->rowCount() ? &m_conflicts->at(row) : nullptr;
}

const ConflictLine *ConflictsPage::currentSettled() const
{
    const int row = currentRow(Settled);
    return row >= 0 && row < m_settled->rowCount() ? &m_settled->at(row) : nullptr;
}

const RefusalLine *ConflictsPage::currentRefusal() const
{
    const int row = currentRow(Refused);
    return row >= 0 && row < m_refusals->rowCount() ? &m_refusals->at(row) : nullptr;
}

ShownList ConflictsPage::shownList() const
{
    const TableView *table = m_lists.at(size_t(m_tabs->currentIndex()))->table();
    return {table->accessibleName(), table->model(), table->shownColumns()};
}

QList<int> ConflictsPage::confidentialColumns() const
{
    // A card is called by its number.
    const auto isCalledSo
        = [](const auto &line) { return secretOf(line.record.kind, u"number").has_value(); };
    QList<int> columns;
    switch (List(m_tabs->currentIndex())) {
    case Open:
        if (std::ranges::any_of(m_conflicts->rows(), isCalledSo))
            columns.append(ConflictModel::Record);
        if (std::ranges::any_of(m_conflicts->rows(), &ConflictLine::confidential))
            columns.append({ConflictModel::Here, ConflictModel::There});
        break;
    case Refused:
        if (std::ranges::any_of(m_refusals->rows(), isCalledSo))
            columns.append(RefusalModel::Record);
        break;
    case Settled:
        if (std::ranges::any_of(m_settled->rows(), isCalledSo))
            columns.append(SettledModel::Record);
        break;
    case ListCount:
        break;
    }
    return columns;
}

bool ConflictsPage::open(const Target &target)
{
    if (target.kind != u"conflict")
        return false;
    m_tabs->setCurrentIndex(m_conflicts->rows().isEmpty() && !m_refusals->rows().isEmpty() ? Refused : Open);
    return true;
}

void ConflictsPage::print()
{
    Q_EMIT printListRequested(shownList());
}

bool ConflictsPage::leave()
{
    return m_lists.at(size_t(m_tabs->currentIndex()))->leaveDetail();
}

void ConflictsPage::setWhyNotSettle(const QString &whyNot)
{
    for (QWidget *panel : std::initializer_list<QWidget *>{m_choice, m_chosen, m_refusal})
        for (QPushButton *button : panel->findChildren<QPushButton *>())
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
    for (int which = 0; which < ListCount; ++which)
        m_lists.at(size_t(which))->keepState(memory, keys.at(size_t(which)));
}

void ConflictsPage::restoreState(const ViewMemory &memory)
{
    for (int which = 0; which < ListCount; ++which)
        m_lists.at(size_t(which))->restoreState(memory, keys.at(size_t(which)));
}

} // namespace sk
