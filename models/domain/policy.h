// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! A dated number of the rules 制度条款: a deadline, a fine, a quota, a percentage, with the clause it comes
//! from. The row in force on a day is the one with the latest validFrom not after it.
struct Policy {
    PolicyId id;
    QString key; //!< e.g. installs_per_day
    qint64 amount = 0;
    QString unit; //!< vehicles, years, months, days, fen, per_mille …
    QString clause; //!< e.g. A46
    QDate validFrom;
    QString note;

    bool operator==(const Policy &) const = default;
};

template<>
struct Description<Policy> {
    static constexpr const char *kind = "policy";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"key", &Policy::key},
        Field{"amount", &Policy::amount},
        Field{"unit", &Policy::unit},
        Field{"clause", &Policy::clause},
        Field{"valid_from", &Policy::validFrom},
        Field{"note", &Policy::note},
    };
};

} // namespace sk
