// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/value.h"

#include <array>

namespace sk::wire {

//! What an enrolled computer may see and write.
enum class DeviceRole {
    Centre, //!< everything of its centre
    Depot, //!< its depot's records and those of no depot
    Partner, //!< as Depot, without sensitive fields (A58–A60)
    HeadOffice, //!< the records every centre receives: policies
};

inline std::span<const std::string_view> wordsOf(DeviceRole)
{
    static constexpr std::array<std::string_view, 4> words{"centre", "depot", "partner", "head_office"};
    return words;
}

//! A new desktop shows the one-time code a person typed.
struct EnrolmentRequest {
    QString code; //!< as typed: lower case, spaces and hyphens do not matter
    QString deviceName; //!< what people call the computer
    QString courierKey; //!< the open half of its courier keys, as text; empty of a program without them

    bool operator==(const EnrolmentRequest &) const = default;
};

//! What the desktop is from now on. The token is shown once and kept in the keychain only.
struct EnrolmentAnswer {
    QUuid device;
    QString token;
    CentreId centre; //!< null for head office
    QString centreNumber; //!< division code, six digits
    QString centreName;
    DepotId depot; //!< null when the device sees the whole centre
    DeviceRole role = DeviceRole::Centre;
    QString letters; //!< two letters or digits for numbers for people, unique in the centre
    QString courierKey; //!< the centre's, believed from now on; empty when the desktop showed none
    bool people = false; //!< the centre has accounts: somebody has to sign in

    bool operator==(const EnrolmentAnswer &) const = default;
};

} // namespace sk::wire
