// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/central_store.h"
#include "sync/engine/sync_run.h"

#include <functional>

namespace sk::testing {

//! A line to a central store in the same program, which breaks whenever `luck` says false: before a call, or
//! before its answer.
class NearLine {
public:
    using Luck = std::function<bool()>;
    NearLine(central::CentralStore &centre, central::Caller caller)
        : m_centre(centre), m_caller(std::move(caller))
    {
    }

    //! Once, to its end.
    SyncStanding sync(Session &session, const Luck &luck) const;

private:
    void perform(SyncRun &run, const SyncStep &step, const Luck &luck) const;
    bool page(SyncRun &run, QString &after, bool &more) const;

    central::CentralStore &m_centre;
    central::Caller m_caller;
};

} // namespace sk::testing
