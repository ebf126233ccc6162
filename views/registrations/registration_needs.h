// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/china_day.h"
#include "models/domain/identifiers/judge.h"
#include "models/domain/masking.h"
#include "models/domain/policies.h"
#include "models/domain/rights_here.h"
#include "views/registrations/registration_office.h"
#include "views/widgets/draft_keeper.h"
#include "views/widgets/prompter.h"

namespace sk {

class AttachmentOffice;

//! What the registration screens work with; all of it must outlive them.
struct RegistrationNeeds {
    RegistrationOffice &office;
    Prompter &prompter;
    DraftKeeper &drafts;
    const Reference &reference;
    const PolicyBook &policies;
    Clock now;
    Role viewer = Role::Operator; //!< by whose role sensitive fields are shown
    AttachmentOffice *attachments = nullptr; //!< photos and scans; null where there are none to show
    Rights rights = {}; //!< what is offered

    Bench bench() const { return {reference, dayInChina(now())}; }
};

} // namespace sk
