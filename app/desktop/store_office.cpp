// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/store_office.h"

#include "models/domain/edit.h"
#include "models/store/recent_texts.h"
#include "models/store/register_lookup.h"
#include "models/store/registration_desk.h"
#include "models/store/seat.h"
#include "models/store/warranty_desk.h"

using namespace Qt::StringLiterals;

namespace sk {

StoreOffice::StoreOffice(Session &session, const Reference &reference, Words words)
    : m_session(session), m_reference(reference), m_words(std::move(words))
{
}

Result<Registration> StoreOffice::begun()
{
    const auto enrolment = enrolmentOf(m_session.database());
    const auto seat = seatOf(m_session);
    if (!enrolment || !seat)
        return enrolment ? seat.failure() : enrolment.failure();
    const auto person = m_session.table<Person>().find(seat->person);
    if (!person)
        return person.failure();
    Registration registration;
    registration.registeredAt = m_session.now();
    registration.centre = {enrolment->centre};
    registration.depot = {enrolment->depot};
    if (registration.depot.isNull() && *person)
        registration.depot = (*person)->depot;
    return registration;
}

Result<std::optional<Registration>> StoreOffice::find(const RegistrationId &id)
{
    return m_session.table<Registration>().find(id);
}

Result<QList<Twin>> StoreOffice::twinsOf(const Registration &registration)
{
    return sk::twinsOf(m_session, registration);
}

Result<QStringList> StoreOffice::recentTexts(const QString &field)
{
    return sk::recentTexts(m_session, field);
}

Result<Registration> StoreOffice::filled(const Registration &registration, const QString &field)
{
    return filledFromRegisters(m_session, registration, field);
}

Result<QList<ChangeLine>> StoreOffice::historyOf(const RegistrationId &id)
{
    return m_session.historyOf(id.value);
}

Result<QList<Acceptance>> StoreOffice::acceptancesOf(const RegistrationId &id)
{
    return m_session.table<Acceptance>().where(&Acceptance::registration, id);
}

Result<QList<Depot>> StoreOffice::depots()
{
    return m_session.table<Depot>().where(&Depot::active, true);
}

Result<QList<Person>> StoreOffice::people()
{
    return m_session.table<Person>().where(&Person::active, true);
}

Result<std::optional<Person>> StoreOffice::electrician(const QString &certificate)
{
    if (certificate.isEmpty())
        return std::optional<Person>();
    const auto holders = m_session.table<Person>().where(&Person::electricianCertificate, certificate);
    if (!holders)
        return holders.failure();
    return holders->isEmpty() ? std::optional<Person>() : holders->first();
}

Result<QList<Registration>> StoreOffice::enter(const QList<Registration> &registrations)
{
    return RegistrationDesk(m_session, placeNames(m_reference)).enterAll(registrations);
}

Result<Changed> StoreOffice::change(const Registration &opened, const Registration &edited)
{
    return m_session.database().write([&]() -> Result<Changed> {
        Changed changed{edited, {}};
        if (!edited.id.isNull()) {
            const auto stored = m_session.table<Registration>().find(edited.id);
            if (!stored)
                return stored.failure();
            if (!*stored)
                return Failure{Failure::Kind::Missing, u"registration"_s};
            const auto merged = withEdits(**stored, opened, edited);
            if (!merged.clashes.isEmpty())
                return Changed{**stored, merged.clashes};
            changed.registration = merged.record;
        }
        const auto entered = RegistrationDesk(m_session, placeNames(m_reference)).enter(changed.registration);
        if (!entered)
            return entered.failure();
        changed.registration = *entered;
        return changed;
    });
}

Result<QList<Barred>> StoreOffice::barred(const QList<RegistrationId> &ids)
{
    return AcceptanceDesk(m_session, m_reference).obstacles(ids);
}

Result<Accepted> StoreOffice::accept(const QList<RegistrationId> &ids, const Acceptance &sheet)
{
    return AcceptanceDesk(m_session, m_reference).accept(ids, sheet);
}

Result<Accepted> StoreOffice::correct(const AcceptanceId &mistaken, const Acceptance &sheet)
{
    return AcceptanceDesk(m_session, m_reference).correct(mistaken, sheet);
}

Result<> StoreOffice::handOverCards(const QList<RegistrationId> &ids)
{
    return cardHandedOver(m_session, ids, m_session.now());
}

QString StoreOffice::sentenceOf(const Failure &failure)
{
    return m_words(failure);
}

} // namespace sk
