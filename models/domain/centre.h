// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! A monitoring centre 监控中心: one of sixty (A02). Its number is the GB/T 2260 code of its county or city.
struct Centre {
    CentreId id;
    QString number; //!< six digits, e.g. 411624
    QString name;
    QString address;
    QString phone;
    PersonId manager; //!< the one manager of the place (A04); null is a vacancy
    QString note;

    bool operator==(const Centre &) const = default;
};

template<>
struct Description<Centre> {
    static constexpr const char *kind = "centre";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"number", &Centre::number},   Field{"name", &Centre::name},
        Field{"address", &Centre::address}, Field{"phone", &Centre::phone},
        Field{"manager", &Centre::manager}, Field{"note", &Centre::note},
    };
};

} // namespace sk
