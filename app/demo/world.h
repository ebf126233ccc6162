// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/making.h"
#include "models/domain/acceptance.h"
#include "models/domain/attachment.h"
#include "models/domain/centre.h"
#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/domain/vehicle.h"

namespace sk::demo {

//! The depots by what the story needs of them; positions in World::depots.
enum DepotPlace { CountyTown, Huaidian, Fujing, Contractor, MakersService, Closed, DepotPlaceCount };

//! Everything the demonstration store holds, before it is written. Registrations, acceptances and movements
//! stand in the order in which they happened.
struct World {
    Centre centre;
    QList<Depot> depots;
    QList<Person> people;
    QList<Customer> customers;
    QList<Vehicle> vehicles;
    QList<Terminal> terminals;
    QList<SimCard> simCards;
    QList<Registration> registrations;
    QList<Acceptance> acceptances;
    QList<CustodyEntry> custody;
    QList<Attachment> attachments;
    QMap<QString, QByteArray> photos; //!< their bytes by their hash; several attachments share one

    bool operator==(const World &) const = default;

    QList<qsizetype> installersOf(DepotPlace place) const; //!< positions in people
    const Person &personNamed(const QString &name) const;
};

// Each fills its part of the world from what stands there already.

//! Depots of all four kinds, one without a manager, one closed, and everybody who works there.
void imaginePlace(World &world, Making &making);
//! Transport firms first, then single owners.
void imagineCustomers(World &world, Making &making);
//! Vehicles and their registrations over the last weeks until the present moment, without terminals.
void imagineInstallations(World &world, Making &making);
//! Terminals and SIM cards, and every movement of them from the maker into the vehicles.
void imagineStock(World &world, Making &making);
//! What was signed, singly and in batches. Batches are marked by a key that a number replaces later.
void imagineAcceptances(World &world, Making &making);
//! Photos of installations.
void imagineAttachments(World &world, Making &making);

} // namespace sk::demo
