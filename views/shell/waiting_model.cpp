// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/waiting_model.h"

#include "models/items/when.h"

namespace sk {

QString WaitingModel::title(int column) const
{
    switch (Column(column)) {
    case Kind:
        return tr("Kind");
    case Record:
        return tr("Record");
    case Who:
        return tr("Changed by");
    case When:
        return tr("Since");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WaitingModel::cell(const WaitingLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Kind:
        return line.kind;
    case Record:
        return line.recordName;
    case Who:
        return line.who;
    case When:
        return when::shown(line.at);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
