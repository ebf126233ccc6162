// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acceptance/acceptance_dialog.h"

#include "views/acceptance/sheet_form.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

AcceptanceDialog::AcceptanceDialog(const Clock &now, QWidget *parent)
    : QDialog(parent)
    , m_vehicles(new VehiclesModel(this))
    , m_list(new TableView(this))
    , m_sheet(new SheetForm(now))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Acceptance"));
    setObjectName(u"acceptance"_s);
    m_heading->setFont(fontFor(Type::Large));
    m_heading->setText(tr("Acceptance"));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_list->setModel(m_vehicles);
    m_list->setSortingEnabled(false);
    m_list->setAccessibleName(tr("Vehicles to accept"));
    m_list->setFirstWidths({128, 200, 240});
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_accept->setDefault(true);
    m_accept->setObjectName(u"accept"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::three);
    columns->addWidget(m_list, 1);
    columns->addWidget(scrolled(m_sheet), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addWidget(m_heading);
    layout->addLayout(columns, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    resize(1160, 680);

    connect(m_vehicles, &VehiclesModel::tickedChanged, this, &AcceptanceDialog::showCount);
    connect(m_accept, &QPushButton::clicked, this, &AcceptanceDialog::request);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(keys::save(), this), &QShortcut::activated, this, &AcceptanceDialog::request);
    showCount();
}

void AcceptanceDialog::showVehicles(const QList<VehicleToAccept> &vehicles)
{
    m_vehicles->show(vehicles);
    Acceptance start;
    start.items.clear();
    if (vehicles.size() == 1)
        start.installerSignatory = vehicles.first().installer;
    m_sheet->setSheet(start);
}

void AcceptanceDialog::showCorrectionOf(const Acceptance &mistaken, const VehicleToAccept &vehicle)
{
    m_mistaken = mistaken.id;
    VehicleToAccept answered = vehicle;
    answered.accepted = false;
    answered.obstacles.clear();
    m_vehicles->show({answered});
    m_sheet->setSheet(mistaken);
    m_sheet->askForReason();
    m_heading->setText(tr("Correction of %1").arg(mistaken.number));
    showCount();
}

void AcceptanceDialog::showCount()
{
    const qsizetype ready = m_vehicles->ticked().size();
    const qsizetype barred = m_vehicles->rowCount() - ready;
    m_accept->setEnabled(ready > 0);
    if (!m_mistaken.isNull()) {
        m_accept->setText(tr("Write the correction"));
        m_sentence->setText(
            tr("Signed work is never edited: this entry answers the earlier one, and both stay."));
        return;
    }
    m_accept->setText(ready > 1 ? tr("Accept %n vehicle(s) on one sheet", nullptr, int(ready))
                                : tr("Accept"));
    m_sentence->setText(barred > 0
                            ? tr("%n vehicle(s) are left out; the list says why.", nullptr, int(barred))
                            : tr("Until the centre has it, an acceptance is provisional."));
}

void AcceptanceDialog::request()
{
    if (!m_accept->isEnabled())
        return;
    if (m_mistaken.isNull())
        Q_EMIT acceptRequested(m_vehicles->ticked(), m_sheet->sheet());
    else
        Q_EMIT correctionRequested(m_mistaken, m_sheet->sheet());
}

void AcceptanceDialog::showObstacles(const QList<Obstacle> &obstacles)
{
    m_sheet->showObstacles(obstacles);
    if (!obstacles.isEmpty())
        m_sentence->setText(tr("The sheet is not complete: what is missing is said beside each field."));
}

} // namespace sk
