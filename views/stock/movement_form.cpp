// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/movement_form.h"

#include "models/items/field_words.h"
#include "views/stock/holder_choice.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/typography.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array movements{Movement::Issue, Movement::Return, Movement::Receive, Movement::Loss};
constexpr int longest = 200;

QList<Holder> destinationsOf(Movement movement)
{
    switch (movement) {
    case Movement::Issue:
        return {Holder::Depot, Holder::Person};
    case Movement::Receive:
    case Movement::Return:
        return {Holder::Centre, Holder::Depot};
    case Movement::Install:
    case Movement::Swap:
    case Movement::Loss:
    case Movement::Correct:
        break;
    }
    return {};
}

QLineEdit *line(const QString &name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    made->setMaxLength(longest);
    return made;
}

} // namespace

QString verbOf(Movement movement)
{
    switch (movement) {
    case Movement::Issue:
        return MovementForm::tr("Issue");
    case Movement::Return:
        return MovementForm::tr("Return");
    case Movement::Receive:
        return MovementForm::tr("Receive");
    case Movement::Loss:
        return MovementForm::tr("Report as lost");
    case Movement::Install:
    case Movement::Swap:
    case Movement::Correct:
        break; // not done here
    }
    return {};
}

MovementForm::MovementForm(StockOffice &office, Clock now, QWidget *parent)
    : QWidget(parent), m_office(office)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    makeWhat();
    makeFresh(now);
    connect(m_movement, &QComboBox::currentIndexChanged, this, [this] {
        showMovement();
        sayHint();
        Q_EMIT edited();
    });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        sayHint();
        Q_EMIT edited();
    });
    for (QLineEdit *edit : {m_note, m_maker, m_model, m_series})
        connect(edit, &QLineEdit::textChanged, this, &MovementForm::edited);
    connect(m_bought, &DayEdit::dayEdited, this, &MovementForm::edited);
}

void MovementForm::makeWhat()
{
    auto *what = new FormSection({}, 2, this);
    m_movement = new QComboBox(this);
    m_movement->setObjectName(u"movement"_s);
    for (const Movement movement : movements)
        m_movement->addItem(verbOf(movement));
    m_to = new HolderChoice(this);
    m_to->setObjectName(u"to"_s);
    m_note = line(u"note"_s, this);
    what->addField(tr("Movement"), m_movement);
    m_toRow = what->addField(tr("To"), m_to);
    m_toRow->setRequired(true);
    m_noteRow = what->addField(nameOfField(u"custody_entry", u"note"), m_note, 2);
    layout()->addWidget(what);
}

void MovementForm::makeFresh(const Clock &now)
{
    m_fresh = new FormSection(tr("New terminals have in common"), 2, this);
    m_maker = line(u"maker"_s, this);
    m_model = line(u"model"_s, this);
    m_series = line(u"batch"_s, this);
    m_bought = new DayEdit(now, this);
    m_bought->setObjectName(u"bought"_s);
    m_fresh->addField(nameOfField(u"terminal", u"maker"), m_maker);
    m_fresh->addField(nameOfField(u"terminal", u"model"), m_model);
    m_fresh->addField(nameOfField(u"terminal", u"batch"), m_series);
    m_fresh->addField(nameOfField(u"terminal", u"bought"), m_bought);
    layout()->addWidget(m_fresh);
}

void MovementForm::begin(const MovementPlan &plan)
{
    const QSignalBlocker quiet(this); // filling in is not editing
    const auto depots = m_office.depots();
    const auto people = m_office.people();
    if (depots && people)
        m_to->setHolders(*depots, *people);
    const auto place = std::find(movements.begin(), movements.end(), plan.movement);
    m_movement->setCurrentIndex(place == movements.end() ? 0 : int(place - movements.begin()));
    showMovement();
    if (plan.said && (plan.holder == Holder::Centre || !plan.depot.isNull() || !plan.person.isNull()))
        m_to->setHolder({plan.holder, plan.depot, plan.person});
    m_note->setText(plan.note);
    m_maker->setText(plan.terminal.maker);
    m_model->setText(plan.terminal.model);
    m_series->setText(plan.terminal.batch);
    m_bought->setDay(plan.terminal.bought);
    sayHint();
}

void MovementForm::showMovement()
{
    const Movement movement = movements.at(size_t(m_movement->currentIndex()));
    const QList<Holder> destinations = destinationsOf(movement);
    m_to->offer(destinations);
    if (destinations.contains(Holder::Centre))
        m_to->setHolder({});
    m_toRow->setVisible(!destinations.isEmpty());
    m_fresh->setVisible(movement == Movement::Receive);
    m_noteRow->setVisible(movement != Movement::Receive);
}

MovementPlan MovementForm::plan() const
{
    MovementPlan plan;
    plan.movement = movements.at(size_t(m_movement->currentIndex()));
    const auto to = m_to->holder();
    plan.said = plan.movement == Movement::Loss || to.has_value();
    plan.holder = plan.movement == Movement::Loss ? Holder::Nobody : to ? to->holder : Holder::Depot;
    if (to && plan.movement != Movement::Loss) {
        plan.depot = to->depot;
        plan.person = to->person;
    }
    plan.note = m_note->text().trimmed();
    plan.terminal.maker = m_maker->text().trimmed();
    plan.terminal.model = m_model->text().trimmed();
    plan.terminal.batch = m_series->text().trimmed();
    plan.terminal.bought = m_bought->day();
    return plan;
}

void MovementForm::askForRecipient(bool goThere)
{
    if (plan().said)
        return;
    m_toRow->setProblem(goThere ? Tone::Bad : Tone::Attention, tr("Choose who gets it."));
    if (goThere)
        m_to->setFocus();
}

void MovementForm::sayHint()
{
    const auto to = m_to->holder();
    const auto depots = m_office.depots();
    bool stranger = false;
    if (to && depots && plan().movement == Movement::Issue)
        stranger = std::any_of(depots->begin(), depots->end(), [&](const Depot &depot) {
            return depot.id == to->depot && (depot.kind == DepotKind::Peer || depot.kind == DepotKind::Maker);
        });
    m_toRow->setProblem(
        Tone::Attention,
        stranger ? tr("Handing hardware to another firm needs written consent: name the paper in the note.")
                 : QString());
}

} // namespace sk
