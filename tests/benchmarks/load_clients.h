// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/beast.h"
#include "tests/benchmarks/load_centre.h"

namespace sk::benchmark {

//! What the desktops saw, in milliseconds each.
struct Seen {
    QList<double> pushes; //!< from the moment a change was due until it was answered
    QList<double> elsewhere; //!< ... until another desktop of the centre held it in hand
    qint64 accepted = 0;
    qint64 troubles = 0; //!< calls that failed or were not answered with 200
};

//! What the desktops share; all of them live on one thread.
struct Load {
    Load(const LoadCentre &centre, int changesPerSecond);

    central::asio::io_context io;
    central::asio::ssl::context tls{central::asio::ssl::context::tls_client};
    central::tcp::endpoint service;
    std::chrono::nanoseconds interval{}; //!< between two changes of one desktop
    Seen seen;
    bool isMeasuring = false;
    bool isOver = false;
    int connected = 0;
};

//! A connection under TLS from an address of its own: the service counts them by address.
central::asio::awaitable<std::unique_ptr<central::TlsStream>> connected(Load &load, int number);

//! Sends a change whenever one is due, and listens for those of the others, over two connections.
void beginDesktop(Load &load, const LoadDevice &device, int number);

//! Sends a byte of a request now and then, and begins anew when it is hung up on.
void beginSlowLoris(Load &load, int number);
//! Connects and says nothing.
void beginIdle(Load &load, int number);
//! Sends bodies of 64 MB with a good token, one after the other.
void beginLargeBodies(Load &load, const LoadDevice &device, int number);

} // namespace sk::benchmark
