// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! A SIM card. The number a terminal speaks with and the real one of the card are two fields (domain
//! facts 1.2).
struct SimCard {
    SimCardId id;
    CentreId centre;
    QString iccid;
    QString number; //!< 真实SIM卡号
    QString protocolNumber; //!< 终端手机号 as sent by the terminal
    QString carrier;
    QDate activated;
    QDate expires;
    QString note;

    bool operator==(const SimCard &) const = default;
};

template<>
struct Description<SimCard> {
    static constexpr const char *kind = "sim_card";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &SimCard::centre},
        Field{"iccid", &SimCard::iccid, Sensitivity::Sensitive},
        Field{"number", &SimCard::number, Sensitivity::Sensitive},
        Field{"protocol_number", &SimCard::protocolNumber, Sensitivity::Sensitive},
        Field{"carrier", &SimCard::carrier},
        Field{"activated", &SimCard::activated},
        Field{"expires", &SimCard::expires},
        Field{"note", &SimCard::note},
    };
};

} // namespace sk
