// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/connection.h"

#include <set>

namespace sk::central {

//! Takes connections in and keeps them until they end. Lives on the I/O thread.
class Listener {
public:
    Listener(Desk &desk, asio::ssl::context &tls)
        : m_desk(desk), m_tls(tls), m_acceptor(desk.io), m_end(desk.io)
    {
    }

    //! Listens from now on; answers the port.
    Result<quint16> listen(const QString &address, quint16 port);
    //! Takes nobody in any more, and after the grace hangs up on those who are still here.
    void stop();
    bool isEmpty() const { return m_connections.empty(); }

private:
    asio::awaitable<void> takeIn();
    asio::awaitable<void> keep(tcp::socket socket);
    asio::awaitable<void> endGrace();
    bool makeRoom(const tcp::socket &newcomer);
    //! Hangs up on the one that has been in this stage longest, of one address or of all; false when there is
    //! none.
    bool dropOldest(Connection::Stage stage, const std::string *address);

    Desk &m_desk;
    asio::ssl::context &m_tls;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_end;
    std::set<Connection *> m_connections;
};

} // namespace sk::central
