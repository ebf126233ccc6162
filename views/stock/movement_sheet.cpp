// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/movement_sheet.h"

#include "models/items/movement_draft.h"
#include "views/stock/movement_form.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/field_row.h"
#include "views/widgets/icons.h"
#include "views/widgets/plate_delegate.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString draftKey = u"stock/movement"_s;
constexpr int longest = 200;

} // namespace

MovementSheet::MovementSheet(StockOffice &office, const Reference &reference, DraftKeeper &drafts, Clock now,
                             QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_batch(new MovementBatch([&office](const QString &text) { return office.numbered(text); }, reference,
                                this))
    , m_form(new MovementForm(office, std::move(now), this))
{
    auto *title = new QLabel(tr("Move terminals and SIM cards"), this);
    title->setFont(fontFor(Type::Large));
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(grid::three, 0, grid::three, 0);
    parts->setSpacing(grid::two);
    parts->addWidget(m_form);
    parts->addWidget(makeScans(), 1);
    title->setContentsMargins(grid::three, 0, grid::three, 0);
    QWidget *foot = makeFoot();
    foot->setContentsMargins(grid::three, 0, grid::three, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::two, 0, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(title);
    layout->addWidget(scrolled(content, this), 1); // a small screen has no room for all of it
    layout->addWidget(foot);
    connect(m_form, &MovementForm::edited, this, [this] {
        takePlan();
        keepDraft();
    });
}

QWidget *MovementSheet::makeScans()
{
    auto *part = new QWidget(this);
    m_scan = new QLineEdit(part);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setMaxLength(longest);
    m_scan->installEventFilter(this);
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
                                          [this](const QModelIndex &index) {
                                              const bool fine = index.data(MovementBatch::FineRole).toBool();
                                              const Tone calm
                                                  = m_batch->plan().said ? Tone::Good : Tone::Neutral;
                                              return StatusDelegate::Look{fine ? calm : Tone::Bad};
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
    m_enter->setToolTip(tr("Ctrl+S"));
    connect(m_enter, &QPushButton::clicked, this, &MovementSheet::request);
    auto *save = new QShortcut(keys::save(), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &MovementSheet::request);

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
    MovementDraft draft;
    draft.plan.movement = movement;
    draft.plan.said = false;
    const auto kept = readMovementDraft(m_drafts.find(draftKey));
    m_batch->clear();
    m_form->begin(kept.value_or(draft).plan);
    takePlan();
    if (kept)
        for (const QString &number : kept->numbers)
            m_batch->scan(number);
    refresh();
    tell(Tone::Attention, kept ? tr("What was scanned before is still here.") : QString());
    m_scan->setFocus();
}

void MovementSheet::discard()
{
    m_batch->clear();
    MovementPlan empty;
    empty.movement = m_form->plan().movement;
    empty.said = false;
    m_form->begin(empty);
    m_drafts.forget(draftKey);
    takePlan();
}

void MovementSheet::takePlan()
{
    m_batch->setPlan(m_form->plan());
    refresh();
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
    m_form->askForRecipient(false);
    refresh();
    keepDraft();
}

void MovementSheet::tell(Tone tone, const QString &sentence)
{
    m_scanRow->setProblem(tone, sentence);
}

void MovementSheet::request()
{
    if (!m_batch->plan().said)
        m_form->askForRecipient(true);
    else if (m_batch->fine() > 0)
        Q_EMIT enterRequested(m_batch->entries());
}

void MovementSheet::refresh()
{
    const int fine = m_batch->fine();
    const int refused = m_batch->rowCount() - fine;
    const int ready = m_batch->plan().said ? fine : 0; // the others wait for the recipient
    m_count->setText(ready < fine ? tr("%n waiting for the recipient", nullptr, fine)
                                  : tr("%n ready", nullptr, ready));
    m_refused->setStatus(Tone::Bad, refused > 0 ? tr("%n refused", nullptr, refused) : QString());
    m_remove->setEnabled(m_table->currentIndex().isValid());
    m_enter->setText(tr("%1 (%2)").arg(verbOf(m_batch->plan().movement)).arg(ready));
    m_enter->setEnabled(ready > 0);
}

void MovementSheet::keepDraft()
{
    const MovementDraft draft{m_batch->plan(), m_batch->numbers()};
    if (draft.isEmpty())
        m_drafts.forget(draftKey);
    else
        m_drafts.keep(draftKey, written(draft));
}

bool MovementSheet::eventFilter(QObject *watched, QEvent *event)
{
    // With nothing typed, Ctrl+Z takes the last scan back.
    if (event->type() == QEvent::KeyPress && watched == m_scan && m_scan->text().isEmpty() && !isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        m_batch->removeLine(0); // the last one scanned stands on top
        tell(Tone::Neutral, {});
        refresh();
        keepDraft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sk
