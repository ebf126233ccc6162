// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"
#include "models/domain/policies.h"

namespace sk {

enum class CertificateState {
    None, //!< no certificate
    Valid,
    Ending, //!< within the days of certificate_warning_days
    Expired,
};

//! How an electrician certificate stands on a day (B26).
struct CertificateStanding {
    CertificateState state = CertificateState::None;
    QDate until; //!< last day of validity
    qint64 daysLeft = 0; //!< negative once it has expired

    bool operator==(const CertificateStanding &) const = default;
};

//! A certificate without a last day counts as valid.
CertificateStanding certificateOf(const Person &person, const PolicyBook &policies, QDate today);

} // namespace sk
