// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_desk.h"

#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Takes a word over unless there is none.
void adopt(QString &held, const QString &said)
{
    if (!said.isEmpty())
        held = said;
}

//! Saves a register's record when the form taught it something, and answers its id.
template<typename Record>
Result<decltype(Record::id)> kept(Session &session, std::optional<Record> held,
                                  const std::function<void(Record &)> &learn)
{
    Record record = held.value_or(Record{});
    if (!held)
        session.giveId(record.id);
    learn(record);
    if (held && record == *held)
        return record.id;
    if (const auto saved = session.table<Record>().save(record); !saved)
        return saved.failure();
    return record.id;
}

Result<bool> isPartnersDesk(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    return enrolment ? Result<bool>(enrolment->role == u"partner"_s) : enrolment.failure();
}

template<typename Record>
std::optional<Record> first(const QList<Record> &records)
{
    return records.isEmpty() ? std::nullopt : std::optional(records.first());
}

} // namespace

RegistrationDesk::RegistrationDesk(Session &session) : m_session(session) { }

Result<> RegistrationDesk::complete(Registration &registration)
{
    if (registration.id.isNull())
        m_session.giveId(registration.id);
    if (!registration.registeredAt.isValid())
        registration.registeredAt = m_session.now();
    const auto enrolment = enrolmentOf(m_session.database());
    if (!enrolment)
        return enrolment.failure();
    if (registration.centre.isNull())
        registration.centre = {enrolment->centre};
    if (registration.depot.isNull())
        registration.depot = {enrolment->depot};
    if (registration.number.isEmpty()) {
        const auto number = m_session.nextNumber(u"AZ"_s);
        if (!number)
            return number.failure();
        registration.number = *number;
    }
    return {};
}

Result<> RegistrationDesk::linkCustomer(Registration &registration)
{
    if (registration.customerName.isEmpty())
        return {};
    const auto namesakes = m_session.table<Customer>().where(&Customer::name, registration.customerName);
    if (!namesakes)
        return namesakes.failure();
    // Two people may share a name; without a phone on either side the name has to do.
    const auto same = std::ranges::find_if(*namesakes, [&](const Customer &each) {
        return each.phone == registration.phone || each.phone.isEmpty() || registration.phone.isEmpty();
    });
    const bool isNew = same == namesakes->end();
    const auto isPartners = isPartnersDesk(m_session);
    if (!isPartners)
        return isPartners.failure();
    const auto id
        = kept<Customer>(m_session, isNew ? std::nullopt : std::optional(*same), [&](Customer &customer) {
              customer.name = registration.customerName;
              if (customer.centre.isNull())
                  customer.centre = registration.centre;
              // What the centre keeps from a partner it takes no correction of.
              if (!isNew && *isPartners)
                  return;
              adopt(customer.creditCode, registration.creditCode);
              adopt(customer.contact, registration.contact);
              adopt(customer.phone, registration.phone);
              adopt(customer.address, registration.address);
          });
    if (!id)
        return id.failure();
    registration.customer = *id;
    return {};
}

Result<> RegistrationDesk::linkVehicle(Registration &registration)
{
    if (registration.plate.isEmpty() && registration.vin.isEmpty())
        return {};
    // A vehicle without a plate is known by its VIN.
    const auto candidates = registration.plate.isEmpty()
        ? m_session.table<Vehicle>().where(&Vehicle::vin, registration.vin)
        : m_session.table<Vehicle>().where(&Vehicle::plate, registration.plate);
    if (!candidates)
        return candidates.failure();
    const auto same = std::ranges::find_if(*candidates, [&](const Vehicle &each) {
        return registration.plate.isEmpty() || each.plateColour == registration.plateColour;
    });
    const auto id = kept<Vehicle>(m_session, same == candidates->end() ? std::nullopt : std::optional(*same),
                                  [&](Vehicle &vehicle) {
                                      if (vehicle.centre.isNull())
                                          vehicle.centre = registration.centre;
                                      if (!registration.customer.isNull())
                                          vehicle.customer = registration.customer;
                                      adopt(vehicle.plate, registration.plate);
                                      vehicle.plateColour = registration.plateColour;
                                      adopt(vehicle.vin, registration.vin);
                                      adopt(vehicle.vehicleType, registration.vehicleType);
                                      adopt(vehicle.brandModel, registration.brandModel);
                                      adopt(vehicle.engineNumber, registration.engineNumber);
                                      adopt(vehicle.transportLicence, registration.transportLicence);
                                      adopt(vehicle.businessLicence, registration.businessLicence);
                                      adopt(vehicle.vehicleUse, registration.vehicleUse);
                                      if (registration.loadKg > 0)
                                          vehicle.loadKg = registration.loadKg;
                                  });
    if (!id)
        return id.failure();
    registration.vehicle = *id;
    return {};
}

Result<> RegistrationDesk::linkTerminal(Registration &registration)
{
    if (registration.terminalNumber.isEmpty()) {
        registration.terminal = {};
        return {};
    }
    const auto held = m_session.table<Terminal>().where(&Terminal::number, registration.terminalNumber);
    if (!held)
        return held.failure();
    const auto id = kept<Terminal>(m_session, first(*held), [&](Terminal &terminal) {
        terminal.number = registration.terminalNumber;
        if (terminal.centre.isNull())
            terminal.centre = registration.centre;
        adopt(terminal.maker, registration.terminalMaker);
        adopt(terminal.makerCode, registration.makerCode);
        adopt(terminal.model, registration.terminalModel);
        adopt(terminal.imei, registration.imei);
    });
    if (!id)
        return id.failure();
    registration.terminal = *id;
    return {};
}

Result<> RegistrationDesk::linkSim(Registration &registration)
{
    if (registration.iccid.isEmpty() && registration.simNumber.isEmpty()) {
        registration.sim = {};
        return {};
    }
    const auto held = registration.iccid.isEmpty()
        ? m_session.table<SimCard>().where(&SimCard::number, registration.simNumber)
        : m_session.table<SimCard>().where(&SimCard::iccid, registration.iccid);
    if (!held)
        return held.failure();
    const auto id = kept<SimCard>(m_session, first(*held), [&](SimCard &card) {
        if (card.centre.isNull())
            card.centre = registration.centre;
        adopt(card.iccid, registration.iccid);
        adopt(card.number, registration.simNumber);
        adopt(card.carrier, registration.carrier);
    });
    if (!id)
        return id.failure();
    registration.sim = *id;
    return {};
}

Result<> RegistrationDesk::recordCustody(const Registration &registration)
{
    if (!registration.installedAt.isValid() || registration.vehicle.isNull())
        return {};
    auto entries = m_session.table<CustodyEntry>();
    const auto install = [&](const TerminalId &terminal, const SimCardId &sim) -> Result<> {
        const auto history = terminal.isNull() ? entries.where(&CustodyEntry::sim, sim)
                                               : entries.where(&CustodyEntry::terminal, terminal);
        if (!history)
            return history.failure();
        const bool there = !history->isEmpty() && history->last().movement == Movement::Install
            && history->last().vehicle == registration.vehicle;
        if (there)
            return {};
        CustodyEntry entry;
        m_session.giveId(entry.id);
        entry.centre = registration.centre;
        entry.depot = registration.depot;
        entry.terminal = terminal;
        entry.sim = sim;
        entry.movement = Movement::Install;
        entry.holder = Holder::Vehicle;
        entry.vehicle = registration.vehicle;
        entry.registration = registration.id;
        entry.at = registration.installedAt;
        entry.recordedBy = m_session.author().person;
        return entries.save(entry);
    };
    if (!registration.terminal.isNull())
        if (const auto done = install(registration.terminal, {}); !done)
            return done;
    return registration.sim.isNull() ? Result<>() : install({}, registration.sim);
}

Result<Registration> RegistrationDesk::enter(const Registration &registration)
{
    return m_session.database().write([&]() -> Result<Registration> {
        Registration entered = registration;
        using Step = Result<> (RegistrationDesk::*)(Registration &);
        constexpr std::array<Step, 5> steps{&RegistrationDesk::complete, &RegistrationDesk::linkCustomer,
                                            &RegistrationDesk::linkVehicle, &RegistrationDesk::linkTerminal,
                                            &RegistrationDesk::linkSim};
        for (const Step step : steps)
            if (const auto done = (this->*step)(entered); !done)
                return done.failure();
        if (const auto saved = m_session.table<Registration>().save(entered); !saved)
            return saved.failure();
        if (const auto recorded = recordCustody(entered); !recorded)
            return recorded.failure();
        return entered;
    });
}

Result<QList<Registration>> RegistrationDesk::enterAll(std::span<const Registration> registrations,
                                                       const Progress &progress)
{
    return m_session.database().write([&]() -> Result<QList<Registration>> {
        QList<Registration> entered;
        entered.reserve(qsizetype(registrations.size()));
        for (const Registration &registration : registrations) {
            const auto one = enter(registration);
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
