// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/warranty_desk.h"

#include "models/store/registration_scan.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<> handOver(Session &session, const RegistrationId &id, const QDateTime &at)
{
    auto registration = session.table<Registration>().find(id);
    if (!registration)
        return registration.failure();
    if (!*registration)
        return Failure{Failure::Kind::Missing, u"registration"_s};
    if ((*registration)->warrantyCardAt.isValid())
        return {};
    const AcceptanceStanding stands = standingOf(session.database(), id);
    if (!stands.present || stands.conclusion == Conclusion::Failed)
        return Failure{Failure::Kind::Invalid, u"there is no warranty yet"_s};
    (*registration)->warrantyCardAt = at;
    return session.table<Registration>().save(**registration);
}

} // namespace

Result<> cardHandedOver(Session &session, const QList<RegistrationId> &registrations, const QDateTime &at)
{
    return session.database().write([&]() -> Result<> {
        if (!at.isValid() || at > session.now())
            return Failure{Failure::Kind::Invalid, u"warranty_card_at"_s};
        for (const RegistrationId &id : registrations)
            if (const auto done = handOver(session, id, at); !done)
                return done;
        return {};
    });
}

} // namespace sk
