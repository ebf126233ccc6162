// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/obstacle.h"
#include "models/domain/registration.h"
#include "models/items/row_model.h"

namespace sk {

//! A vehicle on its way to be accepted.
struct VehicleToAccept {
    RegistrationId registration;
    QString number;
    QString plate;
    PlateColour colour = PlateColour::Yellow;
    QString customer;
    QString installer;
    QList<Obstacle> obstacles; //!< empty when nothing bars it
    bool accepted = false; //!< already

    bool isReady() const { return obstacles.isEmpty() && !accepted; }
    bool operator==(const VehicleToAccept &) const = default;
};

//! The vehicles of a yard with a tick each; what is barred cannot be ticked and says why.
class VehiclesModel : public RowModel<VehicleToAccept> {
    Q_OBJECT
public:
    enum Column { Plate, Customer, Why, ColumnCount };

    using RowModel::RowModel;
    //! Those that somebody unticked stay so.
    void show(const QList<VehicleToAccept> &vehicles);
    QList<RegistrationId> ticked() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void tickedChanged();

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const VehicleToAccept &vehicle, int column, int role) const override;

private:
    QSet<RegistrationId> m_left; // ready, but not this time
};

//! The vehicles of each customer, in the order they came: nobody signs for another's vehicle (A09), so each
//! customer has a sheet.
QList<QList<RegistrationId>> byCustomer(const QList<VehicleToAccept> &vehicles);

//! In a sentence or two why a vehicle cannot be accepted yet; empty when it can.
QString whyNot(const VehicleToAccept &vehicle);

} // namespace sk
