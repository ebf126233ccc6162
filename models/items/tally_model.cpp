// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tally_model.h"

#include "models/items/when.h"

#include <algorithm>

namespace sk {

void TallyModel::show(const QList<InstalledCount> &counts, PerWhom whom, const PolicyBook &policies,
                      const std::function<QString(const DepotId &)> &nameOfDepot)
{
    QList<Installed> rows;
    for (const InstalledCount &count : counts)
        rows.append({count.day, count.depot, count.person, count.vehicles, count.installer});
    QList<TallyLine> lines;
    for (const DayTally &tally : tallied(rows, whom, policies)) {
        const QString whose = whom == PerWhom::Depot ? nameOfDepot(tally.depot) : tally.installerName;
        lines.append({tally.day, whose, tally.vehicles, tally.quota, tally.missing(),
                      whom == PerWhom::Depot ? tally.depot.value : tally.installer.value});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TallyLine &a, const TallyLine &b) {
        return a.day != b.day ? a.day > b.day : a.vehicles > b.vehicles;
    });
    m_whom = whom;
    update(lines, [](const TallyLine &line) { return std::pair(line.day, line.id); });
    Q_EMIT headerDataChanged(Qt::Horizontal, Whose, Whose);
}

qint64 TallyModel::vehicles() const
{
    qint64 sum = 0;
    for (const TallyLine &line : rows())
        sum += line.vehicles;
    return sum;
}

int TallyModel::reached() const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [](const TallyLine &line) { return line.quota > 0 && line.missing == 0; }));
}

QString TallyModel::title(int column) const
{
    switch (Column(column)) {
    case Day:
        return tr("Day");
    case Whose:
        return m_whom == PerWhom::Depot    ? tr("Depot")
            : m_whom == PerWhom::Installer ? tr("Installer")
                                           : tr("In all");
    case Vehicles:
        return tr("Vehicles");
    case Quota:
        return tr("Quota");
    case Missing:
        return tr("Short of quota");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TallyModel::cell(const TallyLine &line, int column, int role) const
{
    if (role == ShareRole)
        return line.quota > 0 ? int(100 * line.vehicles / line.quota) : -1;
    if (role == Qt::TextAlignmentRole && column >= Vehicles)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Day:
        return when::shown(line.day);
    case Whose:
        return line.whose;
    case Vehicles:
        return line.vehicles;
    case Quota:
        return line.quota > 0 ? QVariant(line.quota) : QVariant();
    case Missing:
        return line.missing > 0 ? QVariant(line.missing) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
