// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/stock/item_panel.h"

#include "models/items/field_words.h"
#include "models/items/right_words.h"
#include "models/items/stock_words.h"
#include "models/items/when.h"
#include "views/stock/holder_choice.h"
#include "views/stock/holder_look.h"
#include "views/widgets/fact_list.h"
#include "views/widgets/field_row.h"
#include "views/widgets/hairline.h"
#include "views/widgets/icons.h"
#include "views/widgets/permit.h"
#include "views/widgets/scrolled.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! What was corrected stays readable, struck out.
class JournalDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(CustodyModel::CorrectedRole).toBool())
            return;
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, coloursOf(option->palette).quiet);
    }
};

} // namespace

ItemPanel::ItemPanel(StockOffice &office, QWidget *parent)
    : QWidget(parent), m_office(office), m_facts(new FactList(this)), m_history(new CustodyModel(this))
{
    auto *content = new QWidget(this);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(grid::three, grid::two, grid::three, grid::two);
    parts->setSpacing(grid::two);
    parts->addWidget(makeHead());
    parts->addWidget(m_facts);
    parts->addWidget(new Hairline(this));
    parts->addWidget(makeHistory(), 1);
    parts->addWidget(makeCorrection());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this)); // a small screen has no room for all of it
}

QWidget *ItemPanel::makeHead()
{
    auto *part = new QWidget(this);
    m_number = new QLabel(part);
    m_number->setObjectName(u"itemNumber"_s);
    m_number->setFont(fixedWidthFont(Type::Large));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_holder = new StatusLabel(part);
    m_holder->setObjectName(u"itemHolder"_s);
    m_show = new QPushButton(lineIcon(u"registrations"_s), tr("Show registration"), part);
    m_show->setObjectName(u"showRegistration"_s);
    connect(m_show, &QPushButton::clicked, this, [this] {
        for (const CustodyLine &line : m_history->rows()) {
            if (!line.entry.registration.isNull())
                return Q_EMIT registrationRequested(line.entry.registration);
        }
    });
    auto *changes = new QPushButton(lineIcon(u"history"_s), tr("History…"), part);
    changes->setObjectName(u"showHistory"_s);
    changes->setToolTip(tr("Every change of this record: when, who, where, from what to what"));
    connect(changes, &QPushButton::clicked, this,
            [this] { Q_EMIT historyRequested(m_line.what, m_line.id); });
    auto *second = new QHBoxLayout;
    second->addWidget(m_holder);
    second->addStretch();
    second->addWidget(m_show);
    second->addWidget(changes);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_number);
    layout->addLayout(second);
    return part;
}

QWidget *ItemPanel::makeHistory()
{
    auto *part = new QWidget(this);
    auto *title = new QLabel(tr("Who had it"), part);
    title->setFont(fontFor(Type::Strong));
    m_startCorrection = new QPushButton(lineIcon(u"edit"_s), tr("Correct entry"), part);
    m_startCorrection->setObjectName(u"correct"_s);
    m_startCorrection->setToolTip(tr("Answer the chosen entry with another; nothing is erased"));
    m_table = new TableView(part);
    m_table->setObjectName(u"journal"_s);
    m_table->setAccessibleName(tr("Who had it"));
    m_table->setModel(m_history);
    m_table->setItemDelegate(new JournalDelegate(m_table));
    m_table->setColumnHidden(CustodyModel::By, true);
    m_table->setColumnHidden(CustodyModel::Note, true);
    m_note = new QLabel(part);
    m_note->setObjectName(u"entryNote"_s);
    m_note->setFont(fontFor(Type::Small));
    m_note->setWordWrap(true);
    connect(m_table, &TableView::rowChosen, this, &ItemPanel::showEntry);
    connect(m_startCorrection, &QPushButton::clicked, this, &ItemPanel::openCorrection);

    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_startCorrection);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    return part;
}

QWidget *ItemPanel::makeCorrection()
{
    m_correction = new QWidget(this);
    m_really = new HolderChoice(m_correction);
    m_really->setObjectName(u"really"_s);
    m_really->offer({Holder::Centre, Holder::Depot, Holder::Person, Holder::Nobody});
    m_reallyRow = new FieldRow(tr("Who really had it then"), m_really, m_correction);
    m_reallyRow->setRequired(true);
    m_reason = new QLineEdit(m_correction);
    m_reason->setObjectName(u"reason"_s);
    constexpr int longest = 200;
    m_reason->setMaxLength(longest);
    m_reasonRow = new FieldRow(tr("Why"), m_reason, m_correction);
    m_reasonRow->setRequired(true);
    auto *cancel = new QPushButton(tr("Cancel"), m_correction);
    auto *save = new QPushButton(tr("Enter correction"), m_correction);
    save->setObjectName(u"enterCorrection"_s);
    save->setProperty("primary", true);
    connect(cancel, &QPushButton::clicked, this, &ItemPanel::leaveCorrection);
    connect(save, &QPushButton::clicked, this, &ItemPanel::correct);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(m_correction);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addWidget(m_reallyRow);
    layout->addWidget(m_reasonRow);
    layout->addLayout(buttons);
    m_correction->hide();
    return m_correction;
}

void ItemPanel::setItem(const StockLine &line, Role viewer)
{
    if (line.id != m_line.id)
        leaveCorrection();
    m_line = line;
    showFacts(line, viewer);
    const auto history = m_office.history(line.what, line.id);
    m_history->setHistory(history ? *history : QList<CustodyLine>());
    const auto registered = [](const CustodyLine &one) { return !one.entry.registration.isNull(); };
    m_show->setVisible(m_history->indexOf(registered) >= 0);
    if (!m_table->currentIndex().isValid() && m_history->rowCount() > 0)
        m_table->selectRow(0);
    showEntry(m_table->currentIndex().row());
}

void ItemPanel::showFacts(const StockLine &line, Role viewer)
{
    const bool card = line.what == Stocked::SimCard;
    const QStringView record = card ? u"sim_card" : u"terminal";
    const auto shown = [&](QStringView field, const QString &text) {
        return shownText(record, field, text, {viewer, Occasion::Form});
    };
    m_number->setText(shown(u"number", line.number.isEmpty() ? line.second : line.number));
    m_holder->setStatus(toneOf(line.custody), holderOf(line), iconNameOf(line.custody));
    m_facts->setFacts(
        {{tr("Since"), line.custody ? when::shown(line.custody->since) : QString()},
         {nameOfField(record, card ? u"iccid" : u"imei"), shown(card ? u"iccid" : u"imei", line.second)},
         {nameOfField(record, card ? u"carrier" : u"model"), line.make},
         {nameOfField(record, card ? u"protocol_number" : u"batch"),
          shown(card ? u"protocol_number" : u"batch", line.third)},
         {nameOfField(record, card ? u"expires" : u"bought"), when::shown(line.day)}});
}

void ItemPanel::showEntry(int row)
{
    const bool some = row >= 0 && row < m_history->rowCount();
    permit(m_startCorrection, whyNotWrite(m_rights, u"custody_entry"));
    if (m_rights.mayMake(u"custody_entry"))
        m_startCorrection->setEnabled(some && !m_history->at(row).corrected);
    if (!some)
        return m_note->clear();
    const CustodyLine &line = m_history->at(row);
    QString words = line.recordedBy.isEmpty() ? QString() : tr("Recorded by %1.").arg(line.recordedBy);
    if (!line.entry.note.isEmpty())
        words += u' ' + line.entry.note;
    if (line.corrected)
        words += u' ' + tr("Answered by a correction.");
    m_note->setText(words.trimmed());
}

void ItemPanel::openCorrection()
{
    const auto depots = m_office.depots();
    const auto people = m_office.people();
    if (depots && people)
        m_really->setHolders(*depots, *people);
    m_reason->clear();
    m_reallyRow->clearProblem();
    m_reasonRow->clearProblem();
    m_correction->show();
    m_really->setFocus();
}

bool ItemPanel::leaveCorrection()
{
    const bool open = m_correction->isVisibleTo(this);
    m_correction->hide();
    return open;
}

void ItemPanel::correct()
{
    const auto really = m_really->holder();
    const QString reason = m_reason->text().trimmed();
    m_reallyRow->setProblem(Tone::Bad, really ? QString() : tr("Say who had it."));
    m_reasonRow->setProblem(Tone::Bad,
                            reason.isEmpty() ? tr("Say why: it stays in the journal.") : QString());
    const int row = m_table->currentIndex().row();
    if (!really || reason.isEmpty() || row < 0)
        return;
    CustodyEntry entry = m_history->at(row).entry;
    entry.corrects = entry.id;
    entry.id = {};
    entry.at = {};
    entry.movement = Movement::Correct;
    entry.holder = really->holder;
    entry.depot = really->depot;
    entry.person = really->person;
    entry.vehicle = {};
    entry.registration = {};
    entry.note = reason;
    Q_EMIT correctRequested(entry);
}

} // namespace sk
