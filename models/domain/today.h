// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/centre.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/domain/quota.h"

#include <QHash>

namespace sk {

//! A registration in a few words.
struct VehicleBrief {
    RegistrationId id;
    QString plate;
    QString customer;
    DepotId depot;
    QDateTime at; //!< when it came to the state it is listed for

    bool operator==(const VehicleBrief &) const = default;
};

//! The first of many, and how many there are in all.
struct Briefs {
    QList<VehicleBrief> first;
    qint64 total = 0;

    bool operator==(const Briefs &) const = default;
};

//! What the store knows of the day's work at a desk.
struct TodayFacts {
    QDate today; //!< in China
    Briefs drafts; //!< written down, nothing installed
    Briefs incomplete; //!< installed, and the form lacks something (A11)
    Briefs complete; //!< may be accepted
    Briefs toMend; //!< accepted with something to put right
    Briefs notOnline; //!< installed for some days, and the terminal never reported (A02)
    Briefs unfiled; //!< signed and not filed with the company (B09)
    Briefs cards; //!< completed, and the owner has no warranty card yet (D18)
    QList<Centre> centres;
    QList<Depot> depots;
    QList<Person> people;
    qint64 terminalsAtCentre = 0;
    QHash<DepotId, qsizetype> terminalsAtDepots;
    bool stockKnown = false; //!< false while it is still being read
    qint64 conflicts = 0;
    qint64 quarantined = 0;
    bool areLettersLost = false; //!< no number can be given until the computer is enrolled again
    QList<Installed> installed; //!< of the last weeks, by day, depot and installer

    bool operator==(const TodayFacts &) const = default;
};

} // namespace sk
