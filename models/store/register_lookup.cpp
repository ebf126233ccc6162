// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_lookup.h"

#include "models/domain/customer.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

void fill(QString &field, const QString &known)
{
    if (field.isEmpty())
        field = known;
}

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
    if (vehicle.plateColour != out.plateColour)
        return;
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

//! Learns from the only record with that text; several say nothing sure.
template<typename Record>
Result<Registration> learnt(Session &session, Registration out, QString Record::*member, const QString &text)
{
    const auto found = text.isEmpty() ? Result(QList<Record>()) : session.table<Record>().where(member, text);
    if (!found)
        return found.failure();
    if (found->size() == 1)
        learn(out, found->first());
    return out;
}

} // namespace

Result<Registration> filledFromRegisters(Session &session, const Registration &registration,
                                         const QString &field)
{
    if (field == u"customer_name"_s)
        return learnt(session, registration, &Customer::name, registration.customerName);
    if (field == u"terminal_number"_s)
        return learnt(session, registration, &Terminal::number, registration.terminalNumber);
    if (field == u"iccid"_s)
        return learnt(session, registration, &SimCard::iccid, registration.iccid);
    if (field == u"sim_number"_s)
        return learnt(session, registration, &SimCard::number, registration.simNumber);
    if (field == u"plate"_s)
        return learnt(session, registration, &Vehicle::plate, registration.plate);
    return registration;
}

} // namespace sk
