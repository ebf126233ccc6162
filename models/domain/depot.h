// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>

namespace sk {

enum class DepotKind {
    Own, //!< the company's own (A03)
    Appointed, //!< 特约: a local repair shop, the Shenqiu model (A03)
    Peer, //!< 同行: a contractor's network (A05)
    Maker, //!< 厂家: a device maker's network (A06)
};

inline std::span<const std::string_view> wordsOf(DepotKind)
{
    static constexpr std::array<std::string_view, 4> words{"own", "appointed", "peer", "maker"};
    return words;
}

//! A service depot 服务网点 of a centre (A03–A06). It has exactly one current manager, or a vacancy that is
//! shown (A04).
struct Depot {
    DepotId id;
    CentreId centre;
    QString name;
    DepotKind kind = DepotKind::Own;
    PersonId manager; //!< null is a vacancy
    QString contact;
    QString phone;
    QString address;
    qint64 dailyCapacity = 0; //!< vehicles a working day; 0 when not known
    bool active = true;
    QString note;

    bool operator==(const Depot &) const = default;
};

template<>
struct Description<Depot> {
    static constexpr const char *kind = "depot";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Depot::centre},   Field{"name", &Depot::name},
        Field{"kind", &Depot::kind},       Field{"manager", &Depot::manager},
        Field{"contact", &Depot::contact}, Field{"phone", &Depot::phone},
        Field{"address", &Depot::address}, Field{"daily_capacity", &Depot::dailyCapacity},
        Field{"active", &Depot::active},   Field{"note", &Depot::note},
    };
};

} // namespace sk
