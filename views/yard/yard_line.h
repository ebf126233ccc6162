// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/registration.h"

#include <QJsonObject>
#include <QMap>

#include <array>

namespace sk {

//! One vehicle of a yard: what was scanned or typed for it, what the registers know beside that, and why a
//! value judged wrong is kept.
struct YardLine {
    Registration scanned;
    Registration known;
    QMap<QString, QString> reasons; //!< by field

    bool operator==(const YardLine &) const = default;
};

//! A field that is scanned per vehicle.
struct YardField {
    const char *name;
    QString Registration::*member;
};

inline constexpr std::array yardFields{
    YardField{"plate", &Registration::plate},
    YardField{"vin", &Registration::vin},
    YardField{"terminal_number", &Registration::terminalNumber},
    YardField{"iccid", &Registration::iccid},
    YardField{"sim_number", &Registration::simNumber},
    YardField{"imei", &Registration::imei},
    YardField{"engine_number", &Registration::engineNumber},
};

//! Null for a field that is the same for all vehicles.
const YardField *yardField(QStringView name);

//! The registration a line comes to: what it says itself, else what is common, else what the registers know.
Registration vehicleOf(const YardLine &line, const Registration &common);

QJsonObject draftOf(const YardLine &line);
YardLine yardLineFrom(const QJsonObject &draft);

} // namespace sk
