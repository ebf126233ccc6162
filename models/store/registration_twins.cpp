// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_twins.h"

#include "models/domain/as_written.h"
#include "models/domain/customer.h"
#include "models/domain/same_vehicle.h"
#include "models/store/stock_twins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QByteArray columns = "SELECT id, number, plate, customer_name, installed_at FROM registration WHERE ";
// More than a handful say nothing more.
const QByteArray newestFirst = " AND deleted = 0 AND id IS NOT ? ORDER BY row DESC LIMIT 5";

void collect(Statement row, const QString &field, QList<Twin> &twins)
{
    while (row.next())
        twins.append(
            {field, {row.uuid(0)}, row.text(1), row.text(2), row.text(3), row.moment(4), Twin::Place::Form});
}

bool isAboutNewField(const QList<Twin> &twins, const QString &field)
{
    return std::ranges::find(twins, field, &Twin::field) == twins.end();
}

Result<QString> nameOf(Session &session, const CustomerId &id)
{
    const auto customer = session.table<Customer>().find(id);
    if (!customer)
        return customer.failure();
    return *customer ? (*customer)->name : QString();
}

//! A vehicle of the register with the same plate and another VIN, or the same VIN and another plate. One that
//! a form tells of is found with that form.
Result<> addVehicles(Session &session, const Registration &registration, QList<Twin> &twins)
{
    const auto add
        = [&](const QString &field, const Result<QList<Vehicle>> &vehicles, auto &&differs) -> Result<> {
        if (!vehicles)
            return vehicles.failure();
        for (const Vehicle &each : *vehicles) {
            if (each.id == registration.vehicle || !differs(each) || !isAboutNewField(twins, field))
                continue;
            const auto customer = nameOf(session, each.customer);
            if (!customer)
                return customer.failure();
            twins.append({field, {}, each.vin, each.plate, *customer, {}, Twin::Place::Register});
        }
        return {};
    };
    auto vehicles = session.table<Vehicle>();
    const QString plate = knownPlate(registration.plate);
    Result<> done;
    if (!plate.isEmpty() && !registration.vin.isEmpty())
        done = add(u"plate"_s, vehicles.where(&Vehicle::plate, plate), [&](const Vehicle &each) {
            return each.plateColour == registration.plateColour && !each.vin.isEmpty()
                && each.vin != registration.vin;
        });
    if (done && !registration.vin.isEmpty() && !plate.isEmpty())
        done = add(u"vin"_s, vehicles.where(&Vehicle::vin, registration.vin),
                   [&](const Vehicle &each) { return !each.plate.isEmpty() && each.plate != plate; });
    return done;
}

} // namespace

QList<Twin> formsSharing(Database &db, const Registration &registration, const char *field)
{
    const QString name = QString::fromLatin1(field);
    QList<Twin> twins;
    if (name == u"plate") {
        const QString plate = knownPlate(registration.plate);
        if (plate.isEmpty())
            return twins;
        auto row = db.prepare(columns + "plate = ? AND plate_colour = ?" + newestFirst);
        row.with(plate, registration.plateColour, registration.id);
        collect(std::move(row), name, twins);
        return twins;
    }
    if (name == u"iccid") {
        constexpr int withoutLast = 19;
        const QString card = registration.iccid.left(withoutLast);
        if (card.size() < withoutLast)
            return twins;
        auto row = db.prepare(columns + "iccid >= ? AND iccid < ?" + newestFirst);
        row.with(card, card + u'~', registration.id);
        collect(std::move(row), name, twins);
        return twins;
    }
    const QString value = name == u"vin" ? registration.vin : registration.terminalNumber;
    if (value.isEmpty())
        return twins;
    auto row = db.prepare(columns + field + " = ?" + newestFirst);
    row.with(value, registration.id);
    collect(std::move(row), name, twins);
    return twins;
}

Result<QList<Twin>> twinsOf(Session &session, const Registration &typed)
{
    const Registration registration = normalised(typed);
    Database &db = session.database();
    return db.read([&]() -> Result<QList<Twin>> {
        QList<Twin> twins;
        for (const char *field : fieldsOfOneForm)
            twins += formsSharing(db, registration, field);
        if (const auto added = addVehicles(session, registration, twins); !added)
            return added.failure();
        if (const auto added = addStockTwins(session, registration, twins); !added)
            return added.failure();
        return twins;
    });
}

} // namespace sk
