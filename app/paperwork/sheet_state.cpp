// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/sheet_state.h"

#include "app/paperwork/paperwork.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Form formOf(const QString &number)
{
    if (number.startsWith(u"YH-"_s))
        return Form::AcceptanceBatch;
    if (number.startsWith(u"BX-"_s))
        return Form::Warranty;
    // An acceptance sheet for signing bears its registration's number.
    return number.startsWith(u"YS-"_s) ? Form::Acceptance : Form::Registration;
}

//! The entry the sheet of a number shows, when a later one corrects it; such a sheet is never printed again.
Result<bool> isCorrected(Session &session, const QString &number)
{
    const QString card = acceptanceNumberOf(number);
    const auto entries
        = session.table<Acceptance>().where(&Acceptance::number, card.isEmpty() ? number : card);
    if (!entries)
        return entries.failure();
    for (const Acceptance &entry : *entries) {
        const auto later = session.table<Acceptance>().where(&Acceptance::corrects, entry.id);
        if (!later)
            return later.failure();
        if (!later->isEmpty())
            return true;
    }
    return false;
}

QString whoseSheet(const FormData &sheet)
{
    const QString customer = sheet.values.value(u"customer_name"_s);
    const QString plate = sheet.values.value(u"plate"_s);
    return plate.isEmpty() ? customer : u"%1 · %2"_s.arg(plate, customer);
}

} // namespace

Result<SheetFinding> findingOf(Session &session, const PrintMark &mark)
{
    Paperwork paperwork(session);
    const Form form = formOf(mark.number);
    const auto filled = form == Form::AcceptanceBatch ? paperwork.batch(mark.number)
                                                      : paperwork.byNumbers(form, {mark.number});
    if (!filled && filled.failure().kind == Failure::Kind::Missing)
        return SheetFinding{};
    if (!filled)
        return filled.failure();
    const auto corrected = isCorrected(session, mark.number);
    if (!corrected)
        return corrected.failure();
    const FormData &now = filled->sheets.first();
    return SheetFinding{*corrected ? MarkState::Changed : compare(mark, now.mark), whoseSheet(now)};
}

Result<MarkState> stateOfSheet(Session &session, const QString &code)
{
    const auto mark = readMark(code);
    if (!mark)
        return mark.failure();
    const auto finding = findingOf(session, *mark);
    return finding ? Result(finding->state) : Result<MarkState>(finding.failure());
}

} // namespace sk
