// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/policies.h"
#include "models/domain/registration.h"
#include "models/domain/terminal.h"
#include "models/store/session.h"
#include "views/forms/form_values.h"

namespace sk {

//! Names in Settings of what a company prints on every form; each has a default.
namespace printed {
inline constexpr auto company = u"company.name";
inline constexpr auto hotline = u"company.hotline";
inline constexpr auto project = u"company.project"; //!< 工程称谓 of the warranty card (D19)
inline constexpr auto department = u"company.warranty_department"; //!< responsible for the warranty (D19)
inline constexpr auto people = u"company.warranty_people"; //!< persons responsible (D19)

// Party A of the outsourcing agreement and its service line (A39); a centre that prints for another company
// sets its own in Settings.
inline constexpr auto companyOfAgreement = u"郑州永康物流产业发展有限公司";
inline constexpr auto hotlineOfAgreement = u"4009-597-697";
inline constexpr auto projectOfAgreement = u"北斗双模车载终端安装工程";
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
    Result<QString> setting(const char16_t *name, const char16_t *otherwise);
    Result<QStringList> photosOf(const RegistrationId &registration);
    Result<QString> registrar(const RegistrationId &registration);
    Result<QString> peopleFor(const Registration &registration);
    Result<PolicyBook> policies();

    Session &m_session;
    QHash<CentreId, Centre> m_centres;
    QHash<DepotId, Depot> m_depots;
    QHash<PersonId, Person> m_people;
    QHash<TerminalId, Terminal> m_terminals;
    QHash<QString, QString> m_settings;
    std::optional<PolicyBook> m_policies;
};

} // namespace sk
