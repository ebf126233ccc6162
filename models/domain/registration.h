// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"
#include "models/domain/vehicle.h"

#include <array>

namespace sk {

enum class Check {
    Pending,
    Passed,
    Failed,
};

inline std::span<const std::string_view> wordsOf(Check)
{
    static constexpr std::array<std::string_view, 3> words{"pending", "passed", "failed"};
    return words;
}

//! An installation registration 安装登记表 (A11): what the form says of one vehicle on the day, complete in
//! itself, with links to the registers it touched. Times are UTC, money is fen.
struct Registration {
    RegistrationId id;
    QString number; //!< AZ-…; final at creation
    CentreId centre;
    DepotId depot;
    QDateTime registeredAt;
    CustomerId customer;
    QString customerName;
    QString creditCode;
    QString contact;
    QString phone;
    QString address;
    VehicleId vehicle;
    QString plate;
    PlateColour plateColour = PlateColour::Yellow;
    QString vin;
    QString vehicleType;
    QString brandModel;
    QString engineNumber;
    QString transportLicence;
    QString businessLicence;
    QString vehicleUse;
    qint64 loadKg = 0; //!< kilograms; 0 when not known
    TerminalId terminal;
    QString terminalNumber;
    QString terminalMaker;
    QString makerCode;
    QString terminalModel;
    QString imei;
    SimCardId sim;
    QString simNumber;
    QString iccid;
    QString carrier;
    QString position; //!< where in the vehicle
    QString accessories; //!< aerial, screen, cameras, fuel probe
    QString materials; //!< materials used (C07)
    QString place; //!< where it was installed
    PersonId installer;
    QString installerName;
    Fen charge; //!< 0 when free of charge
    QDateTime installedAt; //!< the four milestones of A08
    QDateTime debuggedAt;
    QDateTime startedAt;
    QDateTime runningAt;
    QDateTime firstOnlineAt;
    Check wiringCheck = Check::Pending; //!< electrical safety after wiring (B25)
    Check trialRun = Check::Pending; //!< no leakage, every part looked at (B27)
    bool supplyChanged = false; //!< then consent and a certificate are needed (B26)
    bool supplyConsent = false;
    QString electricianCertificate;
    bool demonstrated = false; //!< use and precautions shown (A10, B13)
    bool questionsAnswered = false; //!< every question answered (A10)
    bool cleaned = false; //!< 人走场清 (C07)
    QDateTime warrantyCardAt; //!< when the owner was handed the warranty card (D18)
    QString overrides; //!< JSON object: field name → value judged wrong and why it was kept (overrides.h)
    QString
        asWritten; //!< JSON object: field name → text as typed or imported, where it is kept in another form
    QString note;

    bool operator==(const Registration &) const = default;
};

template<>
struct Description<Registration> {
    static constexpr const char *kind = "registration";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"number", &Registration::number},
        Field{"centre", &Registration::centre},
        Field{"depot", &Registration::depot},
        Field{"registered_at", &Registration::registeredAt},
        Field{"customer", &Registration::customer},
        Field{"customer_name", &Registration::customerName},
        Field{"credit_code", &Registration::creditCode, Sensitivity::Sensitive},
        Field{"contact", &Registration::contact, Sensitivity::Sensitive},
        Field{"phone", &Registration::phone, Sensitivity::Sensitive},
        Field{"address", &Registration::address, Sensitivity::Sensitive},
        Field{"vehicle", &Registration::vehicle},
        Field{"plate", &Registration::plate},
        Field{"plate_colour", &Registration::plateColour},
        Field{"vin", &Registration::vin},
        Field{"vehicle_type", &Registration::vehicleType},
        Field{"brand_model", &Registration::brandModel},
        Field{"engine_number", &Registration::engineNumber},
        Field{"transport_licence", &Registration::transportLicence},
        Field{"business_licence", &Registration::businessLicence},
        Field{"vehicle_use", &Registration::vehicleUse},
        Field{"load_kg", &Registration::loadKg},
        Field{"terminal", &Registration::terminal},
        Field{"terminal_number", &Registration::terminalNumber},
        Field{"terminal_maker", &Registration::terminalMaker},
        Field{"maker_code", &Registration::makerCode},
        Field{"terminal_model", &Registration::terminalModel},
        Field{"imei", &Registration::imei},
        Field{"sim", &Registration::sim},
        Field{"sim_number", &Registration::simNumber, Sensitivity::Sensitive},
        Field{"iccid", &Registration::iccid, Sensitivity::Sensitive},
        Field{"carrier", &Registration::carrier},
        Field{"position", &Registration::position},
        Field{"accessories", &Registration::accessories},
        Field{"materials", &Registration::materials},
        Field{"place", &Registration::place},
        Field{"installer", &Registration::installer},
        Field{"installer_name", &Registration::installerName},
        Field{"charge", &Registration::charge},
        Field{"installed_at", &Registration::installedAt},
        Field{"debugged_at", &Registration::debuggedAt},
        Field{"started_at", &Registration::startedAt},
        Field{"running_at", &Registration::runningAt},
        Field{"first_online_at", &Registration::firstOnlineAt},
        Field{"wiring_check", &Registration::wiringCheck},
        Field{"trial_run", &Registration::trialRun},
        Field{"supply_changed", &Registration::supplyChanged},
        Field{"supply_consent", &Registration::supplyConsent},
        Field{"electrician_certificate", &Registration::electricianCertificate},
        Field{"demonstrated", &Registration::demonstrated},
        Field{"questions_answered", &Registration::questionsAnswered},
        Field{"cleaned", &Registration::cleaned},
        Field{"warranty_card_at", &Registration::warrantyCardAt},
        Field{"overrides", &Registration::overrides, Sensitivity::Sensitive},
        Field{"as_written", &Registration::asWritten, Sensitivity::Sensitive},
        Field{"note", &Registration::note},
    };
};

} // namespace sk
