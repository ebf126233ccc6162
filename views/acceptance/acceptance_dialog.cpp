// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acceptance/acceptance_dialog.h"

#include "models/domain/record_json.h"
#include "views/acceptance/sheet_form.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/status_label.h"
#include "views/widgets/table_view.h"
#include "views/widgets/typography.h"
#include "views/widgets/unsaved_work.h"

#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
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

AcceptanceDialog::AcceptanceDialog(const Clock &now, DraftKeeper &drafts, Prompter &prompter, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_prompter(prompter)
    , m_vehicles(new VehiclesModel(this))
    , m_list(new TableView(this))
    , m_sheet(new SheetForm(now))
    , m_heading(new QLabel(this))
    , m_restored(new StatusLabel(this))
    , m_sentence(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setWindowTitle(tr("Acceptance"));
    setObjectName(u"acceptance"_s);
    m_heading->setFont(fontFor(Type::Large));
    m_heading->setText(tr("Acceptance"));
    m_restored->setObjectName(u"restored"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_list->setModel(m_vehicles);
    m_list->setSortingEnabled(false);
    m_list->setAccessibleName(tr("Vehicles to accept"));
    m_list->setFirstWidths({128, 200, 240});
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_accept->setProperty("primary", true);
    m_accept->setObjectName(u"accept"_s);
    m_accept->setToolTip(tr("Ctrl+S"));
    layOut();

    connect(m_vehicles, &VehiclesModel::tickedChanged, this, &AcceptanceDialog::showCount);
    connect(m_sheet, &SheetForm::edited, this, &AcceptanceDialog::keepDraft);
    connect(m_accept, &QPushButton::clicked, this, &AcceptanceDialog::request);
    connect(new QShortcut(keys::save(), this), &QShortcut::activated, this, &AcceptanceDialog::request);
    showCount();
}

void AcceptanceDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    // Enter belongs to the scanner: no button may be the default.
    m_accept->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &AcceptanceDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_restored);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid::three);
    columns->addWidget(m_list, 1);
    columns->addWidget(scrolled(m_sheet), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::three, grid::three, grid::three, grid::two);
    layout->setSpacing(grid::two);
    layout->addLayout(head);
    layout->addLayout(columns, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    resize(1160, 680);
}

void AcceptanceDialog::showVehicles(const QList<VehicleToAccept> &vehicles)
{
    m_vehicles->show(vehicles);
    Acceptance start;
    m_ids.clear();
    for (const VehicleToAccept &vehicle : vehicles)
        m_ids.append(vehicle.registration.text());
    m_ids.sort();
    if (vehicles.size() == 1)
        start.installerSignatory = vehicles.first().installer;
    const QByteArray all = m_ids.join(u' ').toLatin1();
    begin(u"acceptance/"_s
              + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex()),
          start);
}

void AcceptanceDialog::renewVehicles(const QList<VehicleToAccept> &vehicles)
{
    m_vehicles->show(vehicles);
}

void AcceptanceDialog::showCorrectionOf(const Acceptance &mistaken, const VehicleToAccept &vehicle)
{
    m_mistaken = mistaken.id;
    VehicleToAccept answered = vehicle;
    answered.accepted = false;
    answered.obstacles.clear();
    m_vehicles->show({answered});
    m_ids = QStringList{vehicle.registration.text()};
    m_sheet->askForReason();
    m_heading->setText(tr("Correction of %1").arg(mistaken.number));
    begin(u"acceptance/correction/"_s + mistaken.id.text(), mistaken);
    showCount();
}

void AcceptanceDialog::begin(const QString &key, const Acceptance &start)
{
    m_key = key;
    const QJsonObject draft = m_drafts.find(key);
    const QSignalBlocker quiet(m_sheet); // filling in is not editing
    m_sheet->setSheet(draft.isEmpty() ? start : recordFromJson<Acceptance>(draft));
    m_restored->setStatus(Tone::Attention, draft.isEmpty() ? QString() : tr("Unsaved draft brought back"),
                          u"history"_s);
    m_changed = !draft.isEmpty();
}

void AcceptanceDialog::keepDraft()
{
    m_changed = true;
    QJsonObject draft = recordToJson(m_sheet->sheet());
    draft.insert(u"vehicles"_s, QJsonArray::fromStringList(m_ids));
    m_drafts.keep(m_key, draft);
}

void AcceptanceDialog::finish()
{
    m_changed = false;
    m_drafts.forget(m_key);
    accept();
}

void AcceptanceDialog::reject()
{
    if (m_changed) {
        const auto way = askAboutUnsaved(m_prompter, tr("Leave this sheet?"),
                                         tr("What is filled in is not signed yet."), Saving::NotOffered);
        if (!way)
            return;
        if (*way == Leaving::Drop)
            m_drafts.forget(m_key);
    }
    QDialog::reject();
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
    if (m_sheet->showOpenItems()) {
        m_sentence->setText(tr("The sheet is not complete: what is missing is said beside each field."));
        return;
    }
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
