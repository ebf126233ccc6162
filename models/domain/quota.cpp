// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quota.h"

#include <map>
#include <tuple>

namespace sk {

PersonId installerKey(const PersonId &installer, const QString &name)
{
    return !installer.isNull() || name.isEmpty() ? installer : PersonId{QUuid::createUuidV5(QUuid(), name)};
}

QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies)
{
    return tallied(rows, whom, policies, {});
}

QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies,
                        const Expected &expected)
{
    struct Sum {
        qint64 vehicles = 0;
        QString name;
    };
    std::map<std::tuple<QDate, DepotId, PersonId>, Sum> sums;
    for (const Installed &row : rows) {
        const bool byInstaller = whom == PerWhom::Installer;
        Sum &sum = sums[{row.day, whom == PerWhom::Depot ? row.depot : DepotId(),
                         byInstaller ? installerKey(row.installer, row.installerName) : PersonId()}];
        sum.vehicles += row.vehicles;
        if (byInstaller && sum.name.isEmpty())
            sum.name = row.installerName;
    }
    for (QDate day = expected.from; day.isValid() && day <= expected.until; day = day.addDays(1)) {
        if (whom == PerWhom::Day)
            sums[{day, {}, {}}];
        for (const DepotId &depot : whom == PerWhom::Depot ? expected.depots : QList<DepotId>())
            sums[{day, depot, {}}];
        for (const PersonId &one : whom == PerWhom::Installer ? expected.installers : QList<PersonId>())
            sums[{day, {}, one}];
    }
    QList<DayTally> tallies;
    for (const auto &[key, sum] : sums) {
        const auto &[day, depot, installer] = key;
        tallies.append({day, depot, installer, sum.vehicles,
                        policies.amount(PolicyKey::InstallsPerDay, day).value_or(0), sum.name});
    }
    return tallies;
}

} // namespace sk
