// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policies_in_force.h"

#include "models/domain/china_day.h"
#include "models/domain/person.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Shipped rows that head office took away.
Result<QSet<PolicyId>> withdrawnIn(Session &session)
{
    Database &db = session.database();
    return db.read([&] {
        QSet<PolicyId> withdrawn;
        auto row = db.prepare("SELECT id FROM policy WHERE deleted <> 0");
        while (row.next())
            withdrawn.insert({row.uuid(0)});
        return withdrawn;
    });
}

} // namespace

Result<QList<Policy>> policiesOf(Session &session, const QList<Policy> &shipped)
{
    const auto stored = session.table<Policy>().all();
    const auto withdrawn = withdrawnIn(session);
    if (!stored || !withdrawn)
        return stored ? withdrawn.failure() : stored.failure();
    QHash<PolicyId, qsizetype> places;
    QList<Policy> policies;
    for (const Policy &row : shipped) {
        if (withdrawn->contains(row.id))
            continue;
        places.insert(row.id, policies.size());
        policies.append(row);
    }
    for (const Policy &policy : *stored) {
        if (const auto place = places.constFind(policy.id); place != places.cend())
            policies[*place] = policy;
        else
            policies.append(policy);
    }
    return policies;
}

Result<bool> maySetPolicies(Session &session)
{
    const auto enrolment = enrolmentOf(session.database());
    if (!enrolment)
        return enrolment.failure();
    return enrolment->isEnrolled() && enrolment->role == std::get<QString>(toValue(Role::HeadOffice));
}

Result<> setPolicy(Session &session, const Policy &wish)
{
    return session.database().write([&]() -> Result<> {
        const auto may = maySetPolicies(session);
        if (!may)
            return may.failure();
        if (!*may)
            return Failure{Failure::Kind::Refused, u"only head office sets policies"_s};
        if (wish.key.isEmpty() || wish.clause.isEmpty() || wish.amount < 0 || !wish.validFrom.isValid()
            || wish.validFrom <= dayInChina(session.now()))
            return Failure{Failure::Kind::Invalid, u"policy"_s};
        Policy row = wish;
        session.giveId(row.id);
        return session.table<Policy>().save(row);
    });
}

} // namespace sk
