// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/same_vehicle.h"

#include <algorithm>

namespace sk {

namespace {

bool hasOtherVin(const Vehicle &vehicle, const Registration &form)
{
    return !vehicle.vin.isEmpty() && !form.vin.isEmpty() && vehicle.vin != form.vin;
}

bool hasPlate(const Vehicle &vehicle, const Registration &form)
{
    return vehicle.plate == form.plate && vehicle.plateColour == form.plateColour;
}

const Vehicle &likeliest(const QList<Vehicle> &vehicles, const Registration &form,
                         const std::optional<Vehicle> &linked)
{
    for (const Vehicle &each : vehicles)
        if (linked && each.id == linked->id)
            return each;
    const auto plated = std::find_if(vehicles.begin(), vehicles.end(),
                                     [&](const Vehicle &each) { return hasPlate(each, form); });
    return plated == vehicles.end() ? vehicles.first() : *plated;
}

bool isStillMeant(const Registration &form, const VehicleCandidates &known, bool plateIsElsewhere)
{
    const Vehicle &linked = *known.linked;
    if (hasOtherVin(linked, form) && !known.linkedIsOurs)
        return false;
    if (knownPlate(form.plate).isEmpty() || linked.plate.isEmpty() || hasPlate(linked, form))
        return true;
    return known.linkedIsOurs && !plateIsElsewhere;
}

} // namespace

QString knownPlate(const QString &plate)
{
    return plate == u"无牌" ? QString() : plate;
}

std::optional<Vehicle> sameVehicle(const Registration &form, const VehicleCandidates &known)
{
    if (!known.byVin.isEmpty())
        return likeliest(known.byVin, form, known.linked);
    const auto plated = std::find_if(known.byPlate.begin(), known.byPlate.end(), [&](const Vehicle &each) {
        return !hasOtherVin(each, form) && !(known.linked && each.id == known.linked->id);
    });
    const bool plateIsElsewhere = plated != known.byPlate.end();
    if (known.linked && isStillMeant(form, known, plateIsElsewhere))
        return known.linked;
    return plateIsElsewhere ? std::optional(*plated) : std::nullopt;
}

} // namespace sk
