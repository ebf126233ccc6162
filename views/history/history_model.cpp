// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_model.h"

#include "models/items/when.h"

namespace sk {

QString HistoryModel::title(int column) const
{
    switch (Column(column)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Where:
        return tr("Where");
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case After:
        return tr("After");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::cell(const ToldChange &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case When:
        return when::shown(line.at);
    case Who:
        return line.who;
    case Where:
        return line.where;
    case Field:
        return line.field;
    case Before:
        return line.before;
    case After:
        return line.after;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
