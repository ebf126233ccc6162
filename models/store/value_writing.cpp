// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/value_writing.h"

#include "models/domain/kinds.h"
#include "models/domain/settled.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Whether somebody signed for what the field says.
Result<bool> isSigned(Session &session, const KindInfo &info, const QUuid &id, const Row &before,
                      const Row &after)
{
    if (info.kind != u"registration")
        return false;
    const auto entries = session.table<Acceptance>().where(&Acceptance::registration, RegistrationId{id});
    if (!entries)
        return entries.failure();
    return isSettled(*entries)
        && !settledFieldsChanged(fromRow<Registration>(before), fromRow<Registration>(after)).isEmpty();
}

} // namespace

Result<> writeValue(Session &session, const QString &kind, const QUuid &id, const QString &field,
                    const Value &value)
{
    return session.database().write([&]() -> Result<> {
        const KindInfo *info = kindNamed(kind);
        const auto held = info ? RecordTable(session.database(), *info).find(id) : std::nullopt;
        if (!held)
            return Failure{Failure::Kind::Missing, kind};
        if (field == deletionField()) // saving as it stands takes the mark away
            return value == Value{true} ? session.recorder().remove(*info, id, session.author())
                                        : session.recorder().save(*info, id, held->values, session.author());
        const qsizetype place = info->indexOf(field);
        if (place < 0 || !info->fits(place, value))
            return Failure{Failure::Kind::Invalid, field};
        Row row = held->values;
        row[place] = info->canonical(place, value);
        const auto signedFor = isSigned(session, *info, id, held->values, row);
        if (!signedFor)
            return signedFor.failure();
        if (*signedFor)
            return Failure{Failure::Kind::Refused, u"settled"_s};
        return session.recorder().save(*info, id, row, session.author());
    });
}

} // namespace sk
