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

//! The rule is asked only where the answer depends on it, which is where the whole registration is fetched:
//! most of a long list are accepted.
template<typename Whole>
RegistrationStage stageOf(bool installed, const AcceptanceStanding &acceptance,
                          const CompletenessRule &isComplete, Whole &&whole)
{
    if (acceptance.present && acceptance.conclusion != Conclusion::Passed)
        return RegistrationStage::ToMend;
    if (acceptance.present)
        return acceptance.agreed ? RegistrationStage::Accepted : RegistrationStage::Provisional;
    if (!installed)
        return RegistrationStage::Draft;
    return isComplete(whole()) ? RegistrationStage::Complete : RegistrationStage::Incomplete;
}

inline RegistrationStage stageOf(const PassingRegistration &passing, const CompletenessRule &isComplete)
{
    return stageOf(passing.milestones.front().isValid(), passing.acceptance, isComplete, passing.whole);
}

inline RegistrationStage stageOf(const Registration &registration, const AcceptanceStanding &acceptance,
                                 const CompletenessRule &isComplete)
{
    return stageOf(registration.installedAt.isValid(), acceptance, isComplete,
                   [&]() -> const Registration & { return registration; });
}

} // namespace sk
