// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registration_list.h"

#include "models/items/registration_words.h"
#include "models/items/right_words.h"
#include "views/attachments/attachment_strip.h"
#include "views/attachments/file_drop.h"
#include "views/registrations/registration_filters.h"
#include "views/registrations/registration_panel.h"
#include "views/registrations/stage_look.h"
#include "views/registrations/waiting_plate_delegate.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/permit.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Rows further down have other words than those on the first screen.
int widestStage()
{
    int widest = 0;
    for (int stage = 0; stage < registrationStages; ++stage)
        widest = std::max(widest, statusWidth(nameOf(RegistrationStage(stage))));
    return widest + grid::one;
}

} // namespace

RegistrationList::RegistrationList(RegistrationWindow &window, LiveCatalogue &catalogue,
                                   const RegistrationNeeds &needs, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_catalogue(catalogue)
    , m_needs(needs)
    , m_filters(new RegistrationFilters(needs, this))
    , m_parts(new ListAndDetail(this))
    , m_table(m_parts->table())
    , m_count(new QLabel(this))
{
    makeList();
    makePanel();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    connect(m_parts, &ListAndDetail::changed, this, &RegistrationList::setUpChanged);

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
    // Under a filter the list may stay as it is while there are more in all.
    connect(&m_catalogue, &LiveCatalogue::changed, this, &RegistrationList::showState);
    offerInstallers();
    keepChoiceOverResets();
    if (m_window.rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void RegistrationList::makeList()
{
    makeActions();
    m_parts->addAbove(m_filters);
    m_parts->addBelow(m_count);
    m_table->setObjectName(u"registrations"_s);
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setModel(&m_window);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
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
    m_table->setFirstWidths({widestStage()});
    m_table->setItemDelegateForColumn(RegistrationWindow::Plate, new WaitingPlateDelegate(m_table));
    auto *fixedWidth = new PlateDelegate(m_table);
    for (const int column : {RegistrationWindow::Terminal, RegistrationWindow::Sim,
                             RegistrationWindow::Number, RegistrationWindow::Vin, RegistrationWindow::Iccid})
        m_table->setItemDelegateForColumn(column, fixedWidth);
    m_count->setObjectName(u"count"_s);
    m_count->setFont(fontFor(Type::Small));
    m_count->setForegroundRole(quietRole);
    connect(m_filters, &RegistrationFilters::filterChanged, this, &RegistrationList::setFilter);
    connect(m_filters->bar(), &FilterBar::goToList, this, &RegistrationList::focusTable);
    connect(m_table, &TableView::rowChosen, this, &RegistrationList::showCurrent);
    connect(m_table, &TableView::rowOpened, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_parts->empty(), &EmptyState::stepChosen, this, [this] {
        if (m_filters->filter().isEmpty())
            Q_EMIT createRequested();
        else
            m_filters->clear();
    });
}

void RegistrationList::makeActions()
{
    FilterBar *bar = m_filters->bar();
    QPushButton *more = bar->addButton({}, tr("More"));
    more->setObjectName(u"more"_s);
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &icon, const QString &words, const QString &name,
                         const QKeySequence &key, const auto &signal) {
        QAction *action = menu->addAction(lineIcon(icon), words);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action); // so that the key works while the menu is closed
        connect(action, &QAction::triggered, this, signal);
        return action;
    };
    const QString whyNotMake = whyNotWrite(m_needs.rights, u"registration");
    const QString whyNotAccept = whyNotWrite(m_needs.rights, u"acceptance");
    permit(
        add(u"vehicle"_s, tr("Register a yard…"), u"yard"_s, keys::yard(), &RegistrationList::yardRequested),
        whyNotMake);
    permit(add(u"acceptance"_s, tr("Accept the selected vehicles…"), u"acceptSelected"_s, keys::accept(),
               [this] { Q_EMIT acceptRequested(selected()); }),
           whyNotAccept);
    permit(add(u"warranty"_s, tr("Warranty cards of the selected handed over"), u"handOverSelected"_s, {},
               [this] { Q_EMIT handOverRequested(selected()); }),
           whyNotMake);
    menu->addSeparator();
    permit(add(u"import"_s, tr("Import from a spreadsheet…"), u"import"_s, keys::importSheet(),
               &RegistrationList::importRequested),
           whyNotMake);
    add(u"export"_s, tr("Export this list…"), u"export"_s, keys::exportList(),
        &RegistrationList::exportRequested);
    menu->addSeparator();
    add(u"today"_s, tr("Installation statistics"), u"statistics"_s, keys::statistics(),
        &RegistrationList::statisticsRequested);
    add(u"qr"_s, tr("Check a printed sheet…"), u"checkSheet"_s, keys::checkSheet(),
        &RegistrationList::sheetCheckRequested);
    if (m_needs.attachments) {
        const QString whyNotFile = whyNotWrite(m_needs.rights, u"attachment");
        permit(add(u"scan"_s, tr("File scans…"), u"fileScans"_s, keys::fileScans(),
                   [this] { Q_EMIT filingRequested({}); }),
               whyNotFile);
        if (whyNotFile.isEmpty())
            connect(new FileDrop(this), &FileDrop::dropped, this, &RegistrationList::filingRequested);
    }
    more->setMenu(menu);
    QPushButton *create = bar->addButton(u"plus"_s, tr("New"), true);
    create->setObjectName(u"create"_s);
    create->setToolTip(tr("Register one vehicle (Ctrl+N)"));
    permit(create, whyNotMake);
    connect(create, &QPushButton::clicked, this, &RegistrationList::createRequested);
}

void RegistrationList::makePanel()
{
    QStackedWidget *right = m_parts->detail();
    m_nothing = new EmptyState(right);
    m_nothing->setWords(u"registrations"_s, tr("Nothing chosen"),
                        tr("Choose a vehicle to see how far it is."));
    m_panel = new RegistrationPanel(right);
    if (m_needs.attachments) {
        auto *strip = new AttachmentStrip(*m_needs.attachments, m_needs.prompter, m_panel);
        strip->setWhyNotChange(whyNotWrite(m_needs.rights, u"attachment"));
        m_panel->addAttachments(strip);
    }
    m_panel->setRights(m_needs.rights);
    right->addWidget(m_nothing);
    right->addWidget(m_panel);
    constexpr int narrowest = 400;
    right->setMinimumWidth(narrowest);
    connect(m_panel, &RegistrationPanel::revealRequested, this,
            [this](const QString &field) { Q_EMIT revealRequested(current(), field); });
    connect(m_panel, &RegistrationPanel::editRequested, this, [this] { Q_EMIT editRequested(current()); });
    connect(m_panel, &RegistrationPanel::acceptRequested, this,
            [this] { Q_EMIT acceptRequested({current()}); });
    connect(m_panel, &RegistrationPanel::correctRequested, this,
            [this] { Q_EMIT correctRequested(current()); });
    connect(m_panel, &RegistrationPanel::historyRequested, this,
            [this] { Q_EMIT historyRequested(current()); });
    connect(m_panel, &RegistrationPanel::handOverRequested, this,
            [this] { Q_EMIT handOverRequested({current()}); });
    connect(m_panel, &RegistrationPanel::printRequested, this, &RegistrationList::printRequested);
}

void RegistrationList::reveal(const RegistrationId &id, const QString &field, const QString &text)
{
    if (id == current())
        m_panel->reveal(field, text);
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
    Q_EMIT setUpChanged();
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

void RegistrationList::clearFilters()
{
    m_filters->clear();
}

void RegistrationList::focusTable()
{
    m_table->setFocus();
}

QList<int> RegistrationList::shownColumns() const
{
    return m_table->shownColumns();
}

bool RegistrationList::leaveDetail()
{
    return m_parts->leaveDetail();
}

void RegistrationList::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_parts->showDetail(m_nothing);
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
    m_parts->showDetail(m_panel);
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
        m_parts->empty()->setWords(u"search"_s, tr("No registration matches"),
                                   tr("Type less, or change the filters above to see more."), tr("Show all"));
    else
        m_parts->empty()->setWords(u"registrations"_s, tr("No vehicle is registered yet"),
                                   tr("Register the first one, or import a list that a transport firm sent."),
                                   tr("Register a vehicle"));
    m_parts->showRows(shown > 0);
}

void RegistrationList::keepState(ViewMemory &memory) const
{
    m_parts->keepState(memory, u"registrations"_s);
    m_filters->keepState(memory);
}

void RegistrationList::restoreState(const ViewMemory &memory)
{
    m_parts->restoreState(memory, u"registrations"_s);
    m_filters->restoreState(memory);
}

} // namespace sk
