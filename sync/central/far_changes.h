// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/desk.h"

namespace sk::central {

//! Wakes the long polls of this service for what it did not take itself: another service on the same database
//! did, or the command line read a courier file. It looks at the centres' counters now and then
//! (ServiceLimits::lookAround), which needs nothing of the database that a pool or a fail-over would take
//! away. Lives on the I/O thread.
class FarChanges {
public:
    explicit FarChanges(Desk &desk) : m_desk(desk), m_timer(desk.io) { }

    void start();
    void stop() { m_timer.cancel(); }

private:
    asio::awaitable<void> watch();

    Desk &m_desk;
    asio::steady_timer m_timer;
};

} // namespace sk::central
