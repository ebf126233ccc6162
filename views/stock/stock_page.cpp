// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/stock_page.h"

#include "models/domain/china_day.h"
#include "models/items/stock_words.h"
#include "views/stock/holder_choice.h"
#include "views/stock/holder_look.h"
#include "views/stock/item_panel.h"
#include "views/stock/movement_sheet.h"
#include "views/widgets/count_tile.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/shown_columns.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array kinds{Stocked::Terminal, Stocked::SimCard};
constexpr std::array tileOrder{Holder::Centre, Holder::Depot, Holder::Person, Holder::Vehicle,
                               Holder::Nobody};

StatusDelegate::Look lookOf(const QModelIndex &index)
{
    const int holder = index.data(StockWindow::HolderRole).toInt();
    const auto custody = holder < 0 ? std::nullopt : std::optional(Custody{.holder = Holder(holder)});
    return {toneOf(custody), iconNameOf(custody)};
}

} // namespace

StockPage::StockPage(StockWindow &window, const Needs &needs, QWidget *parent)
    : Page(parent), m_window(window), m_needs(needs), m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(&m_window, &StockWindow::refreshed, this, &StockPage::refresh);
    refresh();
}

QWidget *StockPage::makeList()
{
    auto *part = new QWidget(this);
    m_kind = new QTabBar(part);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setDrawBase(false);
    m_kind->setExpanding(false);
    for (const Stocked what : kinds)
        m_kind->addTab(nameOf(what));
    connect(m_kind, &QTabBar::currentChanged, this, &StockPage::chooseKind);
    m_bar = new FilterBar(part);
    makeFilters();
    m_table = new TableView(part);
    m_table->setObjectName(u"items"_s);
    m_table->setAccessibleName(tr("Terminals and SIM cards"));
    m_table->setModel(&m_window);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::DescendingOrder);
    m_table->setFirstWidths({104, 144, 88, 104, 120, 136, 128});
    for (const int column : {StockWindow::Number, StockWindow::Second, StockWindow::WithWhom})
        m_table->setItemDelegateForColumn(column, new PlateDelegate(m_table));
    m_table->setItemDelegateForColumn(StockWindow::Place, new StatusDelegate(lookOf, m_table));
    m_table->setHiddenAtFirst({StockWindow::Third});
    connect(m_table, &TableView::rowChosen, this, &StockPage::showCurrent);
    m_empty = new EmptyState(part);
    connect(m_empty, &EmptyState::stepChosen, this, &StockPage::startMovement);
    m_list = new QStackedWidget(part);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);

    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid::three, grid::one, grid::two, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_kind);
    layout->addWidget(makeTiles());
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    return part;
}

QWidget *StockPage::makeTiles()
{
    auto *part = new QWidget(this);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(grid::one);
    for (const Holder holder : tileOrder) {
        auto *tile = new CountTile(placeOf(holder), part);
        tile->setObjectName(u"tile"_s + QString::number(int(holder)));
        m_tiles.at(size_t(holder)) = tile;
        tiles->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, tile](bool on) {
            for (CountTile *other : m_tiles)
                other->setChecked(on && other == tile);
            applyFilter();
        });
    }
    m_low = new StatusLabel(part);
    m_low->setObjectName(u"low"_s);
    m_lowWhere = new QLabel(part);
    m_lowWhere->setObjectName(u"lowWhere"_s);
    auto *low = new QHBoxLayout;
    low->addWidget(m_low);
    low->addWidget(m_lowWhere, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(tiles);
    layout->addLayout(low);
    return part;
}

void StockPage::makeFilters()
{
    m_place = new HolderChoice(m_bar);
    m_place->setObjectName(u"place"_s);
    m_place->offer({Holder::Depot, Holder::Person});
    m_place->lineEdit()->setPlaceholderText(tr("Any depot or person"));
    m_place->lineEdit()->setClearButtonEnabled(true);
    m_place->setMinimumWidth(176);
    m_bar->addFilter(tr("Depot or person"), m_place);
    QPushButton *move = m_bar->addButton(u"scan"_s, tr("Move items"), true);
    move->setObjectName(u"move"_s);
    move->setToolTip(tr("Issue, return, receive, report a loss (Ctrl+N)"));
    connect(m_bar, &FilterBar::findChanged, this, &StockPage::applyFilter);
    connect(m_place, &QComboBox::currentIndexChanged, this, &StockPage::applyFilter);
    auto *files = new QMenu(m_bar);
    files->addAction(tr("Import from Excel…"), this, &StockPage::importRequested)->setObjectName(u"import"_s);
    files
        ->addAction(tr("Export this list…"), this,
                    [this] {
                        Q_EMIT exportRequested(
                            {m_kind->tabText(m_kind->currentIndex()), &m_window, shownColumnsOf(*m_table)});
                    })
        ->setObjectName(u"export"_s);
    m_bar->addButton({}, tr("More"))->setMenu(files);
    connect(m_bar, &FilterBar::goToList, this, [this] {
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_window.rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(move, &QPushButton::clicked, this, &StockPage::startMovement);
}

QWidget *StockPage::makeDetail()
{
    m_detail = new QStackedWidget(this);
    m_nothing = new EmptyState(m_detail);
    m_nothing->setWords(u"stock"_s, tr("Nothing chosen"),
                        tr("Choose an item to see who had it, or move many at once with a scanner."));
    m_panel = new ItemPanel(m_needs.office, m_detail);
    m_sheet = new MovementSheet(m_needs.office, m_needs.reference, m_needs.drafts, m_needs.now, m_detail);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_panel, m_sheet})
        m_detail->addWidget(part);
    constexpr int narrowest = 440;
    m_detail->setMinimumWidth(narrowest);
    connect(m_panel, &ItemPanel::correctRequested, this, [this](const CustodyEntry &entry) {
        enter({{entry, {}, {}}});
    });
    connect(m_panel, &ItemPanel::registrationRequested, this, [this](const RegistrationId &registration) {
        Q_EMIT openRequested({u"registration"_s, registration.value});
    });
    connect(m_sheet, &MovementSheet::enterRequested, this, &StockPage::enter);
    connect(m_sheet, &MovementSheet::leaveRequested, this, &StockPage::leave);
    return m_detail;
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
        m_place->setHolders(*depots, *people);
    Q_EMIT refreshRequested();
    if (m_detail->currentWidget() != m_sheet)
        m_table->setFocus();
}

void StockPage::find(const QString &text)
{
    m_bar->find(text);
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
    m_kind->setCurrentIndex(int(what));
    for (CountTile *tile : m_tiles)
        tile->setChecked(false);
    m_place->setCurrentValue({});
    m_bar->findField()->clear();
    applyFilter();
    if (const int row = m_window.indexOf((*item)->row); row >= 0)
        m_table->selectRow(row);
    m_shown = target.id;
    m_panel->setItem(**item, m_viewer);
    m_detail->setCurrentWidget(m_panel);
    return true;
}

void StockPage::create()
{
    startMovement();
}

bool StockPage::leave()
{
    if (m_detail->currentWidget() == m_panel)
        return m_panel->leaveCorrection();
    if (m_detail->currentWidget() != m_sheet)
        return false;
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
    m_table->keepColumns(memory, u"stock/items"_s);
    memory.keep(u"stock/splitter"_s, m_splitter->saveState());
    memory.keep(u"stock/kind"_s, m_kind->currentIndex());
}

void StockPage::restoreState(const ViewMemory &memory)
{
    m_table->restoreColumns(memory, u"stock/items"_s);
    m_splitter->restoreState(memory.recall(u"stock/splitter"_s).toByteArray());
    m_kind->setCurrentIndex(memory.recall(u"stock/kind"_s).toInt());
}

void StockPage::chooseKind(int index)
{
    m_window.setWhat(kinds.at(size_t(index)));
    m_shown = {};
    m_table->setCurrentIndex({});
    showCurrent();
}

void StockPage::applyFilter()
{
    StockFilter filter;
    filter.text = m_bar->findField()->text();
    for (const Holder holder : tileOrder) {
        if (m_tiles.at(size_t(holder))->isChecked())
            filter.holder = holder;
    }
    if (const auto place = m_place->holder()) {
        filter.person = place->person;
        if (place->holder == Holder::Depot)
            filter.depot = place->depot;
    }
    m_window.setFilter(filter);
}

void StockPage::refresh()
{
    const auto counts = m_window.countByHolder();
    for (const Holder holder : tileOrder)
        m_tiles.at(size_t(holder))
            ->setCount(counts.at(size_t(holder)),
                       holder == Holder::Nobody && counts.at(size_t(holder)) > 0 ? Tone::Bad : Tone::Neutral);
    showLow();
    const bool unfiltered = m_window.filter() == StockFilter();
    if (!m_window.isReady())
        m_empty->setWords(u"clock"_s, tr("Reading the stock"), {});
    else if (unfiltered)
        m_empty->setWords(u"stock"_s, tr("The stock is empty"),
                          tr("Receive terminals and SIM cards: scan them one after another."), tr("Receive"));
    else
        m_empty->setWords(u"search"_s, tr("Nothing matches"), tr("Change the filters above to see more."));
    m_list->setCurrentWidget(m_window.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_detail->currentWidget() != m_sheet) {
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
    m_low->setStatus(Tone::Attention, low.isEmpty() ? QString() : tr("Low stock"));
    m_lowWhere->setText(low.join(u"  ·  "_s));
    const auto atCentre = m_needs.policies.amount(PolicyKey::StockLowAtCentre, today).value_or(0);
    CountTile *centre = m_tiles.at(size_t(Holder::Centre));
    centre->setCount(centre->count(),
                     m_window.filter().depot.isNull() && m_window.filter().text.isEmpty()
                             && centre->count() < atCentre
                         ? Tone::Attention
                         : Tone::Neutral);
}

void StockPage::showCurrent()
{
    if (m_detail->currentWidget() == m_sheet && !mayLeaveSheet())
        return;
    const QModelIndex current = m_table->currentIndex();
    const bool some = current.isValid() && current.row() < m_window.rowCount();
    if (some) {
        const StockLine &line = m_window.lineAt(current.row());
        if (line.id != m_shown)
            m_panel->setItem(line, m_viewer);
        m_shown = line.id;
    }
    m_detail->setCurrentWidget(some ? static_cast<QWidget *>(m_panel) : m_nothing);
}

void StockPage::startMovement()
{
    if (m_detail->currentWidget() == m_sheet)
        return;
    const bool empty = m_window.isReady() && m_window.rowCount() == 0;
    m_detail->setCurrentWidget(m_sheet);
    m_sheet->begin(empty ? Movement::Receive : Movement::Issue);
}

void StockPage::enter(const QList<StockEntry> &entries)
{
    const auto entered = m_needs.office.enter(entries);
    if (!entered)
        return m_needs.prompter.tell(tr("Nothing was entered"), m_needs.office.sentenceOf(entered.failure()));
    m_panel->leaveCorrection();
    if (m_detail->currentWidget() == m_sheet) {
        m_sheet->discard();
        m_detail->setCurrentWidget(m_nothing);
    }
    refresh();
}

bool StockPage::mayLeaveSheet()
{
    if (m_detail->currentWidget() != m_sheet)
        return true;
    if (!m_sheet->isEmpty()
        && !m_needs.prompter.confirm(
            {tr("Leave without entering?"), tr("What was scanned will be forgotten."), tr("Leave"), true}))
        return false;
    m_sheet->discard();
    m_detail->setCurrentWidget(m_nothing);
    return true;
}

} // namespace sk
