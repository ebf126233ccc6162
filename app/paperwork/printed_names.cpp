// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paperwork/printed_names.h"

#include "models/domain/attachment.h"
#include "models/domain/china_day.h"
#include "models/domain/photo_kinds.h"
#include "models/store/policies_in_force.h"

using namespace Qt::StringLiterals;

namespace sk {

// A record that is gone or was never named prints as nothing, so that a form can always be written by hand.
template<typename Record>
Result<Record> PrintedNames::found(QHash<decltype(Record::id), Record> &known, const decltype(Record::id) &id)
{
    if (id.isNull())
        return Record{};
    if (const auto it = known.constFind(id); it != known.cend())
        return *it;
    const auto record = m_session.table<Record>().find(id);
    if (!record)
        return record.failure();
    return *known.insert(id, record->value_or(Record{}));
}

Result<QString> PrintedNames::setting(const char16_t *name, const char16_t *otherwise)
{
    const QString key = QString::fromUtf16(name);
    if (const auto it = m_settings.constFind(key); it != m_settings.cend())
        return *it;
    const auto value = m_session.settings().value(key);
    if (!value)
        return value.failure();
    return *m_settings.insert(key, value->isEmpty() ? QString::fromUtf16(otherwise) : *value);
}

// What its photographs show.
Result<QStringList> PrintedNames::photosOf(const RegistrationId &registration)
{
    const auto attachments = m_session.table<Attachment>().where(&Attachment::record, registration.value);
    if (!attachments)
        return attachments.failure();
    QStringList names;
    for (const Attachment &attachment : *attachments)
        names.append(attachment.name);
    return photoKinds(names);
}

// Who entered it, which is not always who prints it.
Result<QString> PrintedNames::registrar(const RegistrationId &registration)
{
    const auto history = m_session.historyOf(registration.value);
    if (!history)
        return history.failure();
    return history->isEmpty() ? QString() : history->first().by;
}

Result<FormNames> PrintedNames::of(const Registration &registration)
{
    const auto company = setting(printed::company, printed::companyOfAgreement);
    const auto hotline = setting(printed::hotline, printed::hotlineOfAgreement);
    const auto centre = found(m_centres, registration.centre);
    const auto depot = found(m_depots, registration.depot);
    const auto author = registrar(registration.id);
    const auto photos = photosOf(registration.id);
    const auto terminal = found(m_terminals, registration.terminal);
    for (const Failure *failure :
         {company ? nullptr : &company.failure(), hotline ? nullptr : &hotline.failure(),
          centre ? nullptr : &centre.failure(), depot ? nullptr : &depot.failure(),
          author ? nullptr : &author.failure(), photos ? nullptr : &photos.failure(),
          terminal ? nullptr : &terminal.failure()})
        if (failure)
            return *failure;
    FormNames names;
    names.company = *company;
    names.hotline = *hotline;
    names.centreName = centre->name;
    names.centreAddress = centre->address;
    names.centrePhone = centre->phone;
    names.depotName = depot->name;
    names.depotAddress = depot->address;
    names.depotPhone = depot->phone;
    names.registrar = *author;
    names.photos = *photos;
    names.terminalBatch = terminal->batch;
    return names;
}

// The persons a customer turns to: whom Settings name, else the managers of the depot and of the centre.
Result<QString> PrintedNames::peopleFor(const Registration &registration)
{
    const auto named = setting(printed::people, u"");
    if (!named || !named->isEmpty())
        return named;
    const auto centre = found(m_centres, registration.centre);
    if (!centre)
        return centre.failure();
    const auto depot = found(m_depots, registration.depot);
    if (!depot)
        return depot.failure();
    QStringList people;
    for (const PersonId &id : {depot->manager, centre->manager}) {
        const auto person = found(m_people, id);
        if (!person)
            return person.failure();
        if (!person->name.isEmpty())
            people.append(u"%1 %2"_s.arg(person->name, person->phone).trimmed());
    }
    people.removeDuplicates();
    return people.join(u"；"_s);
}

Result<PolicyBook> PrintedNames::policies()
{
    if (m_policies)
        return *m_policies;
    const auto shipped = readPolicies(u":/reference"_s);
    if (!shipped)
        return shipped.failure();
    const auto rows = policiesOf(m_session, *shipped);
    if (!rows)
        return rows.failure();
    return m_policies.emplace(*rows);
}

Result<WarrantyTerms> PrintedNames::termsFor(const AcceptedVehicle &vehicle)
{
    const QDate day = dayInChina(vehicle.acceptance.signedAt);
    const auto book = policies();
    if (!book)
        return book.failure();
    const auto depot = found(m_depots, vehicle.registration.depot);
    if (!depot)
        return depot.failure();
    const auto project = setting(printed::project, printed::projectOfAgreement);
    if (!project)
        return project.failure();
    const auto department = setting(printed::department, u"");
    if (!department)
        return department.failure();
    const auto people = peopleFor(vehicle.registration);
    if (!people)
        return people.failure();
    const auto amount = [&](PolicyKey key) { return book->amount(key, day).value_or(0); };
    return WarrantyTerms{amount(PolicyKey::WarrantyYears),
                         amount(PolicyKey::ProjectRespond),
                         amount(PolicyKey::ProjectOnSite),
                         amount(PolicyKey::ProjectDone),
                         *project,
                         department->isEmpty() ? depot->name : *department,
                         *people};
}

} // namespace sk
