// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tally_model.h"

#include "models/items/when.h"

#include <algorithm>
#include <tuple>

namespace sk {

void TallyModel::show(const QList<InstalledCount> &counts, PerWhom whom, const PolicyBook &policies,
                      const Setting &setting)
{
    QList<Installed> rows;
    for (const InstalledCount &count : counts)
        rows.append({count.day, count.depot, count.person, count.vehicles, count.installer});
    const Expected expected{setting.from, setting.until, setting.working, setting.installers.keys()};
    QList<TallyLine> lines;
    for (const DayTally &tally : tallied(rows, whom, policies, expected)) {
        const QString whose = whom == PerWhom::Depot
            ? setting.depots.value(tally.depot)
            : setting.installers.value(tally.installer, tally.installerName);
        lines.append({tally.day, whose, tally.vehicles, tally.quota, tally.missing(),
                      whom == PerWhom::Depot ? tally.depot.value : tally.installer.value});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TallyLine &a, const TallyLine &b) {
        return std::tuple(b.day, b.vehicles, a.whose) < std::tuple(a.day, a.vehicles, b.whose);
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

QMap<QDate, qint64> TallyModel::perDay() const
{
    QMap<QDate, qint64> days;
    for (const TallyLine &line : rows())
        days[line.day] += line.vehicles;
    return days;
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
