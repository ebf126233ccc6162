// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/sheet_state.h"

#include "app/paperwork/paperwork.h"
#include "models/store/batch_sheets.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Form formOf(const QString &number)
{
    if (number.startsWith(u"YH-"_s))
        return Form::AcceptanceBatch;
    if (number.startsWith(u"BX-"_s))
        return Form::Warranty;
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

QString whoseSheet(const Registration &vehicle)
{
    return u"%1 · %2"_s.arg(vehicle.plate, vehicle.customerName);
}

MarkState stateToSign(bool unchanged, bool accepted)
{
    return !unchanged ? MarkState::Changed : accepted ? MarkState::Accepted : MarkState::Unchanged;
}

//! The test before the one a sheet was printed for; nothing when what the sheet says has changed.
Result<std::optional<QString>> testBefore(Session &session, const Registration &vehicle,
                                          const PrintMark &mark)
{
    const auto tests = session.table<Acceptance>().where(&Acceptance::registration, vehicle.id);
    if (!tests)
        return tests.failure();
    QStringList before{QString()};
    for (const Acceptance &test : *tests)
        before.append(test.number);
    for (const QString &number : before)
        if (markForSigning(vehicle, number) == mark)
            return std::optional(number);
    return std::optional<QString>();
}

//! An acceptance sheet that was printed to be signed.
Result<SheetFinding> findingToSign(Session &session, Paperwork &paperwork, const PrintMark &mark)
{
    const auto id = paperwork.registrationOf(mark.number);
    if (!id && id.failure().kind == Failure::Kind::Missing)
        return SheetFinding{};
    const auto vehicle = id ? paperwork.registration(*id) : Result<Registration>(id.failure());
    if (!vehicle)
        return vehicle.failure();
    const auto standing = paperwork.accepted(*id);
    const auto before = testBefore(session, *vehicle, mark);
    if (!standing || !before)
        return standing ? before.failure() : standing.failure();
    const QString now = *standing ? (*standing)->acceptance.number : QString();
    const bool accepted = !now.isEmpty() && *before != now;
    return SheetFinding{stateToSign(before->has_value(), accepted), whoseSheet(*vehicle), vehicle->number,
                        accepted ? now : QString()};
}

//! The vehicles a batch sheet was printed for: those of the batch, or of the reserved number.
Result<QList<Registration>> vehiclesToSign(Session &session, Paperwork &paperwork, const QString &number)
{
    const auto batch = paperwork.vehiclesOfBatch(number);
    const auto reserved = BatchSheets(session).vehiclesOn(number);
    if (!batch || !reserved)
        return batch ? reserved.failure() : batch.failure();
    QList<Registration> vehicles;
    for (const AcceptedVehicle &vehicle : *batch)
        vehicles.append(vehicle.registration);
    for (const RegistrationId &id : batch->isEmpty() ? *reserved : QList<RegistrationId>()) {
        const auto vehicle = paperwork.registration(id);
        if (!vehicle && vehicle.failure().kind != Failure::Kind::Missing)
            return vehicle.failure();
        if (vehicle) // one that was deleted is missed by the hash
            vehicles.append(*vehicle);
    }
    return vehicles;
}

//! The batches or single acceptances that vehicles were accepted as, each once; empty while one is not, or
//! not passed: a sheet that was reserved and never recorded may be for another test.
Result<QString> acceptedAs(Paperwork &paperwork, const QList<Registration> &vehicles)
{
    QStringList numbers;
    for (const Registration &vehicle : vehicles) {
        const auto accepted = paperwork.accepted(vehicle.id);
        if (!accepted)
            return accepted.failure();
        if (!*accepted || (*accepted)->acceptance.conclusion != Conclusion::Passed)
            return QString();
        const Acceptance &entry = (*accepted)->acceptance;
        numbers.append(entry.batch.isEmpty() ? entry.number : entry.batch);
    }
    numbers.removeDuplicates();
    return numbers.join(u"、"_s);
}

//! A batch summary that was printed to be signed; nothing when the mark is not that of one.
Result<std::optional<SheetFinding>> findingOfBatchToSign(Session &session, Paperwork &paperwork,
                                                         const PrintMark &mark)
{
    const auto vehicles = vehiclesToSign(session, paperwork, mark.number);
    if (!vehicles)
        return vehicles.failure();
    if (vehicles->isEmpty())
        return std::optional<SheetFinding>();
    const bool unchanged = markOfBatchForSigning(mark.number, *vehicles) == mark;
    const auto batch = paperwork.vehiclesOfBatch(mark.number);
    if (!batch)
        return batch.failure();
    if (!unchanged && !batch->isEmpty())
        return std::optional<SheetFinding>(); // printed after the acceptance, or changed: told by its own
                                              // mark
    const auto accepted = batch->isEmpty() ? acceptedAs(paperwork, *vehicles) : Result(mark.number);
    if (!accepted)
        return accepted.failure();
    return std::optional(SheetFinding{stateToSign(unchanged, !accepted->isEmpty()),
                                      vehicles->first().customerName,
                                      batch->isEmpty() ? vehicles->first().number : mark.number, *accepted});
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
    if (!registrationNumberOf(mark.number).isEmpty())
        return findingToSign(session, paperwork, mark);
    const Form form = formOf(mark.number);
    if (form == Form::AcceptanceBatch) {
        const auto finding = findingOfBatchToSign(session, paperwork, mark);
        if (!finding || *finding)
            return finding ? Result(**finding) : Result<SheetFinding>(finding.failure());
    }
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
    return SheetFinding{*corrected ? MarkState::Changed : compare(mark, now.mark),
                        whoseSheet(now),
                        form == Form::Warranty ? acceptanceNumberOf(mark.number) : mark.number,
                        {}};
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
