// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policies.h"
#include "models/domain/reference.h"
#include "models/domain/rights_here.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"

namespace sk {

//! What the network's page and its parts need beside the model; all of it must outlive the page.
struct NetworkNeeds {
    Prompter &prompter;
    DraftKeeper &drafts;
    const Reference &reference;
    const PolicyBook &policies;
    Clock now;
    Rights rights = {}; //!< what is offered
};

} // namespace sk
