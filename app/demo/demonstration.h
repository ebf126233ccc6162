// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! How much a demonstration store holds.
struct Demonstration {
    int depots = 0;
    int people = 0;
    int customers = 0;
    int vehicles = 0;
    int registrations = 0;
    int acceptances = 0;
    int terminals = 0;
    int simCards = 0;
    int movements = 0;
    int attachments = 0;

    bool operator==(const Demonstration &) const = default;
};

//! Fills a store with an invented centre and the last five weeks of its work until `now`, so that every
//! screen has something to show. The same seed and moment give the same content. Names, citizen numbers and
//! phones belong to nobody. On an enrolled store the records belong to its centre. Invalid when the store
//! already holds registrations; all or nothing. Where nobody sits at the desk yet, one of the operators does.
Result<Demonstration> fillDemonstration(Session &session, quint64 seed, const QDateTime &now);

} // namespace sk
