// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/network_page.h"

#include "models/domain/china_day.h"
#include "models/items/field_words.h"
#include "views/network/place_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/filter_bar.h"
#include "views/widgets/icons.h"
#include "views/widgets/shown_columns.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_memory.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The manager's name, or the vacancy as a status that cannot be overlooked.
class ManagerDelegate : public StatusDelegate {
public:
    explicit ManagerDelegate(QObject *parent)
        : StatusDelegate([](const QModelIndex &) { return Look{Tone::Attention}; }, parent)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(NetworkModel::VacantRole).toBool())
            StatusDelegate::paint(painter, option, index);
        else
            QStyledItemDelegate::paint(painter, option, index);
    }
};

//! A depot stands a step in from its centre.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool depot = index.data(NetworkModel::DepotRole).toBool();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lineIcon(depot ? u"depot"_s : u"centre"_s);
        option->decorationSize = {grid::two, grid::two};
        option->font.setBold(!depot);
    }
};

} // namespace

NetworkPage::NetworkPage(NetworkModel &model, const Needs &needs, QWidget *parent)
    : Page(parent)
    , m_model(model)
    , m_needs(needs)
    , m_filter(new PlaceFilter(model, this))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(&m_model, &NetworkModel::networkChanged, this, &NetworkPage::refresh);
    refresh();
}

QWidget *NetworkPage::makeList()
{
    auto *part = new QWidget(this);
    m_bar = new FilterBar(part);
    makeFilters(m_bar);
    m_table = new TableView(part);
    m_table->setObjectName(u"places"_s);
    m_table->setAccessibleName(tr("Centres and depots"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFirstWidths({208, 80, 80, 104, 56, 104, 72});
    m_table->setItemDelegateForColumn(NetworkModel::Name, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(NetworkModel::Manager, new ManagerDelegate(m_table));
    connect(m_table, &TableView::rowChosen, this, &NetworkPage::showCurrent);
    connect(m_table, &TableView::rowOpened, this, &NetworkPage::editCurrent);
    m_empty = new EmptyState(part);
    m_list = new QStackedWidget(part);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);

    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(grid::three, grid::two, grid::two, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    return part;
}

void NetworkPage::makeFilters(FilterBar *bar)
{
    auto *kind = new QComboBox(bar);
    kind->setObjectName(u"kindFilter"_s);
    kind->addItem(tr("All kinds"));
    for (size_t i = 0; i < wordsOf(DepotKind()).size(); ++i)
        kind->addItem(nameOf(DepotKind(i)));
    bar->addFilter(tr("Kind of depot"), kind);
    auto *vacant = new QCheckBox(tr("Vacant only"), bar);
    vacant->setObjectName(u"vacantOnly"_s);
    bar->addFilter(tr("Only places without a manager"), vacant);
    auto *closed = new QCheckBox(tr("Closed too"), bar);
    closed->setObjectName(u"closedToo"_s);
    bar->addFilter(tr("Show depots that are closed"), closed);
    QPushButton *add = bar->addButton(u"plus"_s, tr("New depot"), true);
    add->setObjectName(u"newDepot"_s);
    add->setToolTip(tr("New depot (Ctrl+N)"));
    connect(bar, &FilterBar::findChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showList();
    });
    connect(kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setKind(index > 0 ? std::optional(DepotKind(index - 1)) : std::nullopt);
        showList();
    });
    connect(vacant, &QCheckBox::toggled, this, [this](bool only) {
        m_filter->setVacantOnly(only);
        showList();
    });
    connect(closed, &QCheckBox::toggled, this, [this](bool shown) {
        m_filter->setClosedShown(shown);
        showList();
    });
    connect(bar, &FilterBar::goToList, this, [this] { m_table->setFocus(); });
    QPushButton *file = bar->addButton({}, tr("Export…"));
    file->setObjectName(u"export"_s);
    connect(file, &QPushButton::clicked, this, [this] {
        Q_EMIT exportRequested({tr("Centres and depots"), m_filter, shownColumnsOf(*m_table)});
    });
    connect(add, &QPushButton::clicked, this, &NetworkPage::create);
}

QWidget *NetworkPage::makeDetail()
{
    m_detail = new QStackedWidget(this);
    m_nothing = new EmptyState(m_detail);
    m_nothing->setWords(u"network"_s, tr("Nothing chosen"),
                        tr("Choose a place to see its manager and people."));
    m_panel = new PlacePanel(m_detail);
    m_placeEditor = new PlaceEditor(m_needs.reference, m_needs.now, m_needs.drafts, m_detail);
    m_personEditor = new PersonEditor(m_needs.reference, m_needs.now, m_needs.drafts, m_detail);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_panel, m_placeEditor, m_personEditor})
        m_detail->addWidget(part);
    constexpr int narrowest = 440;
    m_detail->setMinimumWidth(narrowest);

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
    return m_detail;
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

void NetworkPage::find(const QString &text)
{
    m_bar->find(text);
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
    m_detail->setCurrentWidget(m_placeEditor);
}

bool NetworkPage::leave()
{
    if (!openEditor())
        return false;
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
    m_table->keepColumns(memory, u"network/places"_s);
    memory.keep(u"network/splitter"_s, m_splitter->saveState());
}

void NetworkPage::restoreState(const ViewMemory &memory)
{
    m_table->restoreColumns(memory, u"network/places"_s);
    m_splitter->restoreState(memory.recall(u"network/splitter"_s).toByteArray());
}

void NetworkPage::confirmSaved(const QUuid &place)
{
    if (EditorFrame *editor = openEditor())
        editor->discard();
    const QModelIndex index = m_filter->mapFromSource(m_model.index(m_model.rowOf(place), 0));
    if (index.isValid())
        m_table->selectRow(index.row());
    m_detail->setCurrentWidget(m_panel);
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
    if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->selectRow(0);
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
        m_empty->setWords(u"network"_s, tr("No centre yet"),
                          tr("The network arrives with the first sync after this computer is enrolled."));
    else
        m_empty->setWords(u"search"_s, tr("No place matches"),
                          tr("Change the filters above to see more places."));
    m_list->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
}

void NetworkPage::showCurrent()
{
    if (openEditor() && !mayLeaveEditor())
        return;
    const PlaceLine *line = current();
    if (line)
        m_panel->setPlace(*line, peopleOf(*line));
    m_detail->setCurrentWidget(line ? static_cast<QWidget *>(m_panel) : m_nothing);
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
    m_detail->setCurrentWidget(m_placeEditor);
}

void NetworkPage::editPerson(const PersonId &id)
{
    const Person *person = m_model.network().person(id);
    if (!person || !mayLeaveEditor())
        return;
    m_personEditor->edit(*person, m_model.network(), m_viewer);
    m_detail->setCurrentWidget(m_personEditor);
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
    m_detail->setCurrentWidget(m_personEditor);
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
    return qobject_cast<EditorFrame *>(m_detail->currentWidget());
}

bool NetworkPage::mayLeaveEditor()
{
    EditorFrame *editor = openEditor();
    if (!editor)
        return true;
    if (editor->isChanged()
        && !m_needs.prompter.confirm({tr("Leave without saving?"), tr("What was typed will be lost."),
                                      tr("Leave without saving"), true}))
        return false;
    editor->discard();
    m_detail->setCurrentWidget(m_panel);
    return true;
}

} // namespace sk
