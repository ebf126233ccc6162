// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acceptance/vehicles_model.h"

#include "models/items/obstacle_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

QString whyNot(const VehicleToAccept &vehicle)
{
    if (vehicle.accepted)
        return QCoreApplication::translate("sk::VehiclesModel", "Accepted already.");
    QStringList sentences;
    for (const Obstacle &obstacle : vehicle.obstacles)
        sentences.append(sentenceOf(u"registration", obstacle));
    return sentences.join(u' ');
}

void VehiclesModel::show(const QList<VehicleToAccept> &vehicles)
{
    update(vehicles, [](const VehicleToAccept &vehicle) { return vehicle.registration; });
    Q_EMIT tickedChanged();
}

QList<QList<RegistrationId>> byCustomer(const QList<VehicleToAccept> &vehicles)
{
    QStringList names;
    QList<QList<RegistrationId>> sheets;
    for (const VehicleToAccept &vehicle : vehicles) {
        const QString name = vehicle.customer.trimmed();
        if (!names.contains(name)) {
            names.append(name);
            sheets.append(QList<RegistrationId>());
        }
        sheets[names.indexOf(name)].append(vehicle.registration);
    }
    return sheets;
}

QList<RegistrationId> VehiclesModel::ticked() const
{
    QList<RegistrationId> ids;
    for (const VehicleToAccept &vehicle : rows())
        if (vehicle.isReady() && !m_left.contains(vehicle.registration))
            ids.append(vehicle.registration);
    return ids;
}

Qt::ItemFlags VehiclesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (at(index.row()).isReady())
        flags |= Qt::ItemIsEnabled;
    return index.column() == Plate ? flags | Qt::ItemIsUserCheckable : flags;
}

bool VehiclesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Plate || !at(index.row()).isReady())
        return false;
    const RegistrationId id = at(index.row()).registration;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_left.remove(id);
    else
        m_left.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QString VehiclesModel::title(int column) const
{
    switch (Column(column)) {
    case Plate:
        return tr("Plate");
    case Customer:
        return tr("Customer");
    case Why:
        return tr("What is missing");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant VehiclesModel::cell(const VehicleToAccept &vehicle, int column, int role) const
{
    if (role == Qt::CheckStateRole && column == Plate)
        return vehicle.isReady() && !m_left.contains(vehicle.registration) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && column == Why)
        return whyNot(vehicle);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Plate:
        return vehicle.plate;
    case Customer:
        return vehicle.customer;
    case Why:
        return vehicle.isReady() ? tr("Ready") : whyNot(vehicle);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
