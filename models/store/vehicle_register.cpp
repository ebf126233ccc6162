// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vehicle_register.h"

#include "models/store/register_keeping.h"

namespace sk {

namespace {

//! Whether no other form names the vehicle that this one named so far. Asked by plate and VIN, which have
//! indexes.
Result<bool> isOurs(Session &session, const Registration &held)
{
    Database &db = session.database();
    return db.read([&] {
        auto row = db.prepare(
            "SELECT 1 FROM registration WHERE plate = ?1 AND vehicle = ?3 AND id <> ?4 AND deleted = 0"
            " UNION ALL"
            " SELECT 1 FROM registration WHERE vin = ?2 AND vehicle = ?3 AND id <> ?4 AND deleted = 0"
            " LIMIT 1");
        return !row.with(held.plate, held.vin, held.vehicle, held.id).next();
    });
}

Result<VehicleCandidates> candidatesFor(Session &session, const Registration &form, const Registration *held)
{
    VehicleCandidates known;
    auto vehicles = session.table<Vehicle>();
    if (held && !held->vehicle.isNull()) {
        const auto linked = vehicles.find(held->vehicle);
        const auto ours = isOurs(session, *held);
        if (!linked || !ours)
            return linked ? ours.failure() : linked.failure();
        known.linked = *linked;
        known.linkedIsOurs = *ours;
    }
    if (!form.vin.isEmpty()) {
        const auto byVin = vehicles.where(&Vehicle::vin, form.vin);
        if (!byVin)
            return byVin.failure();
        known.byVin = *byVin;
    }
    if (!knownPlate(form.plate).isEmpty()) {
        const auto byPlate = vehicles.where(&Vehicle::plate, form.plate);
        if (!byPlate)
            return byPlate.failure();
        for (const Vehicle &each : *byPlate)
            if (each.plateColour == form.plateColour)
                known.byPlate.append(each);
    }
    return known;
}

void learn(Vehicle &vehicle, const Registration &form)
{
    if (!form.customer.isNull())
        vehicle.customer = form.customer;
    if (const QString plate = knownPlate(form.plate); !plate.isEmpty()) {
        vehicle.plate = plate;
        vehicle.plateColour = form.plateColour;
    } else if (vehicle.plate.isEmpty()) {
        vehicle.plateColour = PlateColour::None;
    }
    adopt(vehicle.vin, form.vin);
    adopt(vehicle.vehicleType, form.vehicleType);
    adopt(vehicle.brandModel, form.brandModel);
    adopt(vehicle.engineNumber, form.engineNumber);
    adopt(vehicle.transportLicence, form.transportLicence);
    adopt(vehicle.businessLicence, form.businessLicence);
    adopt(vehicle.vehicleUse, form.vehicleUse);
    if (form.loadKg > 0)
        vehicle.loadKg = form.loadKg;
}

} // namespace

Result<VehicleId> vehicleOf(Session &session, const Registration &form, const Registration *held)
{
    if (knownPlate(form.plate).isEmpty() && form.vin.isEmpty())
        return VehicleId();
    const auto known = candidatesFor(session, form, held);
    if (!known)
        return known.failure();
    const auto kept = taught<Vehicle>(session, sameVehicle(form, *known), form.centre,
                                      [&](Vehicle &vehicle) { learn(vehicle, form); });
    if (!kept)
        return kept.failure();
    return kept->id;
}

} // namespace sk
