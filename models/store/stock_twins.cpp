// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/stock_twins.h"

#include "models/domain/custody.h"
#include "models/domain/customer.h"
#include "models/domain/identifiers/iccid.h"
#include "models/domain/same_vehicle.h"
#include "models/store/stock_register.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

class StockTwins {
public:
    StockTwins(Session &session, const Registration &form, QList<Twin> &twins)
        : m_session(session), m_form(form), m_twins(twins)
    {
    }

    Result<> addTerminals()
    {
        auto terminals = m_session.table<Terminal>();
        if (!m_form.imei.isEmpty()) {
            const auto sameRadio = terminals.where(&Terminal::imei, m_form.imei);
            if (!sameRadio)
                return sameRadio.failure();
            for (const Terminal &each : *sameRadio)
                if (each.number != m_form.terminalNumber)
                    addOther(u"imei"_s, each.number, "terminal_number", each.number);
        }
        if (m_form.terminalNumber.isEmpty())
            return {};
        const auto mine = terminals.where(&Terminal::number, m_form.terminalNumber);
        if (!mine)
            return mine.failure();
        for (const Terminal &each : *mine)
            if (const auto added
                = addHolder(u"terminal_number"_s, each.number, &CustodyEntry::terminal, each.id);
                !added)
                return added;
        return {};
    }

    Result<> addCards()
    {
        const auto mine = cardsWith(m_session, m_form.iccid);
        if (!mine)
            return mine.failure();
        for (const SimCard &each : *mine)
            if (const auto added = addHolder(u"iccid"_s, each.iccid, &CustodyEntry::sim, each.id); !added)
                return added;
        if (m_form.simNumber.isEmpty())
            return {};
        const auto numbered = m_session.table<SimCard>().where(&SimCard::number, m_form.simNumber);
        if (!numbered)
            return numbered.failure();
        for (const SimCard &each : *numbered) {
            if (sameCard(each.iccid, m_form.iccid) && !each.iccid.isEmpty())
                continue;
            const bool another = !each.iccid.isEmpty() && !m_form.iccid.isEmpty();
            if (another)
                addOther(u"sim_number"_s, each.iccid, "iccid", each.iccid);
            else if (const auto added = addHolder(u"sim_number"_s, each.number, &CustodyEntry::sim, each.id);
                     !added)
                return added;
        }
        return {};
    }

private:
    //! Another item of a register, with the newest form that tells of it; throws.
    void addOther(const QString &field, const QString &name, const char *column, const QString &value)
    {
        Twin twin{field, {}, name, {}, {}, {}, Twin::Place::Register};
        if (!value.isEmpty()) {
            auto row = m_session.database().prepare(
                QByteArray("SELECT id, plate, customer_name, installed_at FROM registration WHERE ") + column
                + " = ? AND deleted = 0 AND id IS NOT ? ORDER BY row DESC LIMIT 1");
            if (row.with(value, m_form.id).next()) {
                twin.id = {row.uuid(0)};
                twin.plate = row.text(1);
                twin.customerName = row.text(2);
                twin.installedAt = row.moment(3);
            }
        }
        m_twins.append(twin);
    }

    template<typename ItemId>
    Result<> addHolder(const QString &field, const QString &name, ItemId CustodyEntry::*place,
                       const ItemId &item)
    {
        const auto entries = m_session.table<CustodyEntry>().where(place, item);
        if (!entries)
            return entries.failure();
        const auto custody = custodyNow(*entries);
        if (custody && custody->holder == Holder::Nobody)
            m_twins.append({field, {}, name, {}, {}, custody->since, Twin::Place::Lost});
        if (!custody || custody->holder != Holder::Vehicle || custody->vehicle == m_form.vehicle)
            return {};
        const auto vehicle = m_session.table<Vehicle>().find(custody->vehicle);
        if (!vehicle)
            return vehicle.failure();
        if (*vehicle && isMine(**vehicle))
            return {};
        const auto told = std::ranges::find(*entries, custody->entry, &CustodyEntry::id);
        return addVehicle(field, name, *custody, vehicle->value_or(Vehicle()),
                          told == entries->end() ? RegistrationId() : told->registration);
    }

    Result<> addVehicle(const QString &field, const QString &name, const Custody &custody,
                        const Vehicle &vehicle, const RegistrationId &told)
    {
        const bool shown = std::ranges::any_of(m_twins, [&](const Twin &twin) {
            return twin.field == field && !told.isNull() && twin.id == told;
        });
        if (shown || (!told.isNull() && told == m_form.id))
            return {};
        const auto customer = m_session.table<Customer>().find(vehicle.customer);
        if (!customer)
            return customer.failure();
        auto form = m_session.database().prepare("SELECT number FROM registration WHERE id = ?");
        const QString number = form.with(told).next() ? form.text(0) : name;
        m_twins.append({field, told, number, vehicle.plate.isEmpty() ? vehicle.vin : vehicle.plate,
                        *customer ? (*customer)->name : QString(), custody.since, Twin::Place::InVehicle});
        return {};
    }

    //! A form that is not linked yet means the vehicle with its VIN or plate.
    bool isMine(const Vehicle &vehicle) const
    {
        if (!vehicle.vin.isEmpty() && !m_form.vin.isEmpty())
            return vehicle.vin == m_form.vin;
        const QString plate = knownPlate(m_form.plate);
        return !plate.isEmpty() && vehicle.plate == plate && vehicle.plateColour == m_form.plateColour;
    }

    Session &m_session;
    const Registration &m_form;
    QList<Twin> &m_twins;
};

} // namespace

Result<> addStockTwins(Session &session, const Registration &registration, QList<Twin> &twins)
{
    StockTwins stock(session, registration, twins);
    const auto added = stock.addTerminals();
    return added ? stock.addCards() : added;
}

} // namespace sk
