// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_list.h"

#include "views/registrations/registration_filters.h"
#include "views/registrations/registration_panel.h"
#include "views/registrations/stage_look.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

RegistrationList::RegistrationList(RegistrationWindow &window, LiveCatalogue &catalogue,
                                   const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_catalogue(catalogue)
    , m_needs(needs)
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makePanel());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    if (const auto depots = needs.office.depots())
        m_filters->offerDepots(*depots);
    const auto offerInstallers = [this] {
        if (const RegistrationCatalogue *all = m_catalogue.catalogue()) {
            QStringList names = all->installers();
            names.sort();
            m_filters->offerInstallers(names);
        }
        showState();
    };
    connect(&m_catalogue, &LiveCatalogue::loaded, this, offerInstallers);
    offerInstallers();
    keepChoiceOverResets();
    if (m_window.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

QWidget *RegistrationList::makeList()
{
    auto *part = new QWidget(this);
    m_filters = new RegistrationFilters(m_needs, part);
    makeActions();
    m_table = new TableView(part);
    m_table->setObjectName(u"registrations"_s);
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setModel(&m_window);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setFirstWidths(
        {104, 96, 72, 152, 112, 80, 128, 136, 72, 128, 128, 128, 128, 96, 104, 208, 168, 184});
    m_table->setHiddenAtFirst({RegistrationWindow::Colour, RegistrationWindow::Phone, RegistrationWindow::Sim,
                               RegistrationWindow::Debugged, RegistrationWindow::Started,
                               RegistrationWindow::Running, RegistrationWindow::Signed,
                               RegistrationWindow::WarrantyUntil, RegistrationWindow::Number,
                               RegistrationWindow::Vin, RegistrationWindow::Iccid});
    m_table->setItemDelegateForColumn(
        RegistrationWindow::Stage,
        new StatusDelegate(
            [](const QModelIndex &index) {
                return lookOf(RegistrationStage(index.data(RegistrationWindow::StageRole).toInt()));
            },
            m_table));
    auto *fixedWidth = new PlateDelegate(m_table);
    for (const int column : {RegistrationWindow::Plate, RegistrationWindow::Terminal, RegistrationWindow::Sim,
                             RegistrationWindow::Number, RegistrationWindow::Vin, RegistrationWindow::Iccid})
        m_table->setItemDelegateForColumn(column, fixedWidth);
    m_empty = new EmptyState(part);
    m_stack = new QStackedWidget(part);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_count = new QLabel(part);
    m_count->setObjectName(u"count"_s);
    m_count->setFont(fontFor(Type::Small));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid::three, grid::two, grid::two, grid::one);
    layout->setSpacing(grid::two);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    connect(m_filters, &RegistrationFilters::filterChanged, this, &RegistrationList::setFilter);
    connect(m_filters->bar(), &FilterBar::goToList, this, &RegistrationList::focusTable);
    connect(m_table, &TableView::rowChosen, this, &RegistrationList::showCurrent);
    connect(m_table, &TableView::rowOpened, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_filters->filter().isEmpty())
            Q_EMIT createRequested();
        else
            m_filters->clear();
    });
    return part;
}

void RegistrationList::makeActions()
{
    FilterBar *bar = m_filters->bar();
    QPushButton *more = bar->addButton({}, tr("More"));
    more->setObjectName(u"more"_s);
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &icon, const QString &words, const auto &signal) {
        QAction *action = menu->addAction(lineIcon(icon), words);
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    add(u"vehicle"_s, tr("Register a yard…"), &RegistrationList::yardRequested)->setObjectName(u"yard"_s);
    add(u"acceptance"_s, tr("Accept the selected vehicles…"), [this] {
        Q_EMIT acceptRequested(selected());
    })->setObjectName(u"acceptSelected"_s);
    add(u"warranty"_s, tr("Warranty cards of the selected handed over"), [this] {
        Q_EMIT handOverRequested(selected());
    })->setObjectName(u"handOverSelected"_s);
    menu->addSeparator();
    add(u"import"_s, tr("Import from a spreadsheet…"), &RegistrationList::importRequested)
        ->setObjectName(u"import"_s);
    add(u"export"_s, tr("Export this list…"), &RegistrationList::exportRequested)->setObjectName(u"export"_s);
    menu->addSeparator();
    add(u"today"_s, tr("Installation statistics"), &RegistrationList::statisticsRequested)
        ->setObjectName(u"statistics"_s);
    more->setMenu(menu);
    QPushButton *create = bar->addButton(u"plus"_s, tr("New"), true);
    create->setObjectName(u"create"_s);
    create->setToolTip(tr("Register one vehicle (Ctrl+N)"));
    connect(create, &QPushButton::clicked, this, &RegistrationList::createRequested);
}

QWidget *RegistrationList::makePanel()
{
    m_right = new QStackedWidget(this);
    m_nothing = new EmptyState(m_right);
    m_nothing->setWords(u"registrations"_s, tr("Nothing chosen"),
                        tr("Choose a vehicle to see how far it is."));
    m_panel = new RegistrationPanel(m_right);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_panel);
    constexpr int narrowest = 400;
    m_right->setMinimumWidth(narrowest);
    connect(m_panel, &RegistrationPanel::editRequested, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_panel, &RegistrationPanel::acceptRequested, this,
            [this] { Q_EMIT acceptRequested({current()}); });
    connect(m_panel, &RegistrationPanel::correctRequested, this,
            [this] { Q_EMIT correctRequested(current()); });
    connect(m_panel, &RegistrationPanel::handOverRequested, this,
            [this] { Q_EMIT handOverRequested({current()}); });
    connect(m_panel, &RegistrationPanel::printRequested, this, &RegistrationList::printRequested);
    return m_right;
}

void RegistrationList::keepChoiceOverResets()
{
    connect(&m_window, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_shown.isNull() ? -1 : m_window.indexOf(m_shown);
        if (row >= 0 || m_window.rowCount() > 0)
            m_table->selectRow(qMax(row, 0));
        showCurrent();
        showState();
    });
    const auto refresh = [this] {
        showCurrent();
        showState();
    };
    connect(&m_window, &QAbstractItemModel::layoutChanged, this, refresh);
    connect(&m_window, &QAbstractItemModel::rowsInserted, this, refresh);
    connect(&m_window, &QAbstractItemModel::rowsRemoved, this, refresh);
    connect(&m_window, &QAbstractItemModel::dataChanged, this, &RegistrationList::showCurrent);
}

void RegistrationList::setFilter(const RegistrationFilter &filter)
{
    m_window.setFilter(filter);
    showState();
}

RegistrationId RegistrationList::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return {index.isValid() ? index.data(RegistrationWindow::IdRole).toUuid() : QUuid()};
}

QList<RegistrationId> RegistrationList::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<RegistrationId> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append({row.data(RegistrationWindow::IdRole).toUuid()});
    return ids;
}

bool RegistrationList::choose(const RegistrationId &id)
{
    int row = m_window.indexOf(id);
    if (row < 0 && !m_filters->filter().isEmpty()) {
        m_filters->clear();
        row = m_window.indexOf(id);
    }
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void RegistrationList::choose(const QList<RegistrationId> &ids)
{
    if (ids.isEmpty() || !choose(ids.first()))
        return;
    for (const RegistrationId &id : ids)
        if (const int row = m_window.indexOf(id); row >= 0)
            m_table->selectionModel()->select(m_window.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void RegistrationList::find(const QString &text)
{
    m_filters->bar()->find(text);
}

void RegistrationList::focusTable()
{
    m_table->setFocus();
}

QList<int> RegistrationList::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *titles = m_table->horizontalHeader();
    for (int place = 0; place < titles->count(); ++place)
        if (const int column = titles->logicalIndex(place); !titles->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void RegistrationList::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    RegistrationStory story;
    story.line = m_window.lineAt(index.row());
    story.stage = m_window.stageAt(index.row());
    story.depot = m_window.index(index.row(), RegistrationWindow::Depot).data().toString();
    story.warranty = m_window.cells().warrantyOf(story.line);
    const RegistrationId id = story.line.registration.id;
    const bool sameAsBefore = id == m_shown;
    m_shown = id;
    if (const auto acceptances = m_needs.office.acceptancesOf(id))
        story.acceptances = *acceptances;
    if (const auto history = m_needs.office.historyOf(id))
        story.history = *history;
    if (!story.line.acceptance.present || story.stage == RegistrationStage::ToMend)
        if (const auto barred = m_needs.office.barred({id}); barred && !barred->isEmpty())
            story.obstacles = barred->first().obstacles;
    m_panel->show(story, m_needs.viewer);
    m_right->setCurrentWidget(m_panel);
    if (!sameAsBefore)
        Q_EMIT chosen();
}

void RegistrationList::showState()
{
    const bool filtered = !m_filters->filter().isEmpty();
    const int shown = m_window.rowCount();
    const RegistrationCatalogue *all = m_catalogue.catalogue();
    const QLocale locale;
    if (!all)
        m_count->setText(
            tr("%1 registrations; sorting and filters are getting ready…").arg(locale.toString(shown)));
    else if (filtered)
        m_count->setText(
            tr("%1 of %2 registrations").arg(locale.toString(shown), locale.toString(all->size())));
    else
        m_count->setText(tr("%1 registrations").arg(locale.toString(shown)));
    if (filtered)
        m_empty->setWords(u"search"_s, tr("No registration matches"),
                          tr("Type less, or change the filters above to see more."), tr("Show all"));
    else
        m_empty->setWords(u"registrations"_s, tr("No vehicle is registered yet"),
                          tr("Register the first one, or import a list that a transport firm sent."),
                          tr("Register a vehicle"));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void RegistrationList::keepState(ViewMemory &memory) const
{
    m_table->keepColumns(memory, u"registrations/list"_s);
    memory.keep(u"registrations/splitter"_s, m_splitter->saveState());
    m_filters->keepState(memory);
}

void RegistrationList::restoreState(const ViewMemory &memory)
{
    m_table->restoreColumns(memory, u"registrations/list"_s);
    m_splitter->restoreState(memory.recall(u"registrations/splitter"_s).toByteArray());
    m_filters->restoreState(memory);
}

} // namespace sk
