// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/network/place_detail.h"

#include "models/domain/china_day.h"
#include "views/network/place_panel.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/list_and_detail.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

PlaceDetail::PlaceDetail(NetworkModel &model, const NetworkNeeds &needs, ListAndDetail &parts,
                         QObject *parent)
    : QObject(parent), m_model(model), m_needs(needs), m_parts(parts)
{
    QStackedWidget *detail = parts.detail();
    m_nothing = new EmptyState(detail);
    m_nothing->setWords(u"network"_s, tr("Nothing chosen"),
                        tr("Choose a place to see its manager and people."));
    m_panel = new PlacePanel(detail);
    m_placeEditor = new PlaceEditor(needs.reference, needs.now, needs.drafts, needs.prompter, detail);
    m_personEditor = new PersonEditor(needs.reference, needs.now, needs.drafts, needs.prompter, detail);
    for (QWidget *part : std::initializer_list<QWidget *>{m_nothing, m_panel, m_placeEditor, m_personEditor})
        detail->addWidget(part);
    constexpr int narrowest = 440;
    detail->setMinimumWidth(narrowest);

    m_panel->setRights(needs.rights);
    m_placeEditor->setRights(needs.rights);
    m_personEditor->setRights(needs.rights);
    connect(m_panel, &PlacePanel::editRequested, this, &PlaceDetail::editRequested);
    connect(m_panel, &PlacePanel::historyRequested, this, &PlaceDetail::historyRequested);
    connect(m_panel, &PlacePanel::appointRequested, this, &PlaceDetail::appointRequested);
    connect(m_panel, &PlacePanel::closeRequested, this, &PlaceDetail::closeRequested);
    connect(m_panel, &PlacePanel::addPersonRequested, this, &PlaceDetail::addPersonRequested);
    connect(m_panel, &PlacePanel::personRequested, this, &PlaceDetail::editPerson);
    connect(m_placeEditor, &PlaceEditor::depotSaved, this, &PlaceDetail::saveDepotRequested);
    connect(m_placeEditor, &PlaceEditor::centreSaved, this, &PlaceDetail::saveCentreRequested);
    connect(m_personEditor, &PersonEditor::personSaved, this, &PlaceDetail::savePersonRequested);
    for (EditorFrame *editor : std::initializer_list<EditorFrame *>{m_placeEditor, m_personEditor})
        connect(editor, &EditorFrame::leaveRequested, this, &PlaceDetail::leaveRequested);
}

void PlaceDetail::show(const PlaceLine *line)
{
    if (line)
        m_panel->setPlace(*line, peopleOf(*line));
    m_parts.showDetail(line ? static_cast<QWidget *>(m_panel) : m_nothing);
}

void PlaceDetail::edit(const PlaceLine &line)
{
    m_placeEditor->edit(line, m_model.network());
    m_parts.showDetail(m_placeEditor, true);
}

void PlaceDetail::appoint(const PlaceLine &line)
{
    edit(line);
    m_placeEditor->focusManager();
}

void PlaceDetail::create(const Centre &centre)
{
    m_placeEditor->create(centre, m_model.network());
    m_parts.showDetail(m_placeEditor, true);
}

void PlaceDetail::editPerson(const PersonId &id)
{
    const Person *person = m_model.network().person(id);
    if (!person || !m_needs.rights.mayWrite(u"person"))
        return;
    m_personEditor->edit(*person, m_model.network(), m_viewer);
    m_parts.showDetail(m_personEditor, true);
}

void PlaceDetail::addPerson(const PlaceLine &line)
{
    Person fresh;
    fresh.centre = line.centre.id;
    if (line.depot)
        fresh.depot = line.depot->id;
    m_personEditor->edit(fresh, m_model.network(), m_viewer);
    m_parts.showDetail(m_personEditor, true);
}

QList<PersonLine> PlaceDetail::peopleOf(const PlaceLine &line) const
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

EditorFrame *PlaceDetail::openEditor() const
{
    return qobject_cast<EditorFrame *>(m_parts.detail()->currentWidget());
}

bool PlaceDetail::mayLeaveEditor()
{
    EditorFrame *editor = openEditor();
    if (!editor)
        return true;
    if (!editor->mayLeave())
        return false;
    m_parts.showDetail(m_panel);
    return true;
}

void PlaceDetail::confirmSaved()
{
    if (EditorFrame *editor = openEditor())
        editor->discard();
    m_parts.showDetail(m_panel);
}

} // namespace sk
