// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/quota_model.h"

namespace sk {

QString QuotaModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Who");
    case Vehicles:
        return tr("Vehicles");
    case State:
        return tr("Quota");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant QuotaModel::cell(const QuotaLine &line, int column, int role) const
{
    const bool reached = line.vehicles >= line.quota;
    if (role == ReachedRole)
        return reached;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.name;
    case Vehicles:
        return line.vehicles;
    case State:
        return line.quota <= 0 ? QString()
            : reached          ? tr("%1 reached").arg(line.quota)
                               : tr("%n to go", nullptr, int(line.quota - line.vehicles));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
