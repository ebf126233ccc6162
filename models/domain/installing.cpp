// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/installing.h"

#include <algorithm>

namespace sk {

namespace {

//! What this registration said last of the item; null when it said nothing.
const CustodyEntry *lastSaidBy(const RegistrationId &registration, const QList<CustodyEntry> &soFar)
{
    const CustodyEntry *last = nullptr;
    for (const CustodyEntry &entry : soFar)
        if (entry.registration == registration && (!last || last->id < entry.id))
            last = &entry;
    return last;
}

const CustodyEntry &named(const CustodyEntryId &id, const QList<CustodyEntry> &entries)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const CustodyEntry &entry) { return entry.id == id; });
    return *found;
}

bool isEvidenceEnough(CustodyRefusal refusal)
{
    return refusal == CustodyRefusal::NotReceived || refusal == CustodyRefusal::NotIssued;
}

} // namespace

Following followInstalling(const QList<CustodyEntry> &soFar, const CustodyEntry &install,
                           const QDateTime &now)
{
    const auto custody = custodyNow(soFar);
    if (custody && custody->holder == Holder::Vehicle && custody->vehicle == install.vehicle)
        return {};
    CustodyEntry entry = install;
    if (const CustodyEntry *said = lastSaidBy(install.registration, soFar);
        said && said->movement != Movement::Swap) {
        if (!custody || custody->holder != Holder::Vehicle || custody->entry != said->id)
            return {}; // it moved on since
        entry.movement = Movement::Correct;
        entry.corrects = said->id;
        entry.at = now;
        return {entry, refusalOf(soFar, entry)};
    }
    // An issue is often noted after the vehicle has left: then the installation follows it all the same.
    if (custody && entry.at < custody->since) {
        const Movement before = named(custody->entry, soFar).movement;
        if (before == Movement::Issue || before == Movement::Receive)
            entry.at = custody->since;
    }
    const auto refusal = refusalOf(soFar, entry);
    if (refusal && !isEvidenceEnough(*refusal))
        return {{}, refusal};
    return {entry, {}};
}

Following followReplacing(const QList<CustodyEntry> &soFar, const CustodyEntry &taken, const QDateTime &now)
{
    const auto custody = custodyNow(soFar);
    if (!custody || custody->holder != Holder::Vehicle || custody->vehicle != taken.vehicle)
        return {};
    const RegistrationId told = named(custody->entry, soFar).registration;
    if (!told.isNull() && told != taken.registration)
        return {};
    CustodyEntry entry = taken;
    entry.movement = Movement::Swap;
    entry.holder = entry.depot.isNull() ? Holder::Centre : Holder::Depot;
    entry.vehicle = {};
    entry.at = std::max(now, custody->since);
    if (const auto refusal = refusalOf(soFar, entry))
        return {{}, refusal};
    return {entry, {}};
}

} // namespace sk
