// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/listener.h"

#include "sync/central/log.h"

#include <QScopeGuard>

#include <algorithm>
#include <boost/asio/detached.hpp>

using namespace Qt::StringLiterals;

namespace sk::central {

Result<quint16> Listener::listen(const QString &address, quint16 port)
{
    ErrorCode error;
    const auto ip = asio::ip::make_address(address.toStdString(), error);
    if (error)
        return Failure{Failure::Kind::Invalid, u"not an IP address"_s};
    const tcp::endpoint endpoint(ip, port);
    const auto failed = [&] {
        const bool taken = error == asio::error::address_in_use;
        return Failure{taken ? Failure::Kind::Busy : Failure::Kind::Refused,
                       QString::fromStdString(error.message())};
    };
    if (m_acceptor.open(endpoint.protocol(), error)
        || m_acceptor.set_option(tcp::acceptor::reuse_address(true), error)
        || m_acceptor.bind(endpoint, error) || m_acceptor.listen(m_desk.limits.backlog, error))
        return failed();
    const quint16 taken = m_acceptor.local_endpoint(error).port();
    asio::co_spawn(m_desk.io, takeIn(), asio::detached);
    return taken;
}

asio::awaitable<void> Listener::takeIn()
{
    while (m_acceptor.is_open()) {
        auto [error, socket] = co_await m_acceptor.async_accept(outcome);
        if (error && m_acceptor.is_open()) {
            // Out of file descriptors, most likely: somebody has to hang up first.
            qCWarning(log) << "accept:" << QString::fromStdString(error.message());
            asio::steady_timer pause(m_desk.io, std::chrono::milliseconds(100));
            co_await pause.async_wait(outcome);
        } else if (!error && makeRoom(socket)) {
            asio::co_spawn(m_desk.io, keep(std::move(socket)), asio::detached);
        }
    }
}

bool Listener::makeRoom(const tcp::socket &newcomer)
{
    ErrorCode error;
    const auto endpoint = newcomer.remote_endpoint(error);
    if (error)
        return false; // gone already
    const std::string address = endpoint.address().to_string();
    int all = 0;
    int handshakes = 0;
    std::map<std::string_view, int> held;
    for (const Connection *connection : m_connections) {
        if (connection->stage() == Connection::Stage::Leaving)
            continue;
        ++all;
        ++held[connection->address()];
        handshakes += connection->stage() == Connection::Stage::Handshake ? 1 : 0;
    }
    const auto count = [](const auto &entry) { return entry.second; };
    if (handshakes >= m_desk.limits.handshakes)
        dropOldest(Connection::Stage::Handshake, nullptr);
    if (held[address] >= m_desk.limits.connectionsPerAddress)
        return dropOldest(Connection::Stage::Idle, &address)
            || dropOldest(Connection::Stage::Handshake, &address);
    if (all < m_desk.limits.connections)
        return true;
    // Who holds most gives way; a newcomer who is that one himself waits.
    const auto most = std::ranges::max_element(held, {}, count);
    const std::string largest(most->first);
    return most->second > held[address] && dropOldest(Connection::Stage::Idle, &largest);
}

bool Listener::dropOldest(Connection::Stage stage, const std::string *address)
{
    Connection *oldest = nullptr;
    for (Connection *connection : m_connections) {
        const bool fits = connection->stage() == stage && (!address || connection->address() == *address);
        if (fits && (!oldest || connection->since() < oldest->since()))
            oldest = connection;
    }
    if (oldest)
        oldest->abort();
    return oldest;
}

asio::awaitable<void> Listener::keep(tcp::socket socket)
{
    Connection connection(m_desk, std::move(socket), m_tls);
    m_connections.insert(&connection);
    m_desk.connections = qsizetype(m_connections.size());
    const auto leave = qScopeGuard([&] {
        m_connections.erase(&connection);
        m_desk.connections = qsizetype(m_connections.size());
        if (m_desk.stopping && m_connections.empty())
            m_end.cancel();
    });
    co_await connection.serve();
}

void Listener::stop()
{
    ErrorCode error;
    m_acceptor.close(error);
    asio::co_spawn(m_desk.io, endGrace(), asio::detached);
    for (Connection *connection : m_connections)
        connection->finish();
}

asio::awaitable<void> Listener::endGrace()
{
    m_end.expires_after(m_desk.limits.grace);
    if (!m_connections.empty())
        co_await m_end.async_wait(outcome);
    for (Connection *connection : m_connections)
        connection->abort();
}

} // namespace sk::central
