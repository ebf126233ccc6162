// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "views/acceptance/vehicles_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sk {

class SheetForm;
class TableView;

//! Accepting (A09): the vehicles at the left with what still bars each, the sheet at the right, filled in
//! once for all of them. Decides nothing: it asks, and shows what the answer was.
class AcceptanceDialog : public QDialog {
    Q_OBJECT
public:
    explicit AcceptanceDialog(const Clock &now, QWidget *parent = nullptr);

    void showVehicles(const QList<VehicleToAccept> &vehicles);
    //! Turns the dialog into the correction of a signed sheet.
    void showCorrectionOf(const Acceptance &mistaken, const VehicleToAccept &vehicle);
    //! The sheet lacks these; the dialog stays open.
    void showObstacles(const QList<Obstacle> &obstacles);

Q_SIGNALS:
    void acceptRequested(const QList<sk::RegistrationId> &registrations, const sk::Acceptance &sheet);
    void correctionRequested(const sk::AcceptanceId &mistaken, const sk::Acceptance &sheet);

private:
    void request();
    void showCount();

    AcceptanceId m_mistaken;
    VehiclesModel *m_vehicles;
    TableView *m_list;
    SheetForm *m_sheet;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_accept;
};

} // namespace sk
