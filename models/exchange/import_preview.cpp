// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/import_preview.h"

#include <QHash>

#include <algorithm>

namespace sk {

CheckedRow::State CheckedRow::state() const
{
    State state = State::Good;
    for (const RowProblem &problem : problems) {
        const bool accepted = !acceptedBecause.isEmpty() && problem.canBeOverridden();
        if (problem.weight == RowProblem::Weight::Check || accepted)
            state = std::max(state, State::ToCheck);
        else if (problem.weight == RowProblem::Weight::Skips)
            return State::Skipped;
        else
            state = State::Blocked;
    }
    return state;
}

bool CheckedRow::canBeAccepted() const
{
    bool any = false;
    for (const RowProblem &problem : problems) {
        const bool keepsOut = problem.weight != RowProblem::Weight::Check;
        if (keepsOut && !problem.canBeOverridden())
            return false;
        any = any || keepsOut;
    }
    return any;
}

bool CheckedRow::accept(const QString &reason)
{
    if (!canBeAccepted())
        return false;
    acceptedBecause = reason.trimmed();
    return true;
}

ImportPreview::Counts ImportPreview::counts() const
{
    Counts counts;
    for (const CheckedRow &row : rows) {
        switch (row.state()) {
        case CheckedRow::State::Good:
            ++counts.good;
            break;
        case CheckedRow::State::ToCheck:
            ++counts.toCheck;
            break;
        case CheckedRow::State::Blocked:
            ++counts.blocked;
            break;
        case CheckedRow::State::Skipped:
            ++counts.skipped;
        }
    }
    return counts;
}

Value ImportPreview::value(const CheckedRow &row, QStringView field) const
{
    return row.values.value(fields.indexOf(field));
}

void ImportPreview::carryReasons(const ImportPreview &before)
{
    QHash<int, const CheckedRow *> given;
    for (const CheckedRow &row : before.rows)
        if (!row.acceptedBecause.isEmpty())
            given.insert(row.row, &row);
    for (CheckedRow &row : rows)
        if (const CheckedRow *same = given.value(row.row); same && same->problems == row.problems)
            row.acceptedBecause = same->acceptedBecause;
}

} // namespace sk
