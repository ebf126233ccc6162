// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/account_lines.h"

#include "models/items/field_words.h"
#include "models/items/when.h"

namespace sk {

QString AccountModel::title(int column) const
{
    switch (Column(column)) {
    case Account:
        return tr("Account");
    case Name:
        return tr("Name");
    case RoleName:
        return tr("Role");
    case Place:
        return tr("Works at");
    case State:
        return tr("State");
    case SignedIn:
        return tr("Last signed in");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccountModel::cell(const AccountLine &line, int column, int role) const
{
    if (role == SortRole && column == SignedIn)
        return line.signedInAt;
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Account:
        return line.account;
    case Name:
        return line.name;
    case RoleName:
        return nameOf(line.role);
    case Place:
        return line.place;
    case State:
        return !line.active ? tr("Disabled") : line.mustChange ? tr("One-time password") : tr("Active");
    case SignedIn:
        return line.signedInAt.isValid() ? when::shown(line.signedInAt) : tr("never");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
