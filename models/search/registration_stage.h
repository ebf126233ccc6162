// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/registration_scan.h"

#include <QFlags>

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

//! `complete` as the completeness rule says.
inline RegistrationStage stageOf(const Registration &registration, bool complete,
                                 const AcceptanceStanding &acceptance)
{
    if (acceptance.present && acceptance.conclusion != Conclusion::Passed)
        return RegistrationStage::ToMend;
    if (acceptance.present)
        return acceptance.agreed ? RegistrationStage::Accepted : RegistrationStage::Provisional;
    if (!registration.installedAt.isValid())
        return RegistrationStage::Draft;
    return complete ? RegistrationStage::Complete : RegistrationStage::Incomplete;
}

} // namespace sk
