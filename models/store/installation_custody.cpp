// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/installation_custody.h"

namespace sk {

namespace {

class Follower {
public:
    Follower(Session &session, const Registration *held, const Registration &now)
        : m_session(session), m_held(held), m_now(now)
    {
    }

    template<typename ItemId>
    Result<> follow(ItemId Registration::*item, ItemId CustodyEntry::*place)
    {
        const bool installed = m_now.installedAt.isValid();
        if (m_held && !(m_held->*item).isNull() && m_held->installedAt.isValid()
            && (m_held->*item != m_now.*item || !installed)) {
            CustodyEntry taken = draft(m_held->vehicle);
            taken.*place = m_held->*item;
            if (const auto done = write(taken, place, &followReplacing); !done)
                return done;
        }
        if (!installed || m_now.vehicle.isNull() || (m_now.*item).isNull())
            return {};
        CustodyEntry install = draft(m_now.vehicle);
        install.*place = m_now.*item;
        install.movement = Movement::Install;
        install.holder = Holder::Vehicle;
        install.at = m_now.installedAt;
        return write(install, place, &followInstalling);
    }

    const QList<NotFollowed> &notFollowed() const { return m_notFollowed; }

private:
    CustodyEntry draft(const VehicleId &vehicle) const
    {
        CustodyEntry entry;
        entry.centre = m_now.centre;
        entry.depot = m_now.depot;
        entry.vehicle = vehicle;
        entry.registration = m_now.id;
        entry.recordedBy = m_session.author().person;
        return entry;
    }

    template<typename ItemId, typename Rule>
    Result<> write(const CustodyEntry &wanted, ItemId CustodyEntry::*place, Rule rule)
    {
        auto journal = m_session.table<CustodyEntry>();
        const auto soFar = journal.where(place, wanted.*place);
        if (!soFar)
            return soFar.failure();
        const Following following = rule(*soFar, wanted, m_session.now());
        if (following.refusal)
            m_notFollowed.append({m_now.id, wanted.terminal, wanted.sim, *following.refusal});
        if (following.refusal || !following.entry)
            return {};
        CustodyEntry entry = *following.entry;
        m_session.giveId(entry.id);
        return journal.save(entry);
    }

    Session &m_session;
    const Registration *m_held;
    const Registration &m_now;
    QList<NotFollowed> m_notFollowed;
};

} // namespace

Result<QList<NotFollowed>> followInCustody(Session &session, const Registration *held,
                                           const Registration &now)
{
    Follower follower(session, held, now);
    if (const auto done = follower.follow(&Registration::terminal, &CustodyEntry::terminal); !done)
        return done.failure();
    if (const auto done = follower.follow(&Registration::sim, &CustodyEntry::sim); !done)
        return done.failure();
    return follower.notFollowed();
}

} // namespace sk
