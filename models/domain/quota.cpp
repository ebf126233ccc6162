// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quota.h"

#include <map>
#include <tuple>

namespace sk {

QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies)
{
    return tallied(rows, whom, policies, {});
}

QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies,
                        const Expected &expected)
{
    std::map<std::tuple<QDate, DepotId, PersonId>, qint64> sums;
    for (const Installed &row : rows)
        sums[{row.day, whom == PerWhom::Depot ? row.depot : DepotId(),
              whom == PerWhom::Installer ? row.installer : PersonId()}]
            += row.vehicles;
    for (QDate day = expected.from; day.isValid() && day <= expected.until; day = day.addDays(1)) {
        if (whom == PerWhom::Day)
            sums[{day, {}, {}}];
        for (const DepotId &depot : whom == PerWhom::Depot ? expected.depots : QList<DepotId>())
            sums[{day, depot, {}}];
        for (const PersonId &one : whom == PerWhom::Installer ? expected.installers : QList<PersonId>())
            sums[{day, {}, one}];
    }
    QList<DayTally> tallies;
    for (const auto &[key, vehicles] : sums) {
        const auto &[day, depot, installer] = key;
        tallies.append(
            {day, depot, installer, vehicles, policies.amount(PolicyKey::InstallsPerDay, day).value_or(0)});
    }
    return tallies;
}

} // namespace sk
