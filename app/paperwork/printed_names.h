// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/policies.h"
#include "models/domain/registration.h"
#include "models/store/session.h"
#include "views/forms/form_values.h"

namespace sk {

//! Names in Settings of what a company prints on every form; each has a default.
namespace printed {
inline constexpr auto company = u"company.name";
inline constexpr auto hotline = u"company.hotline";
inline constexpr auto project = u"company.project"; //!< 工程称谓 of the warranty card (D19)
inline constexpr auto department = u"company.warranty_department"; //!< responsible for the warranty (D19)
} // namespace printed

//! Puts names to the ids of registrations, each looked up once.
class PrintedNames {
public:
    explicit PrintedNames(Session &session) : m_session(session) { }

    Result<FormNames> of(const Registration &registration);
    //! What a warranty card says of this installation, with the numbers in force on the day of signing.
    Result<WarrantyTerms> termsFor(const AcceptedVehicle &vehicle);

private:
    template<typename Record>
    Result<Record> found(QHash<decltype(Record::id), Record> &known, const decltype(Record::id) &id);
    Result<QString> setting(const char16_t *name, const QString &otherwise);
    Result<QString> registrar(const RegistrationId &registration);
    Result<QString> peopleFor(const Registration &registration);
    Result<PolicyBook> policies();

    Session &m_session;
    QHash<CentreId, Centre> m_centres;
    QHash<DepotId, Depot> m_depots;
    QHash<PersonId, Person> m_people;
    QHash<QString, QString> m_settings;
    std::optional<PolicyBook> m_policies;
};

} // namespace sk
