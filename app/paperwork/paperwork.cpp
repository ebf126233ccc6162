// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/paperwork.h"

#include "models/domain/centre.h"
#include "models/domain/china_day.h"
#include "models/domain/depot.h"
#include "models/domain/reference.h"
#include "models/store/acceptance_desk.h"
#include "models/store/seat.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

// Party A of the outsourcing agreement and its service line (A39); a centre that prints for another company
// sets its own.
const QString companyOfAgreement = u"郑州永康物流产业发展有限公司"_s;
const QString hotlineOfAgreement = u"4009-597-697"_s;

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

} // namespace

Paperwork::Paperwork(Session &session) : m_session(session) { }

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

Result<FormNames> Paperwork::namesFor(const Registration &registration)
{
    return m_session.database().read([&]() -> Result<FormNames> {
        const auto company = m_session.settings().value(u"company.name"_s);
        const auto hotline = m_session.settings().value(u"company.hotline"_s);
        const auto centre = m_session.table<Centre>().find(registration.centre);
        const auto depot = m_session.table<Depot>().find(registration.depot);
        const auto seat = seatOf(m_session);
        for (const Failure *failure :
             {company ? nullptr : &company.failure(), hotline ? nullptr : &hotline.failure(),
              centre ? nullptr : &centre.failure(), depot ? nullptr : &depot.failure(),
              seat ? nullptr : &seat.failure()})
            if (failure)
                return *failure;
        const Centre place = centre->value_or(Centre{});
        const Depot point = depot->value_or(Depot{});
        return FormNames{orElse(*company, companyOfAgreement),
                         orElse(*hotline, hotlineOfAgreement),
                         place.name,
                         place.address,
                         place.phone,
                         point.name,
                         point.address,
                         point.phone,
                         seat->name,
                         QTimeZone(QByteArrayLiteral("Asia/Shanghai"))};
    });
}

Result<WarrantyTerms> Paperwork::termsOn(QDate day, const FormNames &names)
{
    const auto rows = m_session.table<Policy>().all();
    if (!rows)
        return rows.failure();
    const PolicyBook book(*rows);
    const auto amount = [&](PolicyKey key) { return book.amount(key, day).value_or(0); };
    WarrantyTerms terms;
    terms.years = amount(PolicyKey::WarrantyYears);
    terms.respondMinutes = amount(PolicyKey::ProjectRespond);
    terms.arriveHours = amount(PolicyKey::ProjectOnSite);
    terms.finishHours = amount(PolicyKey::ProjectDone);
    terms.project = u"北斗双模车载终端安装工程"_s;
    terms.department = orElse(names.depotName, names.centreName);
    terms.people
        = u"%1 %2"_s
              .arg(orElse(names.registrar, names.centreName), orElse(names.depotPhone, names.centrePhone))
              .trimmed();
    return terms;
}

Result<FilledForms> Paperwork::registrations(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Registration, {}};
    for (const RegistrationId &id : ids) {
        const auto record = registration(id);
        const auto names = record ? namesFor(*record) : Result<FormNames>(record.failure());
        if (!names)
            return names.failure();
        filled.sheets.append(formDataOf(*record, *names));
    }
    return filled;
}

Result<FilledForms> Paperwork::acceptances(const QList<RegistrationId> &ids)
{
    FilledForms filled{Form::Acceptance, {}};
    for (const RegistrationId &id : ids) {
        const auto vehicle = accepted(id);
        if (!vehicle)
            return vehicle.failure();
        const auto record = registration(id);
        const auto names = record ? namesFor(*record) : Result<FormNames>(record.failure());
        if (!names)
            return names.failure();
        filled.sheets.append(*vehicle ? formDataOf(**vehicle, *names) : formDataForSigning(*record, *names));
    }
    return filled;
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
        const auto names = namesFor((*vehicle)->registration);
        const auto terms = names ? termsOn(dayInChina((*vehicle)->acceptance.signedAt), *names)
                                 : Result<WarrantyTerms>(names.failure());
        if (!terms)
            return terms.failure();
        filled.sheets.append(formDataOfCard(**vehicle, *names, *terms));
    }
    return filled;
}

Result<FilledForms> Paperwork::batch(const QString &number)
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
    if (vehicles.isEmpty())
        return Failure{Failure::Kind::Missing, number};
    const auto names = namesFor(vehicles.first().registration);
    if (!names)
        return names.failure();
    return FilledForms{Form::AcceptanceBatch, {formDataOfBatch(number, vehicles, *names)}};
}

Result<RegistrationId> Paperwork::registrationOf(const QString &number)
{
    const QString tidy = number.trimmed().toUpper();
    if (const auto records = m_session.table<Registration>().where(&Registration::number, tidy); !records)
        return records.failure();
    else if (!records->isEmpty())
        return records->first().id;
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
