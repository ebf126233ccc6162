// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/registrations_page.h"

#include "views/registrations/registration_editor.h"
#include "views/registrations/registration_list.h"

#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

RegistrationsPage::RegistrationsPage(RegistrationWindow &window, LiveCatalogue &catalogue,
                                     const RegistrationNeeds &needs, QWidget *parent)
    : Page(parent)
    , m_needs(needs)
    , m_stack(new QStackedWidget(this))
    , m_list(new RegistrationList(window, catalogue, needs, m_stack))
    , m_editor(new RegistrationEditor(needs, m_stack))
{
    window.setViewer(needs.viewer);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    addScenes();
    connect(m_list, &RegistrationList::revealRequested, this, &RegistrationsPage::revealRequested);
    connect(m_list, &RegistrationList::createRequested, this, &RegistrationsPage::create);
    connect(m_list, &RegistrationList::editRequested, this, &RegistrationsPage::edit);
    connect(m_list, &RegistrationList::printRequested, this, &RegistrationsPage::print);
    connect(m_list, &RegistrationList::acceptRequested, this, &RegistrationsPage::acceptRequested);
    connect(m_list, &RegistrationList::correctRequested, this, &RegistrationsPage::correctRequested);
    connect(m_list, &RegistrationList::historyRequested, this, &RegistrationsPage::historyRequested);
    connect(m_list, &RegistrationList::handOverRequested, this, &RegistrationsPage::handOver);
    connect(m_list, &RegistrationList::yardRequested, this, &RegistrationsPage::yardRequested);
    connect(m_list, &RegistrationList::importRequested, this, &RegistrationsPage::importRequested);
    connect(m_list, &RegistrationList::exportRequested, this,
            [this] { Q_EMIT exportRequested(m_list->shownColumns()); });
    connect(m_list, &RegistrationList::statisticsRequested, this, &RegistrationsPage::statisticsRequested);
    connect(m_list, &RegistrationList::sheetCheckRequested, this, &RegistrationsPage::sheetCheckRequested);
    connect(m_list, &RegistrationList::filingRequested, this, &RegistrationsPage::filingRequested);
    connect(m_list, &RegistrationList::setUpChanged, this, &RegistrationsPage::setUpChanged);
    connect(m_list, &RegistrationList::chosen, this, &RegistrationsPage::actionsChanged);
    connect(m_editor, &RegistrationEditor::leaveRequested, this, &RegistrationsPage::leave);
    connect(m_editor, &RegistrationEditor::saved, this, [this](const RegistrationId &id) {
        showList();
        m_list->choose(id);
    });
    connect(m_editor, &RegistrationEditor::openRequested, this, [this](const RegistrationId &id) {
        if (m_editor->mayLeave())
            edit(id);
    });
}

QString RegistrationsPage::name() const
{
    return u"registrations"_s;
}

QString RegistrationsPage::title() const
{
    return tr("Registrations");
}

QString RegistrationsPage::iconName() const
{
    return u"registrations"_s;
}

bool RegistrationsPage::atList() const
{
    return m_stack->currentWidget() == m_list;
}

void RegistrationsPage::activate()
{
    if (atList())
        m_list->focusTable();
}

bool RegistrationsPage::find(const QString &text)
{
    if (!mayClose())
        return true; // the person stays in the form
    if (!atList())
        showList();
    m_list->find(text);
    return true;
}

bool RegistrationsPage::list(const QString &kind, const QString &text)
{
    if (kind != u"registration"_s)
        return false;
    if (!mayClose())
        return true; // the person stays in the form
    showList();
    m_list->clearFilters();
    m_list->find(text);
    return true;
}

bool RegistrationsPage::open(const Target &target)
{
    if (target.kind != u"registration"_s || !mayClose())
        return false;
    showList();
    return m_list->choose({target.id});
}

bool RegistrationsPage::openDraft(const QString &key)
{
    const QString record = key.section(u'/', 1);
    if (key == u"yard"_s)
        Q_EMIT yardRequested();
    else if (key.startsWith(u"acceptance/"_s))
        return openSheetDraft(key);
    else if (!key.startsWith(u"registration/"_s) || !mayClose())
        return false;
    else if (const QUuid id(record); id.isNull())
        create();
    else
        edit({id});
    return true;
}

bool RegistrationsPage::openSheetDraft(const QString &key)
{
    QList<RegistrationId> vehicles;
    for (const QJsonValue &id : m_needs.drafts.find(key).value(u"vehicles"_s).toArray())
        vehicles.append({QUuid(id.toString())});
    if (vehicles.isEmpty() || !mayClose())
        return false;
    showList();
    if (key.startsWith(u"acceptance/correction/"_s))
        Q_EMIT correctRequested(vehicles.first());
    else
        Q_EMIT acceptRequested(vehicles);
    return true;
}

bool RegistrationsPage::canCreate() const
{
    return m_needs.rights.mayMake(u"registration");
}

void RegistrationsPage::create()
{
    if (!canCreate() || !mayClose())
        return;
    m_editor->create();
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT actionsChanged();
}

void RegistrationsPage::edit(const RegistrationId &id)
{
    if (!m_needs.rights.mayWrite(u"registration"))
        return; // the panel shows it whole
    const auto found = m_needs.office.find(id);
    if (!found)
        return m_needs.prompter.tell(tr("This registration cannot be opened"),
                                     m_needs.office.sentenceOf(found.failure()));
    if (!*found)
        return;
    m_editor->edit(**found);
    m_stack->setCurrentWidget(m_editor);
    Q_EMIT actionsChanged();
}

void RegistrationsPage::handOver(const QList<RegistrationId> &ids)
{
    if (ids.isEmpty()
        || !m_needs.prompter.confirm(
            {tr("Warranty cards handed over?"),
             tr("The owners of %n vehicle(s) have their cards now; this moment is kept.", nullptr,
                int(ids.size())),
             tr("Handed over")}))
        return;
    const auto done = m_needs.office.handOverCards(ids);
    if (!done)
        m_needs.prompter.tell(tr("Nothing was noted"),
                              done.failure().kind == Failure::Kind::Invalid
                                  ? tr("One of the vehicles has no warranty yet: accept it first.")
                                  : m_needs.office.sentenceOf(done.failure()));
}

bool RegistrationsPage::canPrint() const
{
    return !atList() || !m_list->current().isNull();
}

void RegistrationsPage::print()
{
    if (!canPrint())
        return;
    if (atList())
        return Q_EMIT printRequested(m_list->selected());
    const bool asItStands = !m_editor->isChanged() && !m_editor->current().isNull();
    if (asItStands)
        Q_EMIT printRequested({m_editor->current()});
    else if (m_editor->save()) // paper says what the store says
        Q_EMIT printRequested({m_list->current()});
}

void RegistrationsPage::addScenes()
{
    const auto close = [this] { leave(); };
    addScene({u"editor"_s, [this] { edit(m_list->current()); }, close});
    addScene({u"new"_s, [this] { create(); }, close});
    addScene(
        {u"no-match"_s, [this] { m_list->find(u"000000000000"_s); }, [this] { m_list->clearFilters(); }});
}

void RegistrationsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
    m_list->focusTable();
    Q_EMIT actionsChanged();
}

void RegistrationsPage::follow(const QList<QUuid> &ids)
{
    if (!atList() && (ids.isEmpty() || ids.contains(m_editor->current().value)))
        m_editor->follow();
}

void RegistrationsPage::reveal(const RegistrationId &id, const QString &field, const QString &text)
{
    m_list->reveal(id, field, text);
}

void RegistrationsPage::choose(const QList<RegistrationId> &ids)
{
    if (mayClose()) {
        showList();
        m_list->choose(ids);
    }
}

bool RegistrationsPage::leave()
{
    if (atList())
        return m_list->leaveDetail();
    if (mayClose())
        showList();
    return true;
}

bool RegistrationsPage::mayClose()
{
    return atList() || m_editor->mayLeave();
}

void RegistrationsPage::keepState(ViewMemory &memory) const
{
    m_list->keepState(memory);
}

void RegistrationsPage::restoreState(const ViewMemory &memory)
{
    m_list->restoreState(memory);
}

} // namespace sk
