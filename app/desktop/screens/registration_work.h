// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "app/desktop/store_office.h"
#include "models/items/registration_window.h"

#include <QWidget>

namespace sk {

//! What is done to registrations from their page, one dialog each. Everything here lives as long as the page.
struct RegistrationWork {
    Desk desk;
    RegistrationOffice &office;
    RegistrationWindow &window;
    QWidget *over; //!< the page
    Role viewer = Role::Operator;

    //! Tells a person what went wrong.
    void complain(const QString &title, const Failure &failure) const;
};

//! Accepts vehicles on one sheet (A09), then offers to print it.
void acceptVehicles(const RegistrationWork &work, const QList<RegistrationId> &ids);
//! Answers the acceptance that stands for a vehicle with a correction.
void correctAcceptance(const RegistrationWork &work, const RegistrationId &id);
//! Yard mode: many vehicles, common values typed once, a scanner.
void registerYard(const RegistrationWork &work);
//! From a spreadsheet, with a preview of every problem.
void importRegistrationSheet(const RegistrationWork &work);
//! The list as shown, to xlsx or csv.
void exportRegistrations(const RegistrationWork &work, const QList<int> &columns);
//! Asks which form, and shows it before it is printed.
void printRegistrations(const RegistrationWork &work, const QList<RegistrationId> &ids);
//! Installations a day, a depot, an installer beside the quota (A12, A46).
void showInstallationStatistics(const RegistrationWork &work);

} // namespace sk
