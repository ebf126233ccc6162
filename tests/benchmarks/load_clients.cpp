// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/load_clients.h"

#include "models/domain/kinds.h"
#include "sync/protocol/json.h"

#include <boost/asio/detached.hpp>

using namespace Qt::StringLiterals;

namespace sk::benchmark {

using namespace sk::central;
using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

namespace {

constexpr auto patience = 60s;
const std::string pushTarget = "/v1/changes";
const QByteArray noBody;
const QString mark = u"due:"_s; // in the note of a change: when it was due, in nanoseconds

double millisecondsSince(Moment moment)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - moment).count();
}

//! The moments of the changes in a page.
QList<Moment> momentsIn(const std::string &page)
{
    static const std::string word = mark.toStdString();
    QList<Moment> moments;
    for (size_t at = page.find(word); at != std::string::npos; at = page.find(word, at + 1))
        moments.append(Moment(std::chrono::nanoseconds(std::atoll(page.c_str() + at + word.size()))));
    return moments;
}

std::string textAfter(const std::string &json, const std::string &name)
{
    const size_t at = json.rfind('"' + name + "\":\"");
    const size_t from = at + name.size() + 4;
    return at == std::string::npos ? std::string() : json.substr(from, json.find('"', from) - from);
}

//! One connection that stays, and calls on it.
class Line {
public:
    Line(Load &load, const LoadDevice &device, int number)
        : m_load(load), m_token("Bearer " + device.token.toStdString()), m_number(number)
    {
    }

    //! The body of the answer; empty when there is none, and then the next call connects anew.
    asio::awaitable<std::string> call(http::verb verb, const std::string &target, const QByteArray &body)
    {
        if (!m_stream)
            m_stream = co_await connected(m_load, m_number);
        if (!m_stream)
            co_return std::string();
        http::request<http::string_body> request{verb, target, 11};
        request.set(http::field::host, "127.0.0.1");
        request.set(http::field::authorization, m_token);
        request.set(http::field::content_type, "application/json");
        request.body().assign(body.constData(), size_t(body.size()));
        request.prepare_payload();
        beast::get_lowest_layer(*m_stream).expires_after(patience);
        auto [trouble, size] = co_await http::async_write(*m_stream, request, outcome);
        http::response<http::string_body> response;
        beast::flat_buffer buffer;
        if (!trouble)
            std::tie(trouble, size) = co_await http::async_read(*m_stream, buffer, response, outcome);
        if (trouble || response.result() != http::status::ok) {
            m_load.seen.troubles += m_load.isMeasuring ? 1 : 0;
            m_stream.reset();
            co_return std::string();
        }
        co_return std::move(response.body());
    }

private:
    Load &m_load;
    std::string m_token;
    int m_number;
    std::unique_ptr<TlsStream> m_stream;
};

//! The record a desktop changes again and again.
class Edited {
public:
    explicit Edited(const LoadDevice &device) : m_ids(systemClock), m_centre(device.centre)
    {
        m_id = m_ids.next();
    }

    QByteArray changed(Moment due)
    {
        wire::Change change;
        change.kind = u"registration"_s;
        change.id = m_id;
        change.base = m_version;
        change.change = m_ids.next();
        change.at = systemClock();
        change.columns = {u"note"_s};
        change.values = {mark + QString::number(due.time_since_epoch().count())};
        if (m_version == 0) {
            change.columns += {u"centre"_s, u"plate"_s, u"customer_name"_s, u"vin"_s};
            change.values += {m_centre, u"豫P12345"_s, u"沈丘县万里运输有限公司"_s, u"LGAX2A1399F000001"_s};
        }
        return wire::toJson(wire::ChangeBatch{{change}});
    }
    bool wasAccepted(const std::string &answer)
    {
        const size_t at = answer.find("\"accepted\":");
        if (at != std::string::npos)
            m_version = std::atoll(answer.c_str() + at + 11);
        return at != std::string::npos;
    }

private:
    IdSource m_ids;
    QString m_centre;
    QUuid m_id;
    qint64 m_version = 0;
};

asio::awaitable<void> write(Load &load, LoadDevice device, int number)
{
    Line line(load, device, number);
    Edited edited(device);
    asio::steady_timer timer(load.io);
    // Spread over the interval, so that all desktops together make an even stream.
    Moment due = std::chrono::steady_clock::now() + load.interval * (number % 97) / 97;
    for (; !load.isOver; due += load.interval) {
        timer.expires_at(due);
        co_await timer.async_wait(outcome);
        const bool isMeasured = load.isMeasuring;
        const QByteArray body = edited.changed(due);
        const std::string answer = co_await line.call(http::verb::post, pushTarget, body);
        if (!edited.wasAccepted(answer) || !isMeasured)
            continue;
        ++load.seen.accepted;
        load.seen.pushes.append(millisecondsSince(due));
    }
}

asio::awaitable<void> listen(Load &load, LoadDevice device, int number)
{
    Line line(load, device, number);
    std::string cursor;
    bool isCurrent = false;
    while (!load.isOver) {
        // Named, since GCC 12 frees a temporary twice that lives across a co_await.
        const std::string target = "/v1/changes?wait=" + std::string(isCurrent ? "25" : "0")
            + (cursor.empty() ? "" : "&after=" + cursor);
        const std::string page = co_await line.call(http::verb::get, target, noBody);
        if (page.empty())
            continue;
        if (!std::exchange(isCurrent, page.find("\"more\":true") == std::string::npos || isCurrent))
            ++load.connected;
        cursor = textAfter(page, "next");
        if (load.isMeasuring && isCurrent)
            for (const Moment &due : momentsIn(page))
                load.seen.elsewhere.append(millisecondsSince(due));
    }
}

} // namespace

Load::Load(const LoadCentre &centre, int changesPerSecond)
    : service(asio::ip::make_address("127.0.0.1"), centre.port())
    , interval(std::chrono::nanoseconds(1s) * centre.devices().size() / changesPerSecond)
{
    const QByteArray authority = centre.authority();
    tls.add_certificate_authority(asio::buffer(authority.constData(), size_t(authority.size())));
    tls.set_verify_mode(asio::ssl::verify_peer);
}

asio::awaitable<std::unique_ptr<TlsStream>> connected(Load &load, int number)
{
    auto stream = std::make_unique<TlsStream>(load.io, load.tls);
    beast::tcp_stream &tcpStream = beast::get_lowest_layer(*stream);
    tcpStream.expires_after(patience);
    tcpStream.socket().open(tcp::v4());
    const auto from = asio::ip::address_v4(asio::ip::address_v4::uint_type(0x7f010000 + number));
    tcpStream.socket().bind({from, 0});
    const auto [unreached] = co_await tcpStream.async_connect(load.service, outcome);
    if (!unreached) {
        const auto [untrusted] = co_await stream->async_handshake(asio::ssl::stream_base::client, outcome);
        if (!untrusted)
            co_return stream;
    }
    asio::steady_timer pause(load.io, 1s);
    co_await pause.async_wait(outcome);
    co_return nullptr;
}

void beginDesktop(Load &load, const LoadDevice &device, int number)
{
    asio::co_spawn(load.io, write(load, device, number), asio::detached);
    asio::co_spawn(load.io, listen(load, device, number), asio::detached);
}

} // namespace sk::benchmark
