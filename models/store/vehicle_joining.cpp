// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vehicle_joining.h"

#include "models/domain/same_vehicle.h"

namespace sk {

namespace {

bool areOne(const Vehicle &staying, const Vehicle &going)
{
    if (!staying.vin.isEmpty() && !going.vin.isEmpty())
        return staying.vin == going.vin;
    const QString plate = knownPlate(staying.plate);
    return !plate.isEmpty() && plate == going.plate && staying.plateColour == going.plateColour;
}

Vehicle filled(const Vehicle &staying, const Vehicle &going)
{
    Vehicle vehicle = staying;
    forEachField<Vehicle>([&](const auto &field) {
        if (vehicle.*field.member == Vehicle{}.*field.member)
            vehicle.*field.member = going.*field.member;
    });
    vehicle.plateColour = staying.plate.isEmpty() ? going.plateColour : staying.plateColour;
    return vehicle;
}

//! By plate and VIN, which have indexes; throws.
QList<RegistrationId> formsNaming(Database &db, const Vehicle &vehicle)
{
    QList<RegistrationId> ids;
    auto row = db.prepare("SELECT id FROM registration WHERE plate = ?1 AND vehicle = ?3 AND deleted = 0"
                          " UNION SELECT id FROM registration WHERE vin = ?2 AND vehicle = ?3"
                          " AND deleted = 0");
    row.with(vehicle.plate, vehicle.vin, vehicle.id);
    while (row.next())
        ids.append({row.uuid(0)});
    return ids;
}

} // namespace

Result<> joinVehicles(Session &session, const VehicleId &staying, const VehicleId &going)
{
    auto vehicles = session.table<Vehicle>();
    const auto kept = vehicles.find(staying);
    const auto gone = kept ? vehicles.find(going) : kept;
    if (!gone)
        return gone.failure();
    if (!*kept || !*gone || staying == going || !areOne(**kept, **gone))
        return {};
    if (const auto saved = vehicles.save(filled(**kept, **gone)); !saved)
        return saved;
    auto forms = session.table<Registration>();
    for (const RegistrationId &id : formsNaming(session.database(), **gone)) {
        auto form = forms.find(id);
        if (!form)
            return form.failure();
        (**form).vehicle = staying;
        if (const auto saved = forms.save(**form); !saved)
            return saved;
    }
    return vehicles.remove(going);
}

} // namespace sk
