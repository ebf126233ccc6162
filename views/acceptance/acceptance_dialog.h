// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance.h"
#include "views/acceptance/vehicles_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sk {

class DraftKeeper;
class Prompter;
class SheetForm;
class StatusLabel;
class TableView;

//! Accepting (A09): the vehicles at the left with what still bars each, the sheet at the right, filled in
//! once for all of them. Decides nothing: it asks, and shows what the answer was. What is filled in survives
//! a crash, per set of vehicles; the draft names them.
class AcceptanceDialog : public QDialog {
    Q_OBJECT
public:
    //! Drafts and prompter must outlive it.
    AcceptanceDialog(const Clock &now, DraftKeeper &drafts, Prompter &prompter, QWidget *parent = nullptr);

    //! Starts an empty sheet, or with what was filled in for these vehicles and not signed.
    void showVehicles(const QList<VehicleToAccept> &vehicles);
    //! The same vehicles, which somebody else has changed meanwhile: the sheet stays as it is filled in.
    void renewVehicles(const QList<VehicleToAccept> &vehicles);
    //! Turns the dialog into the correction of a signed sheet.
    void showCorrectionOf(const Acceptance &mistaken, const VehicleToAccept &vehicle);
    //! The sheet lacks these; the dialog stays open.
    void showObstacles(const QList<Obstacle> &obstacles);
    //! It was signed: nothing is left to keep.
    void finish();
    //! Asks when something is filled in.
    void reject() override;

Q_SIGNALS:
    void acceptRequested(const QList<sk::RegistrationId> &registrations, const sk::Acceptance &sheet);
    void correctionRequested(const sk::AcceptanceId &mistaken, const sk::Acceptance &sheet);

private:
    void layOut();
    void begin(const QString &key, const Acceptance &start);
    void keepDraft();
    void request();
    void showCount();

    DraftKeeper &m_drafts;
    Prompter &m_prompter;
    QString m_key;
    QStringList m_ids; //!< of the vehicles
    bool m_changed = false;
    AcceptanceId m_mistaken;
    VehiclesModel *m_vehicles;
    TableView *m_list;
    SheetForm *m_sheet;
    QLabel *m_heading;
    StatusLabel *m_restored;
    QLabel *m_sentence;
    QPushButton *m_accept;
};

} // namespace sk
