// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policies_in_force.h"

namespace sk {

Result<QList<Policy>> policiesOf(Session &session, const QList<Policy> &shipped)
{
    const auto stored = session.table<Policy>().all();
    if (!stored)
        return stored.failure();
    QHash<PolicyId, qsizetype> places;
    QList<Policy> policies = shipped;
    for (qsizetype i = 0; i < policies.size(); ++i)
        places.insert(policies.at(i).id, i);
    for (const Policy &policy : *stored) {
        if (const auto place = places.constFind(policy.id); place != places.cend())
            policies[*place] = policy;
        else
            policies.append(policy);
    }
    return policies;
}

} // namespace sk
