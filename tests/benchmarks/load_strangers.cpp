// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load_clients.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/write.hpp>

namespace sk::benchmark {

using namespace sk::central;
using namespace std::chrono_literals;

namespace {

constexpr size_t largeBody = 64 * 1024 * 1024;

asio::awaitable<void> dawdle(Load &load, int number)
{
    static const std::string request
        = "GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: " + std::string(200, 'x');
    asio::steady_timer pause(load.io);
    while (!load.isOver) {
        const auto stream = co_await connected(load, number);
        for (size_t at = 0; stream && !load.isOver && at < request.size(); ++at) {
            beast::get_lowest_layer(*stream).expires_after(30s);
            const auto [unsent, sent]
                = co_await asio::async_write(*stream, asio::buffer(request.data() + at, 1), outcome);
            if (unsent)
                break;
            pause.expires_after(1s);
            co_await pause.async_wait(outcome);
        }
    }
}

asio::awaitable<void> sit(Load &load, int number)
{
    while (!load.isOver) {
        const auto stream = co_await connected(load, number);
        if (!stream)
            continue;
        char byte = 0;
        beast::get_lowest_layer(*stream).expires_never();
        co_await stream->async_read_some(asio::buffer(&byte, 1), outcome); // until it is hung up on
    }
}

asio::awaitable<void> heave(Load &load, LoadDevice device, int number)
{
    const std::string head = "POST /v1/changes HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
        + device.token.toStdString()
        + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(largeBody) + "\r\n\r\n";
    const std::string piece(64 * 1024, ' ');
    while (!load.isOver) {
        const auto stream = co_await connected(load, number);
        if (!stream)
            continue;
        beast::get_lowest_layer(*stream).expires_after(60s);
        auto [unsent, sent] = co_await asio::async_write(*stream, asio::buffer(head), outcome);
        for (size_t done = 0; !unsent && !load.isOver && done < largeBody; done += piece.size())
            std::tie(unsent, sent) = co_await asio::async_write(*stream, asio::buffer(piece), outcome);
    }
}

} // namespace

void beginSlowLoris(Load &load, int number)
{
    asio::co_spawn(load.io, dawdle(load, number), asio::detached);
}

void beginIdle(Load &load, int number)
{
    asio::co_spawn(load.io, sit(load, number), asio::detached);
}

void beginLargeBodies(Load &load, const LoadDevice &device, int number)
{
    asio::co_spawn(load.io, heave(load, device, number), asio::detached);
}

} // namespace sk::benchmark
