// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/stock_page.h"

#include "models/domain/china_day.h"
#include "views/stock/holder_look.h"
#include "views/stock/item_panel.h"
#include "views/stock/movement_sheet.h"
#include "views/stock/stock_head.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/unsaved_work.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString ownKey = u"stock"_s;
const QString movementDraft = u"stock/movement"_s; // of the sheet

StatusDelegate::Look lookOf(const QModelIndex &index)
{
    const int holder = index.data(StockWindow::HolderRole).toInt();
    const auto custody = holder < 0 ? std::nullopt : std::optional(Custody{.holder = Holder(holder)});
    return {toneOf(custody), iconNameOf(custody)};
}

} // namespace

StockPage::StockPage(StockWindow &window, const Needs &needs, QWidget *parent)
    : Page(parent)
    , m_window(window)
    , m_needs(needs)
    , m_head(new StockHead(this))
    , m_parts(new ListAndDetail(this))
    , m_table(m_parts->table())
{
    makeList();
    makeDetail();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    addScene(
        {u"no-match"_s, [this] { m_head->setText(u"000000000000"_s); }, [this] { m_head->setText({}); }});
    connect(m_parts, &ListAndDetail::changed, this, &StockPage::setUpChanged);
    connect(m_head, &StockHead::changed, this, &StockPage::setUpChanged);
    connect(&m_window, &StockWindow::refreshed, this, &StockPage::refresh);
    addScene({u"movement"_s,
              [this] {
                  startMovement();
                  for (int row = 0; row < std::min(m_window.rowCount(), 4); ++row)
                      m_sheet->scan(m_window.index(row, StockWindow::Number).data().toString());
              },
              [this] {
                  m_sheet->discard();
                  leave();
              }});
    refresh();
}

void StockPage::makeList()
{
    m_parts->addAbove(m_head);
    connect(m_head, &StockHead::kindChosen, this, &StockPage::chooseKind);
    connect(m_head, &StockHead::filterChanged, this, &StockPage::applyFilter);
    m_head->setRights(m_needs.rights);
    connect(m_head, &StockHead::moveRequested, this, &StockPage::startMovement);
    connect(m_head, &StockHead::importRequested, this, &StockPage::importRequested);
    connect(m_head, &StockHead::exportRequested, this, [this] { Q_EMIT exportRequested(shown()); });
    connect(m_head, &StockHead::goToList, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_window.rowCount() > 0)
            m_table->selectRow(0);
    });
    m_table->setObjectName(u"items"_s);
    m_table->setAccessibleName(tr("Terminals and SIM cards"));
    m_table->setModel(&m_window);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    for (const int column : {StockWindow::Number, StockWindow::Second, StockWindow::WithWhom})
        m_table->setItemDelegateForColumn(column, new PlateDelegate(m_table));
    m_table->setItemDelegateForColumn(StockWindow::Place, new StatusDelegate(lookOf, m_table));
    m_table->setHiddenAtFirst({StockWindow::Third});
    connect(m_table, &TableView::rowChosen, this, &StockPage::showCurrent);
    connect(m_parts->empty(), &EmptyState::stepChosen, this, &StockPage::startMovement);
}

void StockPage::makeDetail()
{
    QStackedWidget *detail = m_parts->detail();
    m_nothing = new EmptyState(detail);
    m_nothing->setWords(u"stock"_s, tr("Nothing chosen"),
                        tr("Choose an item to see who had it, or move many at once with a scanner."));
    m_panel = new ItemPanel(m_needs.office, detail);
    m_panel->setRights(m_needs.rights);
    m_sheet = new MovementSheet(m_needs.office, m_needs.reference, m_needs.drafts, m_needs.now, detail);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_panel, m_sheet})
        detail->addWidget(part);
    constexpr int narrowest = 440;
    detail->setMinimumWidth(narrowest);
    connect(m_panel, &ItemPanel::correctRequested, this, [this](const CustodyEntry &entry) {
        enter({{entry, {}, {}}});
    });
    connect(m_panel, &ItemPanel::registrationRequested, this, [this](const RegistrationId &registration) {
        Q_EMIT openRequested({u"registration"_s, registration.value});
    });
    connect(m_panel, &ItemPanel::historyRequested, this, [this](Stocked what, const QUuid &id) {
        Q_EMIT historyRequested({what == Stocked::Terminal ? u"terminal"_s : u"sim_card"_s, id});
    });
    connect(m_sheet, &MovementSheet::enterRequested, this, &StockPage::enter);
    connect(m_sheet, &MovementSheet::leaveRequested, this, &StockPage::leave);
}

void StockPage::setViewer(Role viewer)
{
    m_viewer = viewer;
    m_window.setViewer(viewer);
    m_shown = {};
    showCurrent();
}

QString StockPage::name() const
{
    return u"stock"_s;
}

QString StockPage::title() const
{
    return tr("Stock");
}

QString StockPage::iconName() const
{
    return u"stock"_s;
}

void StockPage::activate()
{
    const auto depots = m_needs.office.depots();
    const auto people = m_needs.office.people();
    if (depots && people)
        m_head->setHolders(*depots, *people);
    Q_EMIT refreshRequested();
    if (!sheetIsOpen())
        m_table->setFocus();
}

bool StockPage::find(const QString &text)
{
    m_head->find(text);
    return true;
}

bool StockPage::open(const Target &target)
{
    const bool card = target.kind == u"sim_card"_s;
    if ((!card && target.kind != u"terminal"_s) || !mayLeaveSheet())
        return false;
    const Stocked what = card ? Stocked::SimCard : Stocked::Terminal;
    const auto item = m_needs.office.item(what, target.id);
    if (!item || !*item)
        return false;
    m_head->showKind(what);
    m_head->clearFilter();
    if (const int row = m_window.indexOf((*item)->row); row >= 0)
        m_table->selectRow(row);
    m_shown = target.id;
    m_panel->setItem(**item, m_viewer);
    m_parts->showDetail(m_panel, true);
    return true;
}

bool StockPage::list(const QString &kind, const QString &text)
{
    const bool card = kind == u"sim_card"_s;
    if (!card && kind != u"terminal"_s)
        return false;
    if (!mayLeaveSheet())
        return true; // the person stays with what was scanned
    m_head->showKind(card ? Stocked::SimCard : Stocked::Terminal);
    m_head->clearFilter();
    m_head->find(text);
    return true;
}

bool StockPage::openDraft(const QString &draft)
{
    if (draft != movementDraft)
        return false;
    startMovement();
    return true;
}

bool StockPage::canPrint() const
{
    return m_table->model()->rowCount() > 0;
}

void StockPage::print()
{
    Q_EMIT printListRequested(shown());
}

ShownList StockPage::shown() const
{
    return {m_head->kindName(), &m_window, m_table->shownColumns()};
}

bool StockPage::leave()
{
    if (m_parts->detail()->currentWidget() == m_panel)
        return m_panel->leaveCorrection() || m_parts->leaveDetail();
    if (!sheetIsOpen())
        return m_parts->leaveDetail();
    if (mayLeaveSheet())
        showCurrent();
    return true;
}

bool StockPage::mayClose()
{
    return mayLeaveSheet();
}

void StockPage::keepState(ViewMemory &memory) const
{
    m_parts->keepState(memory, ownKey);
    m_head->keepState(memory, ownKey);
}

void StockPage::restoreState(const ViewMemory &memory)
{
    m_parts->restoreState(memory, ownKey);
    m_head->restoreState(memory, ownKey);
}

void StockPage::chooseKind()
{
    m_window.setWhat(m_head->kind());
    m_shown = {};
    m_table->measureAgain();
    m_table->setCurrentIndex({});
    showCurrent();
}

void StockPage::applyFilter()
{
    Q_EMIT setUpChanged();
    m_window.setFilter(m_head->filter());
}

void StockPage::refresh()
{
    m_head->setCounts(m_window.countByHolder());
    showLow();
    const bool unfiltered = m_window.filter() == StockFilter();
    if (!m_window.isReady())
        m_parts->empty()->setWords(u"clock"_s, tr("Reading the stock"), {});
    else if (unfiltered)
        m_parts->empty()->setWords(u"stock"_s, tr("The stock is empty"),
                                   tr("Receive terminals and SIM cards: scan them one after another."),
                                   tr("Receive"));
    else
        m_parts->empty()->setWords(u"search"_s, tr("Nothing matches"),
                                   tr("Change the filters above to see more."));
    m_parts->showRows(m_window.rowCount() > 0);
    if (!sheetIsOpen()) {
        m_shown = {};
        showCurrent();
    }
}

void StockPage::showLow()
{
    const QDate today = dayInChina(m_needs.now());
    const auto least = m_needs.policies.amount(PolicyKey::StockLowAtDepot, today);
    const auto depots = m_needs.office.depots();
    if (!least || !depots || !m_window.isReady())
        return;
    const auto inDepots = m_window.inDepots();
    QStringList low;
    for (const Depot &depot : *depots) {
        if (depot.active && inDepots.value(depot.id) < *least)
            low.append(tr("%1: %2").arg(depot.name).arg(inDepots.value(depot.id)));
    }
    m_head->setLow(low);
    const auto atCentre = m_needs.policies.amount(PolicyKey::StockLowAtCentre, today).value_or(0);
    if (m_window.filter().depot.isNull() && m_window.filter().text.isEmpty()
        && m_window.countByHolder().at(size_t(Holder::Centre)) < atCentre)
        m_head->warnAtCentre();
}

void StockPage::showCurrent()
{
    if (sheetIsOpen() && !mayLeaveSheet())
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool some = current.isValid() && current.row() < m_window.rowCount();
    if (some) {
        const StockLine &line = m_window.lineAt(current.row());
        if (line.id != m_shown)
            m_panel->setItem(line, m_viewer);
        m_shown = line.id;
    }
    m_parts->showDetail(some ? static_cast<QWidget *>(m_panel) : m_nothing);
}

void StockPage::startMovement()
{
    if (sheetIsOpen())
        return;
    const bool empty = m_window.isReady() && m_window.rowCount() == 0;
    m_parts->showDetail(m_sheet, true);
    m_sheet->begin(empty ? Movement::Receive : Movement::Issue);
}

void StockPage::enter(const QList<StockEntry> &entries)
{
    const auto entered = m_needs.office.enter(entries);
    if (!entered)
        return m_needs.prompter.tell(tr("Nothing was entered"), m_needs.office.sentenceOf(entered.failure()));
    m_panel->leaveCorrection();
    if (sheetIsOpen()) {
        m_sheet->discard();
        m_parts->showDetail(m_nothing);
    }
    refresh();
    chooseMoved(entries);
}

void StockPage::chooseMoved(const QList<StockEntry> &entries)
{
    m_table->setFocus();
    const Stocked what = m_head->kind();
    for (const StockEntry &each : entries) {
        const QUuid id = what == Stocked::Terminal ? each.entry.terminal.value : each.entry.sim.value;
        // What is new has no id here yet; what another filter shows is not in the list.
        const auto item = id.isNull() ? std::nullopt : std::optional(m_needs.office.item(what, id));
        const int row = item && *item && **item ? m_window.indexOf((**item)->row) : -1;
        if (row >= 0)
            return m_table->selectRow(row);
    }
}

bool StockPage::sheetIsOpen() const
{
    return m_parts->detail()->currentWidget() == m_sheet;
}

bool StockPage::mayLeaveSheet()
{
    if (!sheetIsOpen())
        return true;
    const auto way = m_sheet->isEmpty()
        ? std::optional(Leaving::Drop)
        : askAboutUnsaved(m_needs.prompter, tr("Leave without entering?"),
                          tr("What was scanned is not entered yet."), Saving::NotOffered);
    if (!way)
        return false;
    const QJsonObject scanned = m_needs.drafts.find(movementDraft);
    m_sheet->discard();
    if (*way == Leaving::Keep)
        m_needs.drafts.keep(movementDraft, scanned);
    m_parts->showDetail(m_nothing);
    return true;
}

} // namespace sk
