// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/network_page.h"

#include "models/items/field_words.h"
#include "models/items/right_words.h"
#include "views/network/place_delegates.h"
#include "views/network/place_detail.h"
#include "views/network/place_filters.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/permit.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString chosenKey = u"network/place"_s;
} // namespace

NetworkPage::NetworkPage(NetworkModel &model, const NetworkNeeds &needs, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_prompter(needs.prompter)
    , m_rights(needs.rights)
    , m_filter(new PlaceFilter(model, this))
    , m_bar(new FilterBar(this))
    , m_parts(new ListAndDetail(this))
    , m_table(m_parts->table())
    , m_detail(new PlaceDetail(model, needs, *m_parts, this))
{
    makeList();
    makeDetail();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts);
    addScene({u"no-match"_s, [this] { m_bar->findField()->setText(u"000000000000"_s); },
              [this] { m_bar->findField()->clear(); }});
    connect(m_parts, &ListAndDetail::changed, this, &NetworkPage::setUpChanged);
    connect(m_bar, &FilterBar::changed, this, &NetworkPage::setUpChanged);
    connect(m_table, &TableView::rowChosen, this, &NetworkPage::setUpChanged);
    connect(&m_model, &NetworkModel::networkChanged, this, &NetworkPage::refresh);
    for (const Scene &scene : scenesOfEditors())
        addScene(scene);
    refresh();
}

void NetworkPage::makeList()
{
    makeFilters(m_bar);
    m_parts->addAbove(m_bar);
    m_table->setObjectName(u"places"_s);
    m_table->setAccessibleName(tr("Centres and depots"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setItemDelegateForColumn(NetworkModel::Name, new PlaceNameDelegate(m_table));
    m_table->setItemDelegateForColumn(NetworkModel::Manager, new ManagerDelegate(m_table));
    connect(m_table, &TableView::rowChosen, this, &NetworkPage::showCurrent);
    connect(m_table, &TableView::rowOpened, this, &NetworkPage::editCurrent);
}

void NetworkPage::makeFilters(FilterBar *bar)
{
    addPlaceFilters(*bar, *m_filter);
    connect(bar, &FilterBar::changed, this, &NetworkPage::showList);
    QPushButton *add = bar->addButton(u"plus"_s, tr("New depot"), true);
    add->setObjectName(u"newDepot"_s);
    add->setToolTip(tr("New depot (Ctrl+N)"));
    permit(add, whyNotWrite(m_rights, u"depot", u"name"));
    connect(bar, &FilterBar::goToList, this, [this] { m_table->setFocus(); });
    QPushButton *file = bar->addButton({}, tr("Export…"));
    file->setObjectName(u"export"_s);
    connect(file, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(shown()); });
    connect(add, &QPushButton::clicked, this, &NetworkPage::create);
}

void NetworkPage::makeDetail()
{
    connect(m_detail, &PlaceDetail::editRequested, this, &NetworkPage::editCurrent);
    connect(m_detail, &PlaceDetail::historyRequested, this, [this] {
        if (const PlaceLine *line = current())
            Q_EMIT historyRequested({line->depot ? u"depot"_s : u"centre"_s, line->id()});
    });
    connect(m_detail, &PlaceDetail::appointRequested, this, &NetworkPage::appoint);
    connect(m_detail, &PlaceDetail::closeRequested, this, &NetworkPage::toggleClosed);
    connect(m_detail, &PlaceDetail::addPersonRequested, this, &NetworkPage::addPerson);
    connect(m_detail, &PlaceDetail::leaveRequested, this, &NetworkPage::leave);
    connect(m_detail, &PlaceDetail::saveDepotRequested, this, &NetworkPage::saveDepotRequested);
    connect(m_detail, &PlaceDetail::saveCentreRequested, this, &NetworkPage::saveCentreRequested);
    connect(m_detail, &PlaceDetail::savePersonRequested, this, &NetworkPage::savePersonRequested);
}

void NetworkPage::setViewer(Role viewer)
{
    m_detail->setViewer(viewer);
    showCurrent();
}

QString NetworkPage::name() const
{
    return u"network"_s;
}

QString NetworkPage::title() const
{
    return tr("Network");
}

QString NetworkPage::iconName() const
{
    return u"network"_s;
}

void NetworkPage::activate()
{
    Q_EMIT refreshRequested();
    if (!m_detail->openEditor())
        m_table->setFocus();
}

bool NetworkPage::find(const QString &text)
{
    m_bar->find(text);
    return true;
}

bool NetworkPage::open(const Target &target)
{
    QUuid place = target.id;
    if (target.kind == u"person"_s) {
        const Person *person = m_model.network().person({target.id});
        if (!person)
            return false;
        place = person->depot.isNull() ? person->centre.value : person->depot.value;
    } else if (target.kind != u"depot"_s && target.kind != u"centre"_s) {
        return false;
    }
    if (m_model.rowOf(place) < 0 || !m_detail->mayLeaveEditor())
        return false;
    const int row = m_model.rowOf(place); // leaving may have saved and sorted
    if (!m_filter->mapFromSource(m_model.index(row, 0)).isValid())
        m_bar->findField()->clear();
    m_table->selectRow(m_filter->mapFromSource(m_model.index(row, 0)).row());
    showCurrent();
    if (target.kind == u"person"_s)
        m_detail->editPerson({target.id});
    return true;
}

bool NetworkPage::list(const QString &kind, const QString &text)
{
    if (kind != u"depot"_s)
        return false;
    m_bar->clear();
    return find(text);
}

bool NetworkPage::openDraft(const QString &key)
{
    const QString kind = key.section(u'/', 0, 0);
    const QUuid id(key.section(u'/', 1));
    const bool isNew = id.isNull();
    if (kind == u"person"_s && isNew) {
        addPerson();
        return m_detail->openEditor() != nullptr;
    }
    if (kind == u"depot"_s && isNew) {
        create();
        return m_detail->openEditor() != nullptr;
    }
    if (!open({kind, id}))
        return false;
    if (kind != u"person"_s)
        editCurrent();
    return true;
}

QList<Scene> NetworkPage::scenesOfEditors()
{
    const auto close = [this] { leave(); };
    return {{u"place"_s, [this] { editCurrent(); }, close},
            {u"new-depot"_s, [this] { create(); }, close},
            {u"person"_s,
             [this] {
                 const PlaceLine *line = current();
                 const auto people = line ? m_detail->peopleOf(*line) : QList<PersonLine>();
                 if (!people.isEmpty())
                     m_detail->editPerson(people.first().person.id);
             },
             close}};
}

bool NetworkPage::canCreate() const
{
    return !m_model.network().centres.isEmpty() && m_rights.mayWrite(u"depot", u"name");
}

void NetworkPage::create()
{
    if (!canCreate() || !m_detail->mayLeaveEditor())
        return;
    const PlaceLine *line = current();
    m_detail->create(line ? line->centre : m_model.network().centres.first());
}

bool NetworkPage::canPrint() const
{
    return m_table->model()->rowCount() > 0;
}

void NetworkPage::print()
{
    Q_EMIT printListRequested(shown());
}

ShownList NetworkPage::shown() const
{
    return {tr("Centres and depots"), m_filter, m_table->shownColumns()};
}

bool NetworkPage::leave()
{
    if (!m_detail->openEditor())
        return m_parts->leaveDetail();
    showCurrent();
    return true;
}

bool NetworkPage::mayClose()
{
    return m_detail->mayLeaveEditor();
}

void NetworkPage::keepState(ViewMemory &memory) const
{
    m_parts->keepState(memory, u"network"_s);
    m_bar->keepState(memory, u"network"_s);
    if (const PlaceLine *line = current())
        memory.keep(chosenKey, line->id());
}

void NetworkPage::restoreState(const ViewMemory &memory)
{
    m_parts->restoreState(memory, u"network"_s);
    m_bar->restoreState(memory, u"network"_s);
    const QModelIndex chosen = m_filter->mapFromSource(
        m_model.index(m_model.rowOf(memory.recall(chosenKey).toUuid()), NetworkModel::Name));
    if (chosen.isValid())
        m_table->selectRow(chosen.row());
}

void NetworkPage::confirmSaved(const QUuid &place)
{
    m_detail->confirmSaved();
    const QModelIndex index = m_filter->mapFromSource(m_model.index(m_model.rowOf(place), 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    showCurrent();
    m_table->setFocus();
}

void NetworkPage::refresh()
{
    int vacancies = 0;
    for (const PlaceLine &line : m_model.rows())
        vacancies += line.isVacant();
    setBadge(vacancies);
    showList();
    if (EditorFrame *editor = m_detail->openEditor())
        editor->follow(m_model.network());
    else
        showCurrent();
    Q_EMIT actionsChanged();
}

void NetworkPage::showList()
{
    const bool none = m_model.rowCount() == 0;
    if (none)
        m_parts->empty()->setWords(
            u"network"_s, tr("No centre yet"),
            tr("The network arrives with the first sync after this computer is enrolled."));
    else
        m_parts->empty()->setWords(u"search"_s, tr("No place matches"),
                                   tr("Change the filters above to see more places."));
    m_parts->showRows(m_filter->rowCount() > 0);
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0 && !m_detail->openEditor())
        m_table->selectRow(0);
}

void NetworkPage::showCurrent()
{
    if (m_detail->mayLeaveEditor())
        m_detail->show(current());
}

const PlaceLine *NetworkPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

const PlaceLine *NetworkPage::leftFor()
{
    return m_detail->mayLeaveEditor() ? current() : nullptr;
}

void NetworkPage::editCurrent()
{
    const PlaceLine *line = leftFor();
    if (line && m_rights.mayWrite(line->depot ? u"depot" : u"centre"))
        m_detail->edit(*line);
}

void NetworkPage::appoint()
{
    if (const PlaceLine *line = leftFor())
        m_detail->appoint(*line);
}

void NetworkPage::addPerson()
{
    if (const PlaceLine *line = leftFor())
        m_detail->addPerson(*line);
}

void NetworkPage::toggleClosed()
{
    const PlaceLine *line = current();
    if (!line || !line->depot)
        return;
    const Depot opened = *line->depot;
    Depot depot = opened;
    const bool closes = depot.active;
    if (closes
        && !m_prompter.confirm(
            {tr("Close %1?").arg(depot.name),
             tr("It takes no more vehicles. Its records stay, and it can be opened again."),
             tr("Close depot")}))
        return;
    depot.active = !closes;
    Q_EMIT saveDepotRequested(depot, opened);
}

} // namespace sk
