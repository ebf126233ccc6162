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
//! warranty. What whoever sits at this desk may not read is masked on paper as on the screen (A58–A60).
class Paperwork {
public:
    explicit Paperwork(Session &session);

    Result<FilledForms> registrations(const QList<RegistrationId> &ids);
    //! The sheet that stands for each vehicle; one that is to be signed where none stands yet.
    Result<FilledForms> acceptances(const QList<RegistrationId> &ids);
    //! The sheets to be signed, also for vehicles whose last test was not passed and that are tested again.
    Result<FilledForms> sheetsToSign(const QList<RegistrationId> &ids);
    //! Warranty cards of vehicles whose acceptance stands (Invalid with the number of one that has none).
    Result<FilledForms> cards(const QList<RegistrationId> &ids);
    //! The summary of a batch by its number YH-….
    Result<FilledForms> batch(const QString &number);
    //! The summaries of vehicles about to be signed off together, one sheet for each customer, each under the
    //! number its acceptance will get. Invalid when there is no vehicle; Settled, with the number of the
    //! acceptance that stands, when one passed already: it has its number, and the sheet would give it
    //! another.
    Result<FilledForms> batchToSign(const QList<RegistrationId> &ids);
    //! The vehicles of a batch with the acceptances that stand, in the order of the sheet; none when there is
    //! no such batch.
    Result<QList<AcceptedVehicle>> vehiclesOfBatch(const QString &number);

    //! By numbers as people give them, registration AZ-…, acceptance YS-…, batch YH-…, card BX-… or sheet to
    //! sign YQ-…, whichever suits the form. Missing with the number that is not known here.
    Result<FilledForms> byNumbers(Form form, const QStringList &numbers);
    //! The registration a number of any kind belongs to.
    Result<RegistrationId> registrationOf(const QString &number);

    Result<Registration> registration(const RegistrationId &id);
    //! The acceptance that stands for a vehicle; nothing before it is accepted.
    Result<std::optional<AcceptedVehicle>> accepted(const RegistrationId &id);

private:
    //! What an acceptance sheet is filled from.
    struct Tested {
        Registration record;
        std::optional<AcceptedVehicle> accepted; //!< nothing while no acceptance stands
        FormNames names;
    };
    Result<Tested> tested(const RegistrationId &id);
    Result<FilledForms> masked(FilledForms filled);

    Session &m_session;
    PrintedNames m_names;
};

} // namespace sk
