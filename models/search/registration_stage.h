// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/registration_scan.h"

namespace sk {

//! How far a registration has come.
enum class RegistrationStage {
    Draft, //!< written down, nothing installed yet
    Incomplete, //!< installed, and the form lacks something (A11)
    Complete, //!< may be accepted
    ToMend, //!< accepted with something to put right, or refused
    Provisional, //!< accepted here; the centre does not have it yet
    Accepted,
};
inline constexpr int registrationStages = 6;

//! Whether the form lacks nothing.
using CompletenessRule = std::function<bool(const Registration &registration)>;

//! The rule is asked only where the answer depends on it: most registrations of a long list are accepted.
inline RegistrationStage stageOf(const PassingRegistration &passing, const CompletenessRule &isComplete)
{
    const AcceptanceStanding &acceptance = passing.acceptance;
    if (acceptance.present && acceptance.conclusion != Conclusion::Passed)
        return RegistrationStage::ToMend;
    if (acceptance.present)
        return acceptance.agreed ? RegistrationStage::Accepted : RegistrationStage::Provisional;
    if (!passing.milestones.front().isValid())
        return RegistrationStage::Draft;
    return isComplete(passing.whole()) ? RegistrationStage::Complete : RegistrationStage::Incomplete;
}

} // namespace sk
