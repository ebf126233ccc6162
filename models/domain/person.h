// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fields.h"
#include "models/domain/ids.h"

#include <array>

namespace sk {

enum class Role {
    Installer,
    Operator, //!< call desk
    Dispatcher,
    DepotManager,
    Partner, //!< a partner depot's office: sees least
    Supervisor,
    Finance,
    HeadOffice,
    Administrator,
};

inline std::span<const std::string_view> wordsOf(Role)
{
    static constexpr std::array<std::string_view, 9> words{"installer",     "operator",    "dispatcher",
                                                           "depot_manager", "partner",     "supervisor",
                                                           "finance",       "head_office", "administrator"};
    return words;
}

//! Somebody of the roster 花名册 who works at a centre or a depot.
struct Person {
    PersonId id;
    QString name;
    Role role = Role::Installer;
    CentreId centre;
    DepotId depot; //!< null for people of the centre itself
    QString phone;
    QString identity; //!< citizen number, GB 11643
    QString electricianCertificate; //!< number; empty when there is none (B26)
    QDate certificateUntil; //!< last day of validity
    bool active = true;
    QString note;

    bool operator==(const Person &) const = default;
};

template<>
struct Description<Person> {
    static constexpr const char *kind = "person";
    static constexpr Nature nature = Nature::Document;
    static constexpr auto fields = std::tuple{
        Field{"name", &Person::name},
        Field{"role", &Person::role},
        Field{"centre", &Person::centre},
        Field{"depot", &Person::depot},
        Field{"phone", &Person::phone, Sensitivity::Sensitive},
        Field{"identity", &Person::identity, Sensitivity::Sensitive},
        Field{"electrician_certificate", &Person::electricianCertificate},
        Field{"certificate_until", &Person::certificateUntil},
        Field{"active", &Person::active},
        Field{"note", &Person::note},
    };
};

} // namespace sk
