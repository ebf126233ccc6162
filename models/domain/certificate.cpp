// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/certificate.h"

namespace sk {

CertificateStanding certificateOf(const Person &person, const PolicyBook &policies, QDate today)
{
    if (person.electricianCertificate.isEmpty())
        return {};
    if (!person.certificateUntil.isValid())
        return {CertificateState::Valid, {}, 0};
    CertificateStanding standing{CertificateState::Valid, person.certificateUntil,
                                 today.daysTo(person.certificateUntil)};
    const qint64 warning = policies.amount(PolicyKey::CertificateWarningDays, today).value_or(0);
    if (standing.daysLeft < 0)
        standing.state = CertificateState::Expired;
    else if (standing.daysLeft < warning)
        standing.state = CertificateState::Ending;
    return standing;
}

} // namespace sk
