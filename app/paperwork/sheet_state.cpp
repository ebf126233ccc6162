// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/sheet_state.h"

#include "app/paperwork/paperwork.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! The sheets that would bear this number if they were printed now: an acceptance sheet for signing bears its
//! registration's.
Result<QList<FormData>> sheetsOf(Session &session, const QString &number)
{
    Paperwork paperwork(session);
    if (number.startsWith(u"YH-"_s)) {
        const auto batch = paperwork.batch(number);
        return batch ? Result<QList<FormData>>(batch->sheets) : Result<QList<FormData>>(batch.failure());
    }
    const Form form = number.startsWith(u"BX-"_s) ? Form::Warranty
        : number.startsWith(u"YS-"_s)             ? Form::Acceptance
                                                  : Form::Registration;
    const auto sheets = paperwork.byNumbers(form, {number});
    return sheets ? Result<QList<FormData>>(sheets->sheets) : Result<QList<FormData>>(sheets.failure());
}

} // namespace

Result<MarkState> stateOfSheet(Session &session, const QString &code)
{
    const auto mark = readMark(code);
    if (!mark)
        return mark.failure();
    const auto sheets = sheetsOf(session, mark->number);
    if (!sheets && sheets.failure().kind != Failure::Kind::Missing)
        return sheets.failure();
    return compare(*mark, sheets && !sheets->isEmpty() ? std::optional(sheets->first().mark) : std::nullopt);
}

} // namespace sk
