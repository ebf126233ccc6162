// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "views/registrations/statistics_dialog.h"

namespace sk {

void showInstallationStatistics(const RegistrationWork &work)
{
    const auto count = [&catalogue = work.desk.catalogue](QDate from, QDate until) {
        return catalogue.catalogue() ? catalogue.catalogue()->installedBetween(from, until)
                                     : QList<InstalledCount>();
    };
    const auto nameOfDepot
        = [&window = work.window](const DepotId &depot) { return window.cells().depotName(depot); };
    auto *dialog = new StatisticsDialog(count, nameOfDepot, work.desk.policies, work.desk.clock(), work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace sk
