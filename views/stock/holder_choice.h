// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody_entry.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "views/widgets/searchable_combo.h"

namespace sk {

//! Who can have something: the centre, a depot, a person.
struct HolderChosen {
    Holder holder = Holder::Centre;
    DepotId depot;
    PersonId person;

    bool operator==(const HolderChosen &) const = default;
};

//! A choice among holders by name. Depots that are closed and people who left are not offered.
class HolderChoice : public SearchableCombo {
    Q_OBJECT
public:
    explicit HolderChoice(QWidget *parent = nullptr);

    void setHolders(const QList<Depot> &depots, const QList<Person> &people);
    //! Which kinds are offered.
    void offer(const QList<Holder> &kinds);
    //! Nothing while nobody is chosen.
    std::optional<HolderChosen> holder() const;
    void setHolder(const HolderChosen &holder);
    //! Id of the depot or person chosen, or of the one that is awaited; null for neither.
    QUuid chosenId() const;
    //! Chooses a depot or a person by id, at once or as soon as it is offered.
    void awaitHolder(const QUuid &id);

private:
    void refill();

    QList<Depot> m_depots;
    QList<Person> m_people;
    QList<Holder> m_kinds;
    QList<HolderChosen> m_offered;
    QUuid m_awaited;
};

} // namespace sk
