// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/authorship.h"
#include "models/domain/fields.h"
#include "models/domain/merge.h"

namespace sk {

//! Whose word counts about a record when two desks wrote different things.
struct Owner {
    enum class Kind {
        Depot, //!< the depot that did the work: registrations (A08)
        Centre, //!< the centre and head office: network, roster, policies
        Nobody, //!< registers that many work with: customers, vehicles, terminals, SIM cards
    };
    Kind kind = Kind::Nobody;
    DepotId depot;

    bool operator==(const Owner &) const = default;
};

Owner ownerOf(const KindInfo &info, const Row &row);

//! The side whose value of a field stands without asking: the owner's, where exactly one of the two sat at
//! the owner's desk. Nobody's where that is not known, and never where the field is money: that is for
//! people.
Prevailing prevailing(const KindInfo &info, qsizetype field, const Owner &owner, const Authorship &local,
                      const Authorship &central);

} // namespace sk
