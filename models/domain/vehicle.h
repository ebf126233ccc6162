// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>

namespace sk {

//! Colours of JT/T 697.7-2014 with their codes; the ETC coding differs and is never accepted as bare digits.
enum class PlateColour {
    None, //!< 0 未上牌
    Blue, //!< 1
    Yellow, //!< 2
    Black, //!< 3
    White, //!< 4
    Green, //!< 5
    Other, //!< 9
    FarmYellow, //!< 91 农黄
    FarmGreen, //!< 92 农绿
    YellowGreen, //!< 93 黄绿
    GradientGreen, //!< 94 渐变绿
};

inline std::span<const std::string_view> wordsOf(PlateColour)
{
    static constexpr std::array<std::string_view, 11> words{
        "none",  "blue",        "yellow",     "black",        "white",         "green",
        "other", "farm_yellow", "farm_green", "yellow_green", "gradient_green"};
    return words;
}

//! A truck or bus. (plate, colour) is its key: the same number may exist in blue and in yellow.
struct Vehicle {
    VehicleId id;
    CentreId centre;
    CustomerId customer;
    QString plate;
    PlateColour plateColour = PlateColour::Yellow;
    QString vin;
    QString vehicleType;
    QString brandModel;
    QString engineNumber;
    QString transportLicence; //!< 道路运输证号
    QString businessLicence; //!< 经营许可证号
    QString vehicleUse; //!< 使用性质
    qint64 loadKg = 0; //!< 核定载质量 in kilograms; 0 when not known
    QString note;

    bool operator==(const Vehicle &) const = default;
};

template<>
struct Description<Vehicle> {
    static constexpr const char *kind = "vehicle";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Vehicle::centre},
        Field{"customer", &Vehicle::customer},
        Field{"plate", &Vehicle::plate},
        Field{"plate_colour", &Vehicle::plateColour},
        Field{"vin", &Vehicle::vin},
        Field{"vehicle_type", &Vehicle::vehicleType},
        Field{"brand_model", &Vehicle::brandModel},
        Field{"engine_number", &Vehicle::engineNumber},
        Field{"transport_licence", &Vehicle::transportLicence},
        Field{"business_licence", &Vehicle::businessLicence},
        Field{"vehicle_use", &Vehicle::vehicleUse},
        Field{"load_kg", &Vehicle::loadKg},
        Field{"note", &Vehicle::note},
    };
};

} // namespace sk
