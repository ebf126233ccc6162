// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desk.h"
#include "app/desktop/store_office.h"
#include "models/items/registration_window.h"
#include "views/shell/page.h"

namespace sk {

struct FilledForms;

//! What is done to registrations from their page, one dialog each. Everything here lives as long as the page.
struct RegistrationWork {
    Desk desk;
    RegistrationOffice &office;
    RegistrationWindow &window;
    Page *over; //!< the page
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
//! Shows filled forms before they are printed. `name` is the suggested name of a PDF file.
void printForms(const RegistrationWork &work, const FilledForms &forms, const QString &name);
//! Installations a day, a depot, an installer beside the quota (A12, A46).
void showInstallationStatistics(const RegistrationWork &work);
//! Whether the record of a printed sheet changed since. `code` is what its QR code says, or empty to scan it.
void checkPrintedSheet(const RegistrationWork &work, const QString &code);
//! Signed sheets find their records by their codes; none named: they are chosen in the dialog.
void fileScans(const RegistrationWork &work, const QStringList &paths);
//! Everything above as scenes of the page.
void addRegistrationScenes(const RegistrationWork &work);

} // namespace sk
