// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>

namespace sk {

enum class Movement {
    Receive, //!< into the stock of the centre or of a depot
    Issue, //!< 领用
    Install,
    Return, //!< 归还
    Swap, //!< taken out of a vehicle for another
    Loss,
    Correct, //!< answers a mistaken entry
};

inline std::span<const std::string_view> wordsOf(Movement)
{
    static constexpr std::array<std::string_view, 7> words{"receive", "issue", "install", "return",
                                                           "swap",    "loss",  "correct"};
    return words;
}

enum class Holder {
    Centre,
    Depot,
    Person,
    Vehicle,
    Nobody, //!< lost or scrapped
};

inline std::span<const std::string_view> wordsOf(Holder)
{
    static constexpr std::array<std::string_view, 5> words{"centre", "depot", "person", "vehicle", "nobody"};
    return words;
}

//! One movement of one terminal or SIM card from hand to hand 终端领用 (A12, C08). Who holds it now is the
//! last movement.
struct CustodyEntry {
    CustodyEntryId id;
    CentreId centre;
    DepotId depot; //!< whose stock it concerns
    TerminalId terminal; //!< exactly one of terminal and sim is set
    SimCardId sim;
    Movement movement = Movement::Receive;
    Holder holder = Holder::Centre; //!< who has it afterwards
    PersonId person; //!< when the holder is a person
    VehicleId vehicle; //!< when the holder is a vehicle
    RegistrationId registration;
    QDateTime at;
    PersonId recordedBy;
    CustodyEntryId corrects;
    QString note;

    bool operator==(const CustodyEntry &) const = default;
};

template<>
struct Description<CustodyEntry> {
    static constexpr const char *kind = "custody_entry";
    static constexpr Nature nature = Nature::Journal;
    static constexpr auto fields = std::tuple{
        Field{"centre", &CustodyEntry::centre},
        Field{"depot", &CustodyEntry::depot},
        Field{"terminal", &CustodyEntry::terminal},
        Field{"sim", &CustodyEntry::sim},
        Field{"movement", &CustodyEntry::movement},
        Field{"holder", &CustodyEntry::holder},
        Field{"person", &CustodyEntry::person},
        Field{"vehicle", &CustodyEntry::vehicle},
        Field{"registration", &CustodyEntry::registration},
        Field{"at", &CustodyEntry::at},
        Field{"recorded_by", &CustodyEntry::recordedBy},
        Field{"corrects", &CustodyEntry::corrects},
        Field{"note", &CustodyEntry::note},
    };
};

} // namespace sk
