// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

namespace sk {

//! A customer 客户 / 车主: a transport firm or a single owner.
struct Customer {
    CustomerId id;
    CentreId centre;
    QString name;
    QString creditCode; //!< GB 32100, or the owner's citizen number
    QString contact;
    QString phone;
    QString address;
    QString note;

    bool operator==(const Customer &) const = default;
};

template<>
struct Description<Customer> {
    static constexpr const char *kind = "customer";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"centre", &Customer::centre},
        Field{"name", &Customer::name},
        Field{"credit_code", &Customer::creditCode, Sensitivity::Sensitive},
        Field{"contact", &Customer::contact, Sensitivity::Sensitive},
        Field{"phone", &Customer::phone, Sensitivity::Sensitive},
        Field{"address", &Customer::address, Sensitivity::Sensitive},
        Field{"note", &Customer::note},
    };
};

} // namespace sk
