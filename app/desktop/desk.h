// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/kept_drafts.h"
#include "app/desktop/kept_view.h"
#include "app/desktop/worker.h"
#include "models/domain/policies.h"
#include "models/domain/reference.h"
#include "models/domain/rights_here.h"
#include "models/search/live_catalogue.h"
#include "sync/transport/people_calls.h"

namespace sk {

class LeavingCentre;
class Prompter;
class Secrets;
class SigningIn;
class Syncer;

//! What every screen is wired to.
struct Desk {
    Store &store;
    Worker &worker;
    const Reference &reference;
    const PolicyBook &policies;
    LiveCatalogue &catalogue;
    Secrets &secrets;
    Syncer &syncer;
    KeptView &view;
    KeptDrafts &drafts;
    Prompter &prompter;
    const RightsTable *table = nullptr; //!< null: nobody is held back
    SigningIn *signing = nullptr; //!< null: nobody signs in
    PeopleLineSource line = {}; //!< to the centre, about people
    LeavingCentre *leaving = nullptr; //!< the way out of the centre

    //! What whoever sits here may do.
    Rights rights() const;
    Session &session() const { return store.session(); }
    const Clock &clock() const { return store.session().clock(); }
};

} // namespace sk
