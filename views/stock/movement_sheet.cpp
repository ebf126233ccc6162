// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/movement_sheet.h"

#include "models/items/field_words.h"
#include "views/stock/holder_choice.h"
#include "views/widgets/day_edit.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/icons.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString draftKey = u"stock/movement"_s;
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

QString verbOf(Movement movement)
{
    switch (movement) {
    case Movement::Issue:
        return MovementSheet::tr("Issue");
    case Movement::Return:
        return MovementSheet::tr("Return");
    case Movement::Receive:
        return MovementSheet::tr("Receive");
    case Movement::Loss:
        return MovementSheet::tr("Report as lost");
    case Movement::Install:
    case Movement::Swap:
    case Movement::Correct:
        break; // not done here
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

MovementSheet::MovementSheet(StockOffice &office, const Reference &reference, DraftKeeper &drafts, Clock now,
                             QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_drafts(drafts)
    , m_now(std::move(now))
    , m_batch(new MovementBatch([&office](const QString &text) { return office.numbered(text); }, reference,
                                this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(makeHead());
    layout->addWidget(makePlan());
    layout->addWidget(makeScans(), 1);
    layout->addWidget(makeFoot());
}

QWidget *MovementSheet::makeHead()
{
    auto *title = new QLabel(tr("Move terminals and SIM cards"), this);
    title->setFont(fontFor(Type::Large));
    return title;
}

QWidget *MovementSheet::makePlan()
{
    auto *part = new QWidget(this);
    auto *what = new FormSection({}, 2, part);
    m_movement = new QComboBox(part);
    m_movement->setObjectName(u"movement"_s);
    for (const Movement movement : movements)
        m_movement->addItem(verbOf(movement));
    m_to = new HolderChoice(part);
    m_to->setObjectName(u"to"_s);
    m_note = line(u"note"_s, part);
    what->addField(tr("Movement"), m_movement);
    m_toRow = what->addField(tr("To"), m_to);
    m_toRow->setRequired(true);
    m_noteRow = what->addField(nameOfField(u"custody_entry", u"note"), m_note, 2);

    m_fresh = new FormSection(tr("New terminals have in common"), 2, part);
    m_maker = line(u"maker"_s, part);
    m_model = line(u"model"_s, part);
    m_series = line(u"batch"_s, part);
    m_bought = new DayEdit(m_now, part);
    m_fresh->addField(nameOfField(u"terminal", u"maker"), m_maker);
    m_fresh->addField(nameOfField(u"terminal", u"model"), m_model);
    m_fresh->addField(nameOfField(u"terminal", u"batch"), m_series);
    m_fresh->addField(nameOfField(u"terminal", u"bought"), m_bought);

    connect(m_movement, &QComboBox::currentIndexChanged, this, &MovementSheet::changeMovement);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MovementSheet::takePlan);
    for (QLineEdit *edit : {m_note, m_maker, m_model, m_series})
        connect(edit, &QLineEdit::editingFinished, this, &MovementSheet::takePlan);
    connect(m_bought, &DayEdit::dayEdited, this, &MovementSheet::takePlan);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::two);
    layout->addWidget(what);
    layout->addWidget(m_fresh);
    return part;
}

QWidget *MovementSheet::makeScans()
{
    auto *part = new QWidget(this);
    m_scan = line(u"scan"_s, part);
    m_scan->setPlaceholderText(tr("Scan or type a number, then Enter"));
    m_scan->addAction(lineIcon(u"scan"_s, Tone::Neutral), QLineEdit::LeadingPosition);
    m_scanRow = new FieldRow(tr("Terminal number, IMEI, ICCID or SIM number"), m_scan, part);
    connect(m_scan, &QLineEdit::returnPressed, this, [this] {
        scan(m_scan->text());
        m_scan->clear();
    });
    m_table = new TableView(part);
    m_table->setObjectName(u"scanned"_s);
    m_table->setAccessibleName(tr("Scanned items"));
    m_table->setModel(m_batch);
    m_table->setItemDelegateForColumn(MovementBatch::Number, new PlateDelegate(m_table));
    m_table->setItemDelegateForColumn(MovementBatch::State,
                                      new StatusDelegate(
                                          [](const QModelIndex &index) {
                                              return StatusDelegate::Look{
                                                  index.data(MovementBatch::FineRole).toBool() ? Tone::Good
                                                                                               : Tone::Bad};
                                          },
                                          m_table));
    connect(m_table, &TableView::rowChosen, this, [this](int row) {
        m_remove->setEnabled(row >= 0);
        tell(Tone::Bad, row < 0 ? QString() : m_batch->at(row).problem);
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_scanRow);
    layout->addWidget(m_table, 1);
    return part;
}

QWidget *MovementSheet::makeFoot()
{
    auto *part = new QWidget(this);
    m_count = new QLabel(part);
    m_count->setObjectName(u"count"_s);
    m_refused = new StatusLabel(part);
    m_remove = new QPushButton(lineIcon(u"trash"_s), tr("Take out"), part);
    m_remove->setObjectName(u"remove"_s);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setObjectName(u"cancel"_s);
    m_enter = new QPushButton(part);
    m_enter->setObjectName(u"enter"_s);
    m_enter->setProperty("primary", true);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_batch->removeLine(m_table->currentIndex().row());
        refresh();
        keepDraft();
    });
    connect(cancel, &QPushButton::clicked, this, &MovementSheet::leaveRequested);
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT enterRequested(m_batch->entries()); });

    auto *words = new QHBoxLayout;
    words->addWidget(m_count);
    words->addWidget(m_refused);
    words->addStretch();
    words->addWidget(m_remove);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_enter);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(words);
    layout->addLayout(buttons);
    return part;
}

void MovementSheet::begin(Movement movement)
{
    const auto depots = m_office.depots();
    const auto people = m_office.people();
    if (depots && people)
        m_to->setHolders(*depots, *people);
    const QJsonObject draft = m_drafts.find(draftKey);
    const auto place = std::find(movements.begin(), movements.end(),
                                 draft.isEmpty() ? movement : Movement(draft.value(u"movement"_s).toInt()));
    m_movement->setCurrentIndex(place == movements.end() ? 0 : int(place - movements.begin()));
    changeMovement();
    for (const auto &number : draft.value(u"numbers"_s).toArray())
        m_batch->scan(number.toString());
    refresh();
    tell(Tone::Attention, draft.isEmpty() ? QString() : tr("What was scanned before is still here."));
    m_scan->setFocus();
}

void MovementSheet::discard()
{
    m_batch->clear();
    m_note->clear();
    m_drafts.forget(draftKey);
    refresh();
}

void MovementSheet::changeMovement()
{
    const Movement movement = movements.at(size_t(m_movement->currentIndex()));
    const QList<Holder> destinations = destinationsOf(movement);
    m_to->offer(destinations);
    if (destinations.contains(Holder::Centre))
        m_to->setHolder({});
    m_toRow->setVisible(!destinations.isEmpty());
    m_fresh->setVisible(movement == Movement::Receive);
    m_noteRow->setVisible(movement != Movement::Receive);
    takePlan();
}

void MovementSheet::takePlan()
{
    MovementPlan plan;
    plan.movement = movements.at(size_t(m_movement->currentIndex()));
    const auto to = m_to->holder();
    plan.holder = plan.movement == Movement::Loss ? Holder::Nobody : to ? to->holder : Holder::Depot;
    if (to) {
        plan.depot = to->depot;
        plan.person = to->person;
    }
    plan.note = m_note->text().trimmed();
    plan.terminal.maker = m_maker->text().trimmed();
    plan.terminal.model = m_model->text().trimmed();
    plan.terminal.batch = m_series->text().trimmed();
    plan.terminal.bought = m_bought->day();
    m_batch->setPlan(plan);
    sayHint();
    refresh();
}

void MovementSheet::sayHint()
{
    const auto to = m_to->holder();
    const auto depots = m_office.depots();
    bool stranger = false;
    if (to && depots && m_batch->plan().movement == Movement::Issue)
        stranger = std::any_of(depots->begin(), depots->end(), [&](const Depot &depot) {
            return depot.id == to->depot && (depot.kind == DepotKind::Peer || depot.kind == DepotKind::Maker);
        });
    m_toRow->setProblem(
        Tone::Attention,
        stranger ? tr("Handing hardware to another firm needs written consent: name the paper in the note.")
                 : QString());
}

void MovementSheet::scan(const QString &text)
{
    switch (m_batch->scan(text)) {
    case MovementBatch::Scan::Added:
        m_table->selectRow(0);
        tell(Tone::Bad, m_batch->at(0).problem);
        break;
    case MovementBatch::Scan::Twice:
        tell(Tone::Attention, tr("%1 is in the list already.").arg(text.trimmed()));
        break;
    case MovementBatch::Scan::Unknown:
        tell(Tone::Bad,
             tr("%1 is not known here: receive it first, or read the label again.").arg(text.trimmed()));
        break;
    case MovementBatch::Scan::Unread:
        tell(Tone::Bad, tr("“%1” is no number of a terminal or a SIM card.").arg(text.trimmed()));
        break;
    case MovementBatch::Scan::Failed:
        tell(Tone::Bad, tr("The store could not be read; scan it again."));
        break;
    }
    refresh();
    keepDraft();
}

void MovementSheet::tell(Tone tone, const QString &sentence)
{
    m_scanRow->setProblem(tone, sentence);
}

void MovementSheet::refresh()
{
    const int fine = m_batch->fine();
    const int refused = m_batch->rowCount() - fine;
    const Movement movement = m_batch->plan().movement;
    const bool said = movement == Movement::Loss || m_to->holder().has_value();
    m_count->setText(tr("%n ready", nullptr, fine));
    m_refused->setStatus(Tone::Bad, refused > 0 ? tr("%n refused", nullptr, refused) : QString());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_enter->setText(tr("%1 (%2)").arg(verbOf(movement)).arg(fine));
    m_enter->setEnabled(fine > 0 && said);
}

void MovementSheet::keepDraft()
{
    if (isEmpty())
        return m_drafts.forget(draftKey);
    m_drafts.keep(draftKey,
                  {{u"movement"_s, int(m_batch->plan().movement)},
                   {u"numbers"_s, QJsonArray::fromStringList(m_batch->numbers())}});
}

} // namespace sk
