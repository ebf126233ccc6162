// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_lookup.h"

#include "models/domain/customer.h"
#include "models/domain/identifiers/kept_form.h"
#include "models/domain/same_vehicle.h"
#include "models/store/register_keeping.h"
#include "models/store/stock_register.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

void learn(Registration &out, const Customer &customer)
{
    fill(out.creditCode, customer.creditCode);
    fill(out.contact, customer.contact);
    fill(out.phone, customer.phone);
    fill(out.address, customer.address);
}

void learn(Registration &out, const Terminal &terminal)
{
    fill(out.terminalMaker, terminal.maker);
    fill(out.makerCode, terminal.makerCode);
    fill(out.terminalModel, terminal.model);
    fill(out.imei, terminal.imei);
}

void learn(Registration &out, const SimCard &card)
{
    fill(out.iccid, card.iccid);
    fill(out.simNumber, card.number);
    fill(out.carrier, card.carrier);
}

void learn(Registration &out, const Vehicle &vehicle)
{
    if (out.plate.isEmpty() && !vehicle.plate.isEmpty()) {
        out.plate = vehicle.plate;
        out.plateColour = vehicle.plateColour;
    }
    fill(out.vin, vehicle.vin);
    fill(out.vehicleType, vehicle.vehicleType);
    fill(out.brandModel, vehicle.brandModel);
    fill(out.engineNumber, vehicle.engineNumber);
    fill(out.transportLicence, vehicle.transportLicence);
    fill(out.businessLicence, vehicle.businessLicence);
    fill(out.vehicleUse, vehicle.vehicleUse);
    if (out.loadKg == 0)
        out.loadKg = vehicle.loadKg;
}

//! Learns from the only record there is; several say nothing sure.
template<typename Record>
Result<Registration> learnt(const Registration &form, const Result<QList<Record>> &found)
{
    if (!found)
        return found.failure();
    Registration out = form;
    if (found->size() == 1)
        learn(out, found->first());
    return out;
}

template<typename Record>
Result<QList<Record>> with(Session &session, QString Record::*member, const QString &text)
{
    return text.isEmpty() ? Result(QList<Record>()) : session.table<Record>().where(member, text);
}

Result<QList<Vehicle>> vehiclesWith(Session &session, const QString &plate, PlateColour colour)
{
    auto vehicles = with(session, &Vehicle::plate, knownPlate(plate));
    if (vehicles)
        vehicles->removeIf([&](const Vehicle &each) { return each.plateColour != colour; });
    return vehicles;
}

} // namespace

Result<Registration> filledFromRegisters(Session &session, const Registration &registration,
                                         const QString &field)
{
    const auto kept = [&](const QString &text) { return keptForm(field, text); };
    if (field == u"customer_name"_s)
        return learnt(registration, with(session, &Customer::name, kept(registration.customerName)));
    if (field == u"terminal_number"_s)
        return learnt(registration, with(session, &Terminal::number, kept(registration.terminalNumber)));
    if (field == u"iccid"_s)
        return learnt(registration, cardsWith(session, kept(registration.iccid)));
    if (field == u"sim_number"_s)
        return learnt(registration, with(session, &SimCard::number, kept(registration.simNumber)));
    if (field == u"plate"_s)
        return learnt(registration,
                      vehiclesWith(session, kept(registration.plate), registration.plateColour));
    if (field == u"vin"_s)
        return learnt(registration, with(session, &Vehicle::vin, kept(registration.vin)));
    return registration;
}

} // namespace sk
