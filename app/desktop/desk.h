// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/kept_drafts.h"
#include "app/desktop/kept_view.h"
#include "app/desktop/worker.h"
#include "models/domain/policies.h"
#include "models/domain/reference.h"
#include "models/search/live_catalogue.h"

namespace sk {

class Prompter;
class Secrets;
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

    Session &session() const { return store.session(); }
    const Clock &clock() const { return store.session().clock(); }
};

} // namespace sk
