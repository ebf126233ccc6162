// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/paperwork.h"

#include "models/domain/one_customer.h"
#include "models/domain/paper_fields.h"
#include "models/domain/reference.h"
#include "models/store/acceptance_desk.h"
#include "models/store/batch_sheets.h"
#include "models/store/seat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

Paperwork::Paperwork(Session &session) : m_session(session), m_names(session) { }

Result<Registration> Paperwork::registration(const RegistrationId &id)
{
    const auto found = m_session.table<Registration>().find(id);
    if (!found)
        return found.failure();
    if (!*found)
        return Failure{Failure::Kind::Missing, id.text()};
    return **found;
}

Result<std::optional<AcceptedVehicle>> Paperwork::accepted(const RegistrationId &id)
{
    const auto vehicle = registration(id);
    if (!vehicle)
        return vehicle.failure();
    static const Reference none; // finding what stands judges nothing
    const auto standing = AcceptanceDesk(m_session, none).standing(id);
    if (!standing)
        return standing.failure();
    if (!*standing)
        return std::optional<AcceptedVehicle>();
    return std::optional(AcceptedVehicle{**standing, *vehicle});
}

Result<FilledForms> Paperwork::registrations(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Registration, {}};
    for (const RegistrationId &id : ids) {
        const auto record = registration(id);
        const auto names = record ? m_names.of(*record) : Result<FormNames>(record.failure());
        if (!names)
            return names.failure();
        filled.sheets.append(formDataOf(*record, *names));
    }
    return masked(filled);
}

Result<Paperwork::Tested> Paperwork::tested(const RegistrationId &id)
{
    const auto vehicle = accepted(id);
    if (!vehicle)
        return vehicle.failure();
    const auto record = *vehicle ? Result<Registration>((*vehicle)->registration) : registration(id);
    const auto names = record ? m_names.of(*record) : Result<FormNames>(record.failure());
    if (!names)
        return names.failure();
    return Tested{*record, *vehicle, *names};
}

Result<FilledForms> Paperwork::acceptances(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Acceptance, {}};
    for (const RegistrationId &id : ids) {
        const auto one = tested(id);
        if (!one)
            return one.failure();
        filled.sheets.append(one->accepted ? formDataOf(*one->accepted, one->names)
                                           : formDataForSigning(one->record, one->names));
    }
    return masked(filled);
}

Result<FilledForms> Paperwork::sheetsToSign(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Acceptance, {}};
    for (const RegistrationId &id : ids) {
        const auto one = tested(id);
        if (!one)
            return one.failure();
        const QString after = one->accepted ? one->accepted->acceptance.number : QString();
        filled.sheets.append(formDataForSigning(one->record, one->names, after));
    }
    return masked(filled);
}

Result<FilledForms> Paperwork::cards(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Warranty, {}};
    for (const RegistrationId &id : ids) {
        const auto vehicle = accepted(id);
        if (!vehicle)
            return vehicle.failure();
        if (!*vehicle) {
            const auto record = registration(id);
            return Failure{Failure::Kind::Invalid, record ? record->number : id.text()};
        }
        const auto names = m_names.of((*vehicle)->registration);
        const auto terms = names ? m_names.termsFor(**vehicle) : Result<WarrantyTerms>(names.failure());
        if (!terms)
            return terms.failure();
        filled.sheets.append(formDataOfCard(**vehicle, *names, *terms));
    }
    return masked(filled);
}

Result<QList<AcceptedVehicle>> Paperwork::vehiclesOfBatch(const QString &number)
{
    const auto entries = m_session.table<Acceptance>().where(&Acceptance::batch, number);
    if (!entries)
        return entries.failure();
    QList<AcceptedVehicle> vehicles;
    for (const Acceptance &entry : *entries) {
        const auto vehicle = accepted(entry.registration);
        if (!vehicle)
            return vehicle.failure();
        // A corrected entry is not on the sheet; what answers it stands in the same batch.
        if (*vehicle && (*vehicle)->acceptance.id == entry.id)
            vehicles.append(**vehicle);
    }
    // Rows stand in the order they came to this desk; the sheet has to be the same everywhere, and the same
    // as the one that was signed.
    std::ranges::sort(vehicles, {},
                      [](const AcceptedVehicle &vehicle) { return vehicle.registration.number; });
    return vehicles;
}

Result<FilledForms> Paperwork::batch(const QString &number)
{
    const auto vehicles = vehiclesOfBatch(number);
    if (!vehicles)
        return vehicles.failure();
    if (vehicles->isEmpty())
        return Failure{Failure::Kind::Missing, number};
    const auto names = m_names.of(vehicles->first().registration);
    if (!names)
        return names.failure();
    return masked({Form::AcceptanceBatch, {formDataOfBatch(number, *vehicles, *names)}});
}

Result<FilledForms> Paperwork::batchToSign(const QList<RegistrationId> &ids)
{
    QList<Registration> vehicles;
    for (const RegistrationId &id : ids) {
        const auto record = registration(id);
        const auto last = record ? accepted(id) : Result<std::optional<AcceptedVehicle>>(record.failure());
        if (!last)
            return last.failure();
        if (*last && (*last)->acceptance.conclusion == Conclusion::Passed)
            return Failure{Failure::Kind::Settled, (*last)->acceptance.number};
        vehicles.append(*record);
    }
    if (vehicles.isEmpty())
        return Failure{Failure::Kind::Invalid, u"a batch without vehicles"_s};
    FilledForms filled{Form::AcceptanceBatch, {}};
    for (const QList<Registration> &group : byCustomer(vehicles)) {
        QList<RegistrationId> own;
        for (const Registration &vehicle : group)
            own.append(vehicle.id);
        const auto number = BatchSheets(m_session).numberFor(own);
        const auto names = number ? m_names.of(group.first()) : Result<FormNames>(number.failure());
        if (!names)
            return names.failure();
        filled.sheets.append(formDataOfBatchForSigning(*number, group, *names));
    }
    return masked(filled);
}

Result<FilledForms> Paperwork::masked(FilledForms filled)
{
    const auto seat = seatOf(m_session);
    const auto layout = shippedLayout(filled.form);
    if (!seat || !layout)
        return seat ? layout.failure() : seat.failure();
    const auto mask = [&](QHash<QString, QString> &values) {
        for (auto it = values.begin(); it != values.end(); ++it)
            it.value() = paperText(layout->form, it.key(), it.value(), seat->role);
    };
    for (FormData &sheet : filled.sheets) {
        mask(sheet.values);
        for (auto &row : sheet.rows)
            mask(row);
    }
    return filled;
}

Result<RegistrationId> Paperwork::registrationOf(const QString &number)
{
    const QString tidy = number.trimmed().toUpper();
    if (const auto records = m_session.table<Registration>().where(&Registration::number, tidy); !records)
        return records.failure();
    else if (!records->isEmpty())
        return records->first().id;
    if (const QString signedFor = registrationNumberOf(tidy); !signedFor.isEmpty())
        return registrationOf(signedFor);
    const QString card = acceptanceNumberOf(tidy);
    const auto entries
        = m_session.table<Acceptance>().where(&Acceptance::number, card.isEmpty() ? tidy : card);
    if (!entries)
        return entries.failure();
    if (entries->isEmpty())
        return Failure{Failure::Kind::Missing, number};
    return entries->first().registration;
}

Result<FilledForms> Paperwork::byNumbers(Form form, const QStringList &numbers)
{
    if (form == Form::Acceptance && numbers.size() == 1
        && numbers.first().startsWith(u"YH"_s, Qt::CaseInsensitive))
        return batch(numbers.first().trimmed().toUpper());
    QList<RegistrationId> ids;
    for (const QString &number : numbers) {
        const auto id = registrationOf(number);
        if (!id)
            return id.failure();
        ids.append(*id);
    }
    switch (form) {
    case Form::Registration:
        return registrations(ids);
    case Form::Acceptance:
        return acceptances(ids);
    case Form::Warranty:
        return cards(ids);
    case Form::AcceptanceBatch:
        break;
    }
    return Failure{Failure::Kind::Invalid, numbers.join(u' ')};
}

} // namespace sk
