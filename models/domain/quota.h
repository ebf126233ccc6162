// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/policies.h"

namespace sk {

//! Vehicles installed by somebody at a depot on a day in China, as a store counts them.
struct Installed {
    QDate day;
    DepotId depot;
    PersonId installer; //!< null when the roster does not know
    qint64 vehicles = 1;
    QString installerName; //!< as on the form

    bool operator==(const Installed &) const = default;
};

enum class PerWhom { Day, Depot, Installer };

//! What was installed on a day, in all, by a depot or by an installer (A12), beside the quota of that day
//! (A46).
struct DayTally {
    QDate day;
    DepotId depot; //!< null unless asked for
    PersonId installer; //!< as installerKey() has it; null unless asked for
    qint64 vehicles = 0;
    qint64 quota = 0; //!< 0 when no policy covers the day
    QString installerName; //!< as on one of the forms; empty unless asked for

    qint64 missing() const { return vehicles < quota ? quota - vehicles : 0; }
    bool operator==(const DayTally &) const = default;
};

//! Under whom statistics count what somebody installed, on every screen alike: the person of the roster, or a
//! key made of the name on the form, since people of a contractor are in no roster. Null when nobody is
//! named.
PersonId installerKey(const PersonId &installer, const QString &name);

//! Who is to appear in a tally though they did nothing.
struct Expected {
    QDate from; //!< days in China, both included
    QDate until;
    QList<DepotId> depots;
    QList<PersonId> installers;
};

//! Sums in order of days, then of ids. Days on which nothing was installed do not appear.
QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies);

//! The same with every expected day, depot or installer in it, at nought where nothing was installed: a day
//! without work falls short of its quota too (A46).
QList<DayTally> tallied(const QList<Installed> &rows, PerWhom whom, const PolicyBook &policies,
                        const Expected &expected);

} // namespace sk
