// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>
#include <optional>

namespace sk {

using ComparisonId = Id<struct ComparisonTag>;

//! What a person found of two registrations that share what should stand in one.
enum class Ruling {
    Joined, //!< one vehicle: the other went into the first
    Apart, //!< two vehicles
    TakenApart, //!< a joining was a mistake and is undone
    BothGone, //!< one vehicle, and both are rightly deleted
};

inline std::span<const std::string_view> wordsOf(Ruling)
{
    static constexpr std::array<std::string_view, 4> words{"joined", "apart", "taken_apart", "both_gone"};
    return words;
}

//! What became of two registrations of one vehicle that two desks entered without knowing of each other. A
//! journal entry: two desks can find differently, and the newest one holds.
struct Comparison {
    ComparisonId id;
    CentreId centre;
    DepotId depot; //!< the desk of which depot has to know; two that differ get an entry each
    RegistrationId registration; //!< the one that stays, where one does
    RegistrationId other; //!< the one that went into it
    Ruling ruling = Ruling::Joined;
    QString taken; //!< names of the fields that came from the other one, by spaces; to be given back with it
    QDateTime at;
    PersonId recordedBy;

    bool operator==(const Comparison &) const = default;
};

template<>
struct Description<Comparison> {
    static constexpr const char *kind = "comparison";
    static constexpr Nature nature = Nature::Journal;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Comparison::centre},
        Field{"depot", &Comparison::depot},
        Field{"registration", &Comparison::registration},
        Field{"other", &Comparison::other},
        Field{"ruling", &Comparison::ruling},
        Field{"taken", &Comparison::taken},
        Field{"at", &Comparison::at},
        Field{"recorded_by", &Comparison::recordedBy},
    };
};

//! The newest entry about two registrations, in whichever order it names them; nothing when nobody compared
//! them.
std::optional<Comparison> newestOf(const QList<Comparison> &entries, const RegistrationId &one,
                                   const RegistrationId &other);

//! The newest entries, one for each two registrations, the newest first.
QList<Comparison> standingComparisons(const QList<Comparison> &entries);

//! Where a registration went, from one to the next it was joined with; itself when it went nowhere. Two that
//! went into each other end at the one that was asked for.
RegistrationId endOf(const QList<Comparison> &standing, const RegistrationId &registration);

} // namespace sk
