// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_desk.h"

#include "models/domain/as_written.h"
#include "models/domain/settled.h"
#include "models/store/customer_register.h"
#include "models/store/installer_register.h"
#include "models/store/stock_register.h"
#include "models/store/vehicle_register.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<> complete(Session &session, const Enrolment &enrolment, Registration &registration)
{
    if (registration.id.isNull())
        session.giveId(registration.id);
    if (!registration.registeredAt.isValid())
        registration.registeredAt = session.now();
    if (registration.centre.isNull())
        registration.centre = {enrolment.centre};
    if (registration.depot.isNull())
        registration.depot = {enrolment.depot};
    if (!registration.number.isEmpty())
        return {};
    const auto number = session.nextNumber(u"AZ"_s);
    if (!number)
        return number.failure();
    registration.number = *number;
    return {};
}

template<typename LinkId>
Result<> set(LinkId &link, const Result<LinkId> &found)
{
    if (!found)
        return found.failure();
    link = *found;
    return {};
}

} // namespace

//! What one transaction knows of the registers.
struct RegistrationDesk::Registers {
    Session &session;
    Enrolment enrolment;
    PlaceNames places;
    CustomerRegister customers{session, enrolment.role == u"partner"_s, places};
    InstallerRegister installers{session};

    Result<> link(Registration &form, const Registration *held)
    {
        Result<> done = set(form.customer, customers.of(form, held));
        if (done)
            done = set(form.vehicle, vehicleOf(session, form, held));
        if (done)
            done = set(form.terminal, terminalOf(session, form));
        if (done)
            done = set(form.sim, cardOf(session, form));
        return done ? set(form.installer, installers.of(form, held)) : done;
    }
};

RegistrationDesk::RegistrationDesk(Session &session, const PlaceNames &places)
    : m_session(session), m_places(places)
{
}

Result<Registration> RegistrationDesk::keepAfterAcceptance(const Registration &held,
                                                           const Registration &typed)
{
    if (const QStringList changed = settledFieldsChanged(held, typed); !changed.isEmpty())
        return Failure{Failure::Kind::Settled, changed.join(u", "_s)};
    Registration kept = held;
    forEachField<Registration>([&](const auto &field) {
        if (mayFollowAcceptance(QString::fromLatin1(field.name)))
            kept.*field.member = typed.*field.member;
    });
    if (const auto saved = m_session.table<Registration>().save(kept); !saved)
        return saved.failure();
    return kept;
}

Result<Registration> RegistrationDesk::enterOne(Registers &registers, const Registration &typed)
{
    std::optional<Registration> held;
    if (!typed.id.isNull()) {
        const auto found = m_session.table<Registration>().find(typed.id);
        if (!found)
            return found.failure();
        held = *found;
    }
    if (held) {
        const auto acceptances = m_session.table<Acceptance>().where(&Acceptance::registration, held->id);
        if (!acceptances)
            return acceptances.failure();
        if (isSettled(*acceptances))
            return keepAfterAcceptance(*held, typed);
    }
    const Registration *before = held ? &*held : nullptr;
    Registration entered = normalised(typed, before);
    if (const auto done = complete(m_session, registers.enrolment, entered); !done)
        return done.failure();
    if (const auto linked = registers.link(entered, before); !linked)
        return linked.failure();
    if (const auto saved = m_session.table<Registration>().save(entered); !saved)
        return saved.failure();
    const auto notFollowed = followInCustody(m_session, before, entered);
    if (!notFollowed)
        return notFollowed.failure();
    m_notFollowed += *notFollowed;
    return entered;
}

Result<Registration> RegistrationDesk::enter(const Registration &registration)
{
    const auto entered = enterAll({&registration, 1});
    if (!entered)
        return entered.failure();
    return entered->first();
}

Result<QList<Registration>> RegistrationDesk::enterAll(std::span<const Registration> registrations,
                                                       const Progress &progress)
{
    m_notFollowed.clear();
    return m_session.database().write([&]() -> Result<QList<Registration>> {
        const auto enrolment = enrolmentOf(m_session.database());
        if (!enrolment)
            return enrolment.failure();
        Registers registers{m_session, *enrolment, m_places};
        QList<Registration> entered;
        entered.reserve(qsizetype(registrations.size()));
        for (const Registration &registration : registrations) {
            const auto one = enterOne(registers, registration);
            if (!one)
                return one.failure();
            entered.append(*one);
            if (progress && !progress(entered.size()))
                return Failure{Failure::Kind::Cancelled, {}};
        }
        return entered;
    });
}

} // namespace sk
