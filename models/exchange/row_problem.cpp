// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/row_problem.h"

namespace sk {

bool RowProblem::canBeOverridden() const
{
    if (what == What::AlreadyThere || what == What::KnownElsewhere)
        return true;
    if (what != What::Identifier || weight != Weight::Blocks || !remark)
        return false;
    return remark->reason != Reason::Scientific && remark->reason != Reason::Rounded
        && remark->reason != Reason::Masked && remark->reason != Reason::TooLong;
}

} // namespace sk
