// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "views/acceptance/acceptance_dialog.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Accepting)
};

Result<QList<VehicleToAccept>> vehiclesOf(RegistrationOffice &office, const QList<RegistrationId> &ids)
{
    const auto barred = office.barred(ids);
    if (!barred)
        return barred.failure();
    QList<VehicleToAccept> vehicles;
    for (const RegistrationId &id : ids) {
        const auto found = office.find(id);
        if (!found)
            return found.failure();
        if (!*found)
            continue;
        const Registration &registration = **found;
        VehicleToAccept vehicle{id,
                                registration.number,
                                registration.plate,
                                registration.plateColour,
                                registration.customerName,
                                registration.installerName,
                                {},
                                false};
        const auto bar = std::find_if(barred->begin(), barred->end(),
                                      [&](const Barred &one) { return one.registration == id; });
        if (bar != barred->end()) {
            vehicle.obstacles = bar->obstacles;
            vehicle.accepted = !bar->already.isNull();
        }
        vehicles.append(vehicle);
    }
    return vehicles;
}

QList<RegistrationId> vehiclesIn(const QList<Acceptance> &entries)
{
    QList<RegistrationId> ids;
    for (const Acceptance &entry : entries)
        ids.append(entry.registration);
    return ids;
}

//! Shows what came of it in the dialog; true when it is done.
bool settle(const RegistrationWork &work, AcceptanceDialog &dialog, const Result<Accepted> &outcome)
{
    if (!outcome) {
        work.complain(Words::tr("Not accepted"), outcome.failure());
        return false;
    }
    if (!outcome->done()) {
        dialog.showObstacles(outcome->sheet);
        return false;
    }
    dialog.finish();
    return true;
}

void offerToPrint(const RegistrationWork &work, const QList<RegistrationId> &accepted)
{
    if (accepted.isEmpty())
        return;
    if (work.desk.prompter.confirm({Words::tr("%n vehicle(s) accepted", nullptr, int(accepted.size())),
                                    Words::tr("The sheets and warranty cards can be printed now."),
                                    Words::tr("Print…")}))
        printRegistrations(work, accepted);
}

//! One customer's vehicles on one sheet; when they are signed for, the next customer's. What was accepted is
//! offered to be printed at the end.
void acceptSheets(const RegistrationWork &work, QList<QList<RegistrationId>> sheets,
                  const QList<RegistrationId> &accepted)
{
    if (sheets.isEmpty())
        return offerToPrint(work, accepted);
    const QList<RegistrationId> ids = sheets.takeFirst();
    const auto vehicles = vehiclesOf(work.office, ids);
    if (!vehicles)
        return work.complain(Words::tr("These vehicles cannot be read"), vehicles.failure());
    auto *dialog = new AcceptanceDialog(work.desk.clock(), work.desk.drafts, work.desk.prompter, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showVehicles(*vehicles);
    QObject::connect(dialog, &QDialog::rejected, work.over,
                     [work, accepted] { offerToPrint(work, accepted); });
    QObject::connect(
        dialog, &AcceptanceDialog::acceptRequested, dialog,
        [work, dialog, ids, sheets, accepted](const QList<RegistrationId> &chosen, const Acceptance &sheet) {
            const auto outcome = work.office.accept(chosen, sheet);
            if (outcome && !outcome->barred.isEmpty()) // somebody was quicker, or the day went on
                if (const auto again = vehiclesOf(work.office, ids))
                    dialog->renewVehicles(*again);
            if (settle(work, *dialog, outcome))
                acceptSheets(work, sheets, accepted + vehiclesIn(outcome->entries));
        });
    rememberDialog(*dialog, work.desk.view, u"acceptance"_s);
    dialog->open();
}

} // namespace

void acceptVehicles(const RegistrationWork &work, const QList<RegistrationId> &ids)
{
    const auto vehicles = vehiclesOf(work.office, ids);
    if (!vehicles)
        return work.complain(Words::tr("These vehicles cannot be read"), vehicles.failure());
    if (vehicles->isEmpty())
        return;
    const auto sheets = byCustomer(*vehicles);
    const bool mixed = sheets.size() > 1;
    if (mixed
        && !work.desk.prompter.confirm(
            {Words::tr("%n customer(s) chosen", nullptr, int(sheets.size())),
             Words::tr("Each customer signs for their own vehicles. The sheets come one after another."),
             Words::tr("Go on")}))
        return;
    acceptSheets(work, sheets, {});
}

void correctAcceptance(const RegistrationWork &work, const RegistrationId &id)
{
    const auto standing = AcceptanceDesk(work.desk.session(), work.desk.reference).standing(id);
    const auto vehicles = vehiclesOf(work.office, {id});
    if (!standing || !vehicles)
        return work.complain(Words::tr("This acceptance cannot be read"),
                             standing ? vehicles.failure() : standing.failure());
    if (!*standing || vehicles->isEmpty())
        return;
    auto *dialog = new AcceptanceDialog(work.desk.clock(), work.desk.drafts, work.desk.prompter, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showCorrectionOf(**standing, vehicles->first());
    QObject::connect(dialog, &AcceptanceDialog::correctionRequested, dialog,
                     [work, dialog](const AcceptanceId &mistaken, const Acceptance &sheet) {
                         settle(work, *dialog, work.office.correct(mistaken, sheet));
                     });
    rememberDialog(*dialog, work.desk.view, u"acceptance"_s);
    dialog->open();
}

} // namespace sk
