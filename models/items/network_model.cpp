// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/network_model.h"

#include "models/domain/vacancy.h"
#include "models/items/field_words.h"

namespace sk {

const Person *Network::person(const PersonId &id) const
{
    const auto found
        = std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.id == id; });
    return found == people.end() ? nullptr : &*found;
}

QList<Person> Network::peopleOf(const CentreId &centre, const DepotId &depot) const
{
    QList<Person> found;
    for (const Person &one : people) {
        if (one.active && one.centre == centre && one.depot == depot)
            found.append(one);
    }
    std::stable_sort(found.begin(), found.end(), [&](const Person &one, const Person &other) {
        return !placesManagedBy(one.id).isEmpty() && placesManagedBy(other.id).isEmpty();
    });
    return found;
}

QStringList Network::placesManagedBy(const PersonId &person) const
{
    QStringList places;
    for (const Centre &centre : centres) {
        if (centre.manager == person)
            places.append(centre.name);
    }
    for (const Depot &depot : depots) {
        if (depot.active && depot.manager == person)
            places.append(depot.name);
    }
    return places;
}

void NetworkModel::setNetwork(const Network &network)
{
    m_network = network;
    QHash<QUuid, int> heads;
    for (const Person &person : network.people) {
        if (person.active)
            ++heads[person.depot.isNull() ? person.centre.value : person.depot.value];
    }
    const auto managerName = [&](const PersonId &id) {
        const Person *manager = managerAmong(network.people, id);
        return manager ? manager->name : QString();
    };
    QList<Centre> centres = network.centres;
    std::sort(centres.begin(), centres.end(),
              [](const Centre &one, const Centre &other) { return one.number < other.number; });
    QList<Depot> depots = network.depots;
    std::stable_sort(depots.begin(), depots.end(), [](const Depot &one, const Depot &other) {
        return std::pair(!one.active, one.kind) < std::pair(!other.active, other.kind);
    });
    QList<PlaceLine> lines;
    for (const Centre &centre : std::as_const(centres)) {
        lines.append({centre, {}, managerName(centre.manager), heads.value(centre.id.value), {}});
        for (const Depot &depot : std::as_const(depots)) {
            if (depot.centre == centre.id)
                lines.append({centre, depot, managerName(depot.manager), heads.value(depot.id.value),
                              network.figures.value(depot.id)});
        }
    }
    update(lines, [](const PlaceLine &line) { return line.id(); });
    Q_EMIT networkChanged();
}

int NetworkModel::rowOf(const QUuid &place) const
{
    return indexOf([&](const PlaceLine &line) { return line.id() == place; });
}

QString NetworkModel::title(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Place");
    case Kind:
        return tr("Kind");
    case Manager:
        return tr("Manager");
    case People:
        return tr("People");
    case Today:
        return tr("Installed today");
    case ThisMonth:
        return tr("This month");
    case Phone:
        return tr("Phone");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NetworkModel::cell(const PlaceLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, column);
    case SortRole:
        // Depots stay with their centre whatever the order.
        return column == Kind ? QVariant(line.depot ? int(line.depot->kind) : -1) : shown(line, column);
    case VacantRole:
        return line.isVacant();
    case DepotRole:
        return line.depot.has_value();
    case OpenRole:
        return line.isOpen();
    default:
        return {};
    }
}

QVariant NetworkModel::shown(const PlaceLine &line, int column)
{
    switch (Column(column)) {
    case Name:
        return line.name();
    case Kind:
        return !line.depot       ? tr("Centre")
            : line.depot->active ? nameOf(line.depot->kind)
                                 : tr("%1, closed").arg(nameOf(line.depot->kind));
    case Manager:
        return line.isVacant() ? tr("Vacant") : line.manager;
    case People:
        return line.people;
    case Today:
        return line.depot ? QVariant(line.figures.today) : QVariant();
    case ThisMonth:
        return line.depot ? QVariant(line.figures.thisMonth) : QVariant();
    case Phone:
        return line.depot ? line.depot->phone : line.centre.phone;
    case ColumnCount:
        break;
    }
    return {};
}

PlaceFilter::PlaceFilter(NetworkModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSortRole(SortRole);
    setSourceModel(&model);
}

void PlaceFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void PlaceFilter::setKind(std::optional<DepotKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void PlaceFilter::setVacantOnly(bool only)
{
    m_vacantOnly = only;
    invalidateFilter();
}

void PlaceFilter::setClosedShown(bool shown)
{
    m_closedShown = shown;
    invalidateFilter();
}

bool PlaceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PlaceLine &line = m_model.at(row);
    if (m_kind && (!line.depot || line.depot->kind != *m_kind))
        return false;
    if ((m_vacantOnly && !line.isVacant()) || (!m_closedShown && !line.isOpen()))
        return false;
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return m_text.isEmpty() || has(line.name()) || has(line.manager)
        || has(line.depot ? line.depot->phone + line.depot->contact + line.depot->address
                          : line.centre.phone + line.centre.number + line.centre.address);
}

} // namespace sk
