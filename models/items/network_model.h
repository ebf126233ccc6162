// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/depot_figures.h"
#include "models/domain/person.h"
#include "models/items/row_model.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace sk {

//! The network as the store knows it: sixty centres at most, some hundred depots, some thousand people.
struct Network {
    QList<Centre> centres;
    QList<Depot> depots;
    QList<Person> people;
    QHash<DepotId, DepotFigures> figures;

    //! Null when there is no such person.
    const Person *person(const PersonId &id) const;
    //! Those who work there and are active, managers first; of a centre itself when the depot is null.
    QList<Person> peopleOf(const CentreId &centre, const DepotId &depot) const;
    //! The places, centres and depots, that a person manages.
    QStringList placesManagedBy(const PersonId &person) const;
};

//! A centre or one of its depots in the list.
struct PlaceLine {
    Centre centre;
    std::optional<Depot> depot;
    QString manager; //!< empty is a vacancy
    int people = 0;
    DepotFigures figures;

    QUuid id() const { return depot ? depot->id.value : centre.id.value; }
    QString name() const { return depot ? depot->name : centre.name; }
    bool isOpen() const { return !depot || depot->active; }
    bool isVacant() const { return isOpen() && manager.isEmpty(); }
    bool operator==(const PlaceLine &) const = default;
};

//! Centres, each followed by its depots by kind (A03–A06), with the one manager of each place (A04).
class NetworkModel : public RowModel<PlaceLine> {
    Q_OBJECT
public:
    enum Column { Name, Kind, Manager, Phone, People, Today, ThisMonth, ColumnCount };
    enum Role { VacantRole = SortRole + 1, DepotRole, OpenRole };

    using RowModel::RowModel;

    void setNetwork(const Network &network);
    const Network &network() const { return m_network; }
    int rowOf(const QUuid &place) const;

Q_SIGNALS:
    //! People and figures may have changed too, which no row shows.
    void networkChanged();

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const PlaceLine &line, int column, int role) const override;
    bool isNumeric(int column) const override { return column >= People; }

private:
    static QVariant shown(const PlaceLine &line, int column);

    Network m_network;
};

//! The lines that match what somebody types and chooses.
class PlaceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PlaceFilter(NetworkModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    //! Nothing shows all kinds, centres too.
    void setKind(std::optional<DepotKind> kind);
    //! Places without a manager only.
    void setVacantOnly(bool only);
    void setClosedShown(bool shown);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    NetworkModel &m_model;
    QString m_text;
    std::optional<DepotKind> m_kind;
    bool m_vacantOnly = false;
    bool m_closedShown = false;
};

} // namespace sk
