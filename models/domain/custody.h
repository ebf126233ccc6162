// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody_entry.h"

#include <optional>

namespace sk {

//! Who has a terminal or a SIM card, as its journal tells (A12, C08).
struct Custody {
    Holder holder = Holder::Centre;
    DepotId depot;
    PersonId person; //!< when the holder is a person
    VehicleId vehicle; //!< when the holder is a vehicle
    QDateTime since;
    CustodyEntryId entry; //!< the entry that says so

    bool operator==(const Custody &) const = default;
};

//! The fold over the entries of one item, in any order. An entry that was corrected counts as its correction,
//! at its own time, so that what happened later still holds. Nothing when the item never was in stock.
std::optional<Custody> custodyNow(QList<CustodyEntry> entries);

//! Why a movement cannot be.
enum class CustodyRefusal {
    NoItem, //!< neither or both of terminal and SIM card
    NoHolder, //!< the holder is not said, or does not fit the movement
    NotReceived, //!< the item never came into stock
    AlreadyHere, //!< received a second time
    NotIssued, //!< installed straight from the centre's stock
    WithPerson, //!< already issued
    InVehicle, //!< take it out first
    NotInVehicle,
    NotOut, //!< nothing to return
    Lost, //!< receive it again first
    BeforeLast, //!< earlier than the last movement
    NothingToCorrect,
};

std::span<const std::string_view> wordsOf(CustodyRefusal);

//! Whether an entry may follow the others of its item; nothing when it may.
std::optional<CustodyRefusal> refusalOf(const QList<CustodyEntry> &soFar, const CustodyEntry &next);

} // namespace sk
