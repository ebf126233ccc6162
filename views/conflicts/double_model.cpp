// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/double_model.h"

#include <QCoreApplication>

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DoubleModel)
};

QString stateOf(DoubleLine::State state)
{
    switch (state) {
    case DoubleLine::State::Open:
        return Words::tr("To compare");
    case DoubleLine::State::BothAccepted:
        return Words::tr("Both accepted");
    case DoubleLine::State::Merged:
        return Words::tr("Merged");
    case DoubleLine::State::AcceptedSince:
        return Words::tr("Accepted since");
    case DoubleLine::State::NoneStands:
        return Words::tr("None stands");
    }
    return {};
}

} // namespace

QString DoubleModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Vehicle");
    case Staying:
        return tr("Stays");
    case Going:
        return tr("Goes into it");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DoubleModel::cell(const DoubleLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.name;
    case Staying:
        return line.staying.number;
    case Going:
        return line.going.number;
    case State:
        return stateOf(line.state);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
