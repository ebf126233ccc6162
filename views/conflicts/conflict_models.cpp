// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/conflicts/conflict_models.h"

#include "models/items/when.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

QString ConflictModel::title(int column) const
{
    switch (Column(column)) {
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Here:
        return tr("Written here");
    case There:
        return tr("At the centre");
    case Found:
        return tr("Found");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ConflictModel::cell(const ConflictLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Record:
        return line.recordName;
    case Field:
        return line.field;
    case Here:
        return orDash(line.here.value);
    case There:
        return orDash(line.there.value);
    case Found:
        return when::shown(line.found);
    case ColumnCount:
        break;
    }
    return {};
}

QString SettledModel::title(int column) const
{
    switch (Column(column)) {
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case What:
        return tr("Settled");
    case Who:
        return tr("By whom");
    case When:
        return tr("When");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SettledModel::cell(const ConflictLine &line, int column, int role) const
{
    if ((role != Qt::DisplayRole && role != Qt::ToolTipRole) || !line.outcome)
        return {};
    switch (Column(column)) {
    case Record:
        return line.recordName;
    case Field:
        return line.field;
    case What:
        return line.outcome->words;
    case Who:
        return line.outcome->who;
    case When:
        return when::shown(line.outcome->at);
    case ColumnCount:
        break;
    }
    return {};
}

QString RefusalModel::title(int column) const
{
    switch (Column(column)) {
    case Record:
        return tr("Record");
    case Why:
        return tr("Why");
    case When:
        return tr("Refused");
    case State:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RefusalModel::cell(const RefusalLine &line, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Record:
        return line.recordName;
    case Why:
        return line.reason;
    case When:
        return when::shown(line.at);
    case State:
        return line.asideAt.isValid() ? tr("Set aside") : tr("Waits");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
