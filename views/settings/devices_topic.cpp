// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/devices_topic.h"

#include "views/settings/code_card.h"
#include "views/settings/outcome_line.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/field_row.h"
#include "views/widgets/form_section.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/status_delegate.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
constexpr int leastTableHeight = 240;
} // namespace

DevicesTopic::DevicesTopic(Prompter &prompter, QWidget *parent)
    : Topic(u"devices"_s, u"computer"_s, parent)
    , m_prompter(prompter)
    , m_model(new DeviceModel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new TableView(m_stack))
    , m_outcome(new OutcomeLine(this))
    , m_code(new CodeCard(this))
{
    setWords(
        tr("Computers"),
        tr("Every computer the centre lets in. One that was lost or leaves the house is taken out here: at "
           "its next contact it seals what was not sent, and wipes the records."));
    m_table->setObjectName(u"devices"_s);
    m_table->setAccessibleName(tr("Computers of the centre"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(leastTableHeight);
    m_table->setItemDelegateForColumn(DeviceModel::State,
                                      new StatusDelegate(
                                          [this](const QModelIndex &index) -> StatusDelegate::Look {
                                              const DeviceLine &line = m_model->at(index.row());
                                              if (line.revokedAt.isValid())
                                                  return {Tone::Neutral, u"close"_s};
                                              return {line.isThis ? Tone::Accent : Tone::Good};
                                          },
                                          m_table));
    m_outcome->setObjectName(u"devicesOutcome"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    add(m_stack, 1, Width::Whole);
    add(makeActions(), 0, Width::Whole);
    m_invitation = makeInvitation();
    add(m_invitation);
    add(m_outcome);
    add(m_code);
    connect(m_table, &TableView::rowChosen, this, &DevicesTopic::showCurrent);
    setDevices({});
}

QWidget *DevicesTopic::makeActions()
{
    auto *part = new QWidget(this);
    m_revoke = new QPushButton(lineIcon(u"close"_s), tr("Take out of the centre…"), part);
    m_revoke->setObjectName(u"revokeDevice"_s);
    connect(m_revoke, &QPushButton::clicked, this, &DevicesTopic::askRevoke);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_revoke);
    row->addStretch();
    return part;
}

QWidget *DevicesTopic::makeInvitation()
{
    auto *section = new FormSection(tr("A code for a new computer"), 2, this);
    m_view = new QComboBox(section);
    m_view->setObjectName(u"codeView"_s);
    m_view->addItem(tr("Sees everything of the centre"), int(DeviceView::Centre));
    m_view->addItem(tr("Sees the records of its depot"), int(DeviceView::Depot));
    m_view->addItem(tr("Sees its depot's records, confidential content partly hidden"),
                    int(DeviceView::Partner));
    m_depot = new QComboBox(section);
    m_depot->setObjectName(u"codeDepot"_s);
    section->addField(tr("What it may see"), m_view);
    m_depotRow = section->addField(tr("Depot"), m_depot);
    m_makeCode = new QPushButton(tr("Make a one-time code"), section);
    m_makeCode->setObjectName(u"makeCode"_s);
    m_makeCode->setIcon(lineIcon(u"plus"_s));
    m_makeCode->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    section->addWide(m_makeCode);
    const auto showDepot = [this] {
        m_depotRow->setEnabled(DeviceView(m_view->currentData().toInt()) != DeviceView::Centre);
        m_depotRow->clearProblem();
    };
    connect(m_view, &QComboBox::currentIndexChanged, this, showDepot);
    connect(m_makeCode, &QPushButton::clicked, this, &DevicesTopic::askCode);
    showDepot();
    return section;
}

void DevicesTopic::showWhyNot(const QString &title, const QString &sentence)
{
    m_empty->setWords(u"lock"_s, title, sentence);
    m_stack->setCurrentWidget(m_empty);
    m_revoke->parentWidget()->hide();
    m_invitation->hide();
    m_code->clear();
}

void DevicesTopic::setDevices(const QList<DeviceLine> &lines)
{
    m_model->setLines(lines);
    m_stack->setCurrentWidget(m_table);
    m_revoke->parentWidget()->show();
    m_invitation->show();
    m_makeCode->setEnabled(true);
    m_outcome->setOutcome(Tone::Neutral, {});
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->selectRow(0);
    showCurrent();
}

void DevicesTopic::offerDepots(const QList<Depot> &depots)
{
    const QVariant chosen = m_depot->currentData();
    m_depot->clear();
    for (const Depot &depot : depots)
        m_depot->addItem(depot.name, depot.id.value);
    m_depot->setCurrentIndex(m_depot->findData(chosen));
}

const DeviceLine *DevicesTopic::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void DevicesTopic::showCurrent()
{
    const DeviceLine *line = current();
    m_revoke->setEnabled(line && !line->revokedAt.isValid());
}

void DevicesTopic::askRevoke()
{
    const DeviceLine *line = current();
    if (!line)
        return;
    const QString own
        = line->isThis ? tr("This is the computer you sit at: its records go at once. ") : QString();
    if (m_prompter.confirm(
            {tr("Take “%1” out of the centre?").arg(line->name),
             own
                 + tr("At its next contact it seals what was not sent, wipes its records and says so. "
                      "It cannot be let in again without a new code."),
             tr("Take out"), true}))
        Q_EMIT revokeRequested(line->device);
}

void DevicesTopic::askCode()
{
    const auto view = DeviceView(m_view->currentData().toInt());
    const QUuid depot = view == DeviceView::Centre ? QUuid() : m_depot->currentData().toUuid();
    if (view != DeviceView::Centre && depot.isNull())
        return m_depotRow->setProblem(Tone::Bad, tr("Choose the depot it stands at."));
    m_depotRow->clearProblem();
    m_code->clear();
    Q_EMIT codeRequested({depot}, view);
}

void DevicesTopic::showWaiting()
{
    m_makeCode->setEnabled(false);
    m_outcome->setOutcome(Tone::Neutral, tr("Asking the centre…"));
}

void DevicesTopic::showTrouble(const QString &sentence)
{
    m_makeCode->setEnabled(true);
    m_outcome->setOutcome(Tone::Bad, sentence);
}

void DevicesTopic::showCode(const QString &place, const QString &code, const QString &until)
{
    m_makeCode->setEnabled(true);
    m_outcome->setOutcome(Tone::Neutral, {});
    m_code->show(tr("One-time code for a computer of %1").arg(place), code,
                 tr("Works once, until %1. Type it there under Settings, This computer.").arg(until));
}

} // namespace sk
