// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/device_lines.h"

#include "models/items/when.h"

namespace sk {

QString DeviceModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Computer");
    case Letters:
        return tr("Letters");
    case Place:
        return tr("Stands at");
    case Sees:
        return tr("What it may see");
    case Seen:
        return tr("Last seen");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DeviceModel::cell(const DeviceLine &line, int column, int role) const
{
    if (role == SortRole && column == Seen)
        return line.seenAt;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.name;
    case Letters:
        return line.letters;
    case Place:
        return line.place;
    case Sees:
        return line.sees;
    case Seen:
        return line.seenAt.isValid() ? when::shown(line.seenAt) : tr("never");
    case State:
        if (line.revokedAt.isValid())
            return tr("Revoked %1").arg(when::shown(line.revokedAt));
        return line.isThis ? tr("This computer") : tr("Enrolled");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
