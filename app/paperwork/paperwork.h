// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/paperwork/printed_names.h"
#include "views/forms/layouts.h"

namespace sk {

//! Forms of one kind, filled in from the store.
struct FilledForms {
    Form form = Form::Registration;
    QList<FormData> sheets;
};

//! Looks records up and fills their forms: names behind ids, the issuing company, the numbers of the
//! warranty.
class Paperwork {
public:
    explicit Paperwork(Session &session);

    Result<FilledForms> registrations(const QList<RegistrationId> &ids);
    //! The sheet that stands for each vehicle; one that is to be signed where none stands yet.
    Result<FilledForms> acceptances(const QList<RegistrationId> &ids);
    //! Warranty cards of vehicles whose acceptance stands (Invalid with the number of one that has none).
    Result<FilledForms> cards(const QList<RegistrationId> &ids);
    //! The summary of a batch by its number YH-….
    Result<FilledForms> batch(const QString &number);
    //! The summary of vehicles about to be signed off together; it has no number until they are.
    Result<FilledForms> batchToSign(const QList<RegistrationId> &ids);

    //! By numbers as people give them, registration AZ-…, acceptance YS-…, batch YH-… or card BX-…, whichever
    //! suits the form. Missing with the number that is not known here.
    Result<FilledForms> byNumbers(Form form, const QStringList &numbers);
    //! The registration a number of any kind belongs to.
    Result<RegistrationId> registrationOf(const QString &number);

private:
    Result<Registration> registration(const RegistrationId &id);
    Result<std::optional<AcceptedVehicle>> accepted(const RegistrationId &id);

    Session &m_session;
    PrintedNames m_names;
};

} // namespace sk
