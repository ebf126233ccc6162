// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/dice.h"
#include "models/domain/vehicle.h"

#include <QDate>
#include <QString>

//! Numbers that are right in form and belong to nobody. `serial` makes them different from one another.
namespace sk::demo::invented {

struct PlateText {
    QString text;
    PlateColour colour = PlateColour::Yellow;
};

enum class PlateShape { Truck, LightTruck, Trailer, NewEnergyTruck };

PlateText plate(PlateShape shape, int serial);
//! `beginning` are eight characters: maker and model; the model year stands in position 10.
QString vin(const QString &beginning, int year, int serial);
QString imei(int serial);
QString iccid(const QString &issuer, int serial);
//! Thirteen digits of a machine card.
QString simNumber(const QString &beginning, int serial);
//! With the order number 000 of the day, which no office gives.
QString citizenNumber(const QString &division, QDate born);
QString creditCode(const QString &division, int serial);
//! Mobile numbers of a block of zeros.
QString mobile(int serial);
QString landline(int serial);
QString terminalNumber(const QString &beginning, int serial);

} // namespace sk::demo::invented
