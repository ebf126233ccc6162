// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/network_page.h"

#include "models/domain/china_day.h"
#include "models/items/field_words.h"
#include "views/network/place_delegates.h"
#include "views/network/place_filters.h"
#include "views/network/place_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/list_and_detail.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString chosenKey = u"network/place"_s;
} // namespace

NetworkPage::NetworkPage(NetworkModel &model, const Needs &needs, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_needs(needs)
    , m_filter(new PlaceFilter(model, this))
    , m_bar(new FilterBar(this))
    , m_parts(new ListAndDetail(this))
    , m_table(m_parts->table())
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
    connect(bar, &FilterBar::goToList, this, [this] { m_table->setFocus(); });
    QPushButton *file = bar->addButton({}, tr("Export…"));
    file->setObjectName(u"export"_s);
    connect(file, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested({tr("Centres and depots"), m_filter, m_table->shownColumns()});
    });
    connect(add, &QPushButton::clicked, this, &NetworkPage::create);
}

void NetworkPage::makeDetail()
{
    QStackedWidget *detail = m_parts->detail();
    m_nothing = new EmptyState(detail);
    m_nothing->setWords(u"network"_s, tr("Nothing chosen"),
                        tr("Choose a place to see its manager and people."));
    m_panel = new PlacePanel(detail);
    m_placeEditor = new PlaceEditor(m_needs.reference, m_needs.now, m_needs.drafts, m_needs.prompter, detail);
    m_personEditor
        = new PersonEditor(m_needs.reference, m_needs.now, m_needs.drafts, m_needs.prompter, detail);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_panel, m_placeEditor, m_personEditor})
        detail->addWidget(part);
    constexpr int narrowest = 440;
    detail->setMinimumWidth(narrowest);

    connect(m_panel, &PlacePanel::editRequested, this, &NetworkPage::editCurrent);
    connect(m_panel, &PlacePanel::appointRequested, this, [this] {
        editCurrent();
        m_placeEditor->focusManager();
    });
    connect(m_panel, &PlacePanel::closeRequested, this, &NetworkPage::toggleClosed);
    connect(m_panel, &PlacePanel::addPersonRequested, this, &NetworkPage::addPerson);
    connect(m_panel, &PlacePanel::personRequested, this, &NetworkPage::editPerson);
    connect(m_placeEditor, &PlaceEditor::depotSaved, this, &NetworkPage::saveDepotRequested);
    connect(m_placeEditor, &PlaceEditor::centreSaved, this, &NetworkPage::saveCentreRequested);
    connect(m_personEditor, &PersonEditor::personSaved, this, &NetworkPage::savePersonRequested);
    for (EditorFrame *editor : std::initializer_list<EditorFrame *>{m_placeEditor, m_personEditor})
        connect(editor, &EditorFrame::leaveRequested, this, &NetworkPage::leave);
}

void NetworkPage::setViewer(Role viewer)
{
    m_viewer = viewer;
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
    if (!openEditor())
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
    const int row = m_model.rowOf(place);
    if (row < 0 || !mayLeaveEditor())
        return false;
    if (!m_filter->mapFromSource(m_model.index(row, 0)).isValid())
        m_bar->findField()->clear();
    m_table->selectRow(m_filter->mapFromSource(m_model.index(row, 0)).row());
    showCurrent();
    if (target.kind == u"person"_s)
        editPerson({target.id});
    return true;
}

bool NetworkPage::openDraft(const QString &key)
{
    const QString kind = key.section(u'/', 0, 0);
    const QUuid id(key.section(u'/', 1));
    const bool isNew = id.isNull();
    if (kind == u"person"_s && isNew) {
        addPerson();
        return openEditor() != nullptr;
    }
    if (kind == u"depot"_s && isNew) {
        create();
        return openEditor() != nullptr;
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
                 const auto people = line ? peopleOf(*line) : QList<PersonLine>();
                 if (!people.isEmpty())
                     editPerson(people.first().person.id);
             },
             close}};
}

bool NetworkPage::canCreate() const
{
    return !m_model.network().centres.isEmpty();
}

void NetworkPage::create()
{
    if (!canCreate() || !mayLeaveEditor())
        return;
    const PlaceLine *line = current();
    m_placeEditor->create(line ? line->centre : m_model.network().centres.first(), m_model.network());
    m_parts->showDetail(m_placeEditor, true);
}

bool NetworkPage::canPrint() const
{
    return m_table->model()->rowCount() > 0;
}

void NetworkPage::print()
{
    Q_EMIT printListRequested({tr("Centres and depots"), m_table->model(), m_table->shownColumns()});
}

bool NetworkPage::leave()
{
    if (!openEditor())
        return m_parts->leaveDetail();
    if (mayLeaveEditor())
        showCurrent();
    return true;
}

bool NetworkPage::mayClose()
{
    return mayLeaveEditor();
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
    if (EditorFrame *editor = openEditor())
        editor->discard();
    const QModelIndex index = m_filter->mapFromSource(m_model.index(m_model.rowOf(place), 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    m_parts->showDetail(m_panel);
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
    if (EditorFrame *editor = openEditor())
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
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0 && !openEditor())
        m_table->selectRow(0);
}

void NetworkPage::showCurrent()
{
    if (openEditor() && !mayLeaveEditor())
        return;
    const PlaceLine *line = current();
    if (line)
        m_panel->setPlace(*line, peopleOf(*line));
    m_parts->showDetail(line ? static_cast<QWidget *>(m_panel) : m_nothing);
}

const PlaceLine *NetworkPage::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

QList<PersonLine> NetworkPage::peopleOf(const PlaceLine &line) const
{
    const Network &network = m_model.network();
    const PersonId manager = line.depot ? line.depot->manager : line.centre.manager;
    const QDate today = dayInChina(m_needs.now());
    QList<Person> people = network.peopleOf(line.centre.id, line.depot ? line.depot->id : DepotId());
    const Person *boss = network.person(manager);
    const bool lent = boss && boss->active
        && std::none_of(people.begin(), people.end(), [&](const Person &one) { return one.id == manager; });
    if (lent)
        people.prepend(*boss);
    QList<PersonLine> lines;
    for (const Person &person : std::as_const(people))
        lines.append({person, shownText(u"person", u"phone", person.phone, {m_viewer, Occasion::Form}),
                      certificateOf(person, m_needs.policies, today), person.id == manager});
    return lines;
}

void NetworkPage::editCurrent()
{
    const PlaceLine *line = current();
    if (!line || !mayLeaveEditor())
        return;
    m_placeEditor->edit(*line, m_model.network());
    m_parts->showDetail(m_placeEditor, true);
}

void NetworkPage::editPerson(const PersonId &id)
{
    const Person *person = m_model.network().person(id);
    if (!person || !mayLeaveEditor())
        return;
    m_personEditor->edit(*person, m_model.network(), m_viewer);
    m_parts->showDetail(m_personEditor, true);
}

void NetworkPage::addPerson()
{
    const PlaceLine *line = current();
    if (!line || !mayLeaveEditor())
        return;
    Person fresh;
    fresh.centre = line->centre.id;
    if (line->depot)
        fresh.depot = line->depot->id;
    m_personEditor->edit(fresh, m_model.network(), m_viewer);
    m_parts->showDetail(m_personEditor, true);
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
        && !m_needs.prompter.confirm(
            {tr("Close %1?").arg(depot.name),
             tr("It takes no more vehicles. Its records stay, and it can be opened again."),
             tr("Close depot")}))
        return;
    depot.active = !closes;
    Q_EMIT saveDepotRequested(depot, opened);
}

EditorFrame *NetworkPage::openEditor() const
{
    return qobject_cast<EditorFrame *>(m_parts->detail()->currentWidget());
}

bool NetworkPage::mayLeaveEditor()
{
    EditorFrame *editor = openEditor();
    if (!editor)
        return true;
    if (!editor->mayLeave())
        return false;
    m_parts->showDetail(m_panel);
    return true;
}

} // namespace sk
