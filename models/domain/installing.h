// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/custody.h"

namespace sk {

//! What the custody journal has to say so that it follows an installation registration (A12, C08).
struct Following {
    std::optional<CustodyEntry> entry; //!< to be added; its id is still to be given
    std::optional<CustodyRefusal> refusal; //!< why the journal cannot follow: the form and it disagree
};

//! The entry for a terminal or card that a form says is in the vehicle. `install` is that movement with item,
//! vehicle, registration and the moment of the installation; `soFar` is the item's journal, `now` the
//! present. Nothing when the journal says so already or told of this registration's installation before: an
//! item that was returned, swapped or lost since stays where it is. When the form now names another vehicle
//! than its own entry, that entry is corrected.
//!
//! A form is evidence of an installation even where the steps before it were never noted, so an item that
//! nobody received or issued may begin in the vehicle. One that is noted in another vehicle, as lost, or as
//! given back later, is refused.
Following followInstalling(const QList<CustodyEntry> &soFar, const CustodyEntry &install,
                           const QDateTime &now);

//! The entry for an item that the form no longer names: out of the vehicle (Swap), to the depot's stock or
//! the centre's. `taken` tells item, registration, depot and the vehicle it was in; nothing when the journal
//! has it elsewhere by now, or there by the word of another form.
Following followReplacing(const QList<CustodyEntry> &soFar, const CustodyEntry &taken, const QDateTime &now);

} // namespace sk
