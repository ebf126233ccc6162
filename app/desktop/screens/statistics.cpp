// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "app/desktop/screens/screens.h"
#include "models/exchange/export_table.h"
#include "views/registrations/statistics_dialog.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Who installs, and who is expected to.
TallyModel::Setting staffOf(RegistrationOffice &office)
{
    TallyModel::Setting staff;
    if (const auto depots = office.depots())
        for (const Depot &depot : *depots) {
            staff.depots.insert(depot.id, depot.name);
            if (depot.active)
                staff.working.append(depot.id);
        }
    if (const auto people = office.people())
        for (const Person &person : *people)
            if (person.active && person.role == Role::Installer)
                staff.installers.insert(person.id, person.name);
    return staff;
}

//! A few hundred lines at most: no work for the worker.
void writeList(const RegistrationWork &work, const ShownList &list)
{
    const QString path = work.desk.prompter.saveFile(
        StatisticsDialog::tr("Export the statistics"), list.title + u".xlsx"_s,
        StatisticsDialog::tr("Excel workbook (*.xlsx);;Text with commas (*.csv)"));
    if (path.isEmpty())
        return;
    QList<ExportColumn> columns;
    for (const int column : list.columns) {
        const bool number = column >= TallyModel::Vehicles;
        columns.append({list.model->headerData(column, Qt::Horizontal).toString(),
                        column == TallyModel::Day ? ExportColumn::Holds::Day
                            : number              ? ExportColumn::Holds::Number
                                                  : ExportColumn::Holds::Text});
    }
    const bool csv = QFileInfo(path).suffix().toLower() == u"csv"_s;
    int row = 0;
    const auto next = [&](QStringList &texts) {
        if (row == list.model->rowCount())
            return false;
        texts.clear();
        for (const int column : list.columns)
            texts.append(list.model->index(row, column).data().toString());
        ++row;
        return true;
    };
    const auto written
        = exportTable({path, csv ? ExportTarget::Format::CsvForSpreadsheets : ExportTarget::Format::Xlsx,
                       StatisticsDialog::tr("Statistics"), false, list.model->rowCount()},
                      columns, next, {});
    if (!written)
        return work.complain(StatisticsDialog::tr("The statistics were not exported"), written.failure());
    work.desk.prompter.tell(StatisticsDialog::tr("%n line(s) exported", nullptr, *written), path);
}

} // namespace

void showInstallationStatistics(const RegistrationWork &work)
{
    const auto count = [&catalogue = work.desk.catalogue](QDate from, QDate until) {
        return catalogue.catalogue() ? catalogue.catalogue()->installedBetween(from, until)
                                     : QList<InstalledCount>();
    };
    auto *dialog
        = new StatisticsDialog(count, staffOf(work.office), work.desk.policies, work.desk.clock(), work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &StatisticsDialog::printRequested, dialog,
                     [work, dialog](const ShownList &list) { printList(work.desk, list, dialog); });
    QObject::connect(dialog, &StatisticsDialog::exportRequested, dialog,
                     [work](const ShownList &list) { writeList(work, list); });
    rememberDialog(*dialog, work.desk.view, u"statistics"_s);
    dialog->open();
}

} // namespace sk
