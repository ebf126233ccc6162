// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quota.h"

#include <map>
#include <tuple>

namespace sk {

QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies)
{
    std::map<std::tuple<QDate, DepotId, PersonId>, qint64> sums;
    for (const Installed &row : rows)
        sums[{row.day, whom == PerWhom::Depot ? row.depot : DepotId(),
              whom == PerWhom::Installer ? row.installer : PersonId()}]
            += row.vehicles;
    QList<DayTally> tallies;
    for (const auto &[key, vehicles] : sums) {
        const auto &[day, depot, installer] = key;
        tallies.append(
            {day, depot, installer, vehicles, policies.amount(PolicyKey::InstallsPerDay, day).value_or(0)});
    }
    return tallies;
}

} // namespace sk
