// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/connection.h"

#include "sync/central/log.h"
#include "sync/central/request.h"
#include "sync/protocol/limits.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::ProblemKind;

namespace {

constexpr size_t readAtOnce = 16 * 1024;
constexpr size_t mostDrained = 256 * 1024 * 1024; // the deadline comes first as a rule

bool isLoopback(const asio::ip::address &address)
{
    const bool isMapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return isMapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).is_loopback()
                    : address.is_loopback();
}

Reply replyToStranger(const Failure &failure)
{
    if (Enrolments::wasRevoked(failure))
        return replyWith(ProblemKind::Revoked);
    return failure.kind == Failure::Kind::Refused ? replyWith(ProblemKind::Token) : replyWith(failure);
}

} // namespace

Connection::Connection(Desk &desk, tcp::socket socket, asio::ssl::context &tls)
    : m_desk(desk), m_stream(std::move(socket), tls)
{
    ErrorCode error;
    beast::get_lowest_layer(m_stream).socket().set_option(tcp::no_delay(true), error);
    const auto endpoint = beast::get_lowest_layer(m_stream).socket().remote_endpoint(error);
    m_address = error ? std::string() : endpoint.address().to_string();
    m_isLocal = !error && isLoopback(endpoint.address());
}

void Connection::finish()
{
    m_keepAlive = false;
    if (m_stage != Stage::UnderWay || m_mayBreakOff)
        abort();
}

void Connection::enter(Stage stage)
{
    if (m_stage == Stage::Leaving)
        return;
    m_stage = stage;
    m_since = std::chrono::steady_clock::now();
}

void Connection::abort()
{
    enter(Stage::Leaving);
    beast::get_lowest_layer(m_stream).close();
}

// Whatever is handed to a co_await here has a name: GCC 12 destroys some temporaries in such an expression
// twice.

asio::awaitable<void> Connection::serve()
{
    expire(m_desk.limits.handshake);
    const auto [refused] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, outcome);
    if (refused)
        co_return;
    enter(Stage::Idle);
    while (m_keepAlive && !m_desk.stopping) {
        Parser parser;
        if (!co_await readHeader(parser))
            break;
        enter(Stage::UnderWay);
        const auto rest = qScopeGuard([this] { enter(Stage::Idle); });
        if (!co_await answerRequest(parser))
            co_return;
    }
    co_await hangUp();
}

asio::awaitable<bool> Connection::readHeader(Parser &parser)
{
    parser.header_limit(std::uint32_t(wire::limits::headerBytes));
    parser.body_limit(boost::none); // the route says how much
    if (m_buffer.size() == 0) {
        expire(m_first ? m_desk.limits.header : m_desk.limits.idle);
        const auto [error, length] = co_await m_stream.async_read_some(m_buffer.prepare(readAtOnce), outcome);
        if (error)
            co_return false;
        m_buffer.commit(length);
    }
    m_first = false;
    expire(m_desk.limits.header);
    const auto [error, length] = co_await http::async_read_header(m_stream, m_buffer, parser, outcome);
    std::ignore = length;
    if (!error)
        co_return true;
    if (isBadRequest(error)) {
        m_keepAlive = false;
        Reply reply = replyWith(ProblemKind::Malformed, u"header"_s);
        if (co_await write(std::move(reply)))
            co_await drain();
    }
    co_return false;
}

asio::awaitable<bool> Connection::answerRequest(Parser &parser)
{
    const auto since = std::chrono::steady_clock::now();
    m_device.clear();
    m_waited = {};
    m_keepAlive = m_keepAlive && parser.get().keep_alive();
    auto found = routeOf(methodOf(parser.get()), pathOf(parser.get().target()));
    m_isHead = parser.get().method() == http::verb::head;
    Reply reply;
    const Route *route = nullptr;
    if (auto *missing = std::get_if<Reply>(&found))
        reply = std::move(*missing);
    else
        reply = co_await replyTo(parser, *(route = std::get<const Route *>(found)));
    // What is left of a body nobody read would be taken for the next request.
    m_keepAlive = m_keepAlive && parser.is_done() && !m_desk.stopping;
    if (reply.news)
        m_desk.waiters.tell(*reply.news);
    if (route && route->isTus())
        reply.addHeader("Tus-Resumable", tus::version);
    const int status = reply.status;
    const std::string_view method = route ? route->method : "";
    const std::string_view path = route ? route->path : "";
    m_desk.metrics.count(method, path, status); // before the answer: who has it may ask for the count
    m_desk.metrics.count(reply.changes);
    m_desk.metrics.count(reply.files);
    const bool written = co_await write(std::move(reply));
    const auto took = std::chrono::steady_clock::now() - since;
    m_desk.metrics.time(method, path, took - m_waited);
    logCall(parser.get(), path, status, m_device, took);
    if (written && !parser.is_done())
        co_await drain();
    co_return written;
}

asio::awaitable<Reply> Connection::replyTo(Parser &parser, const Route &route)
{
    if (!route.answer)
        co_return replyWithMetrics(parser);
    if (route.enrols && !m_desk.attempts.mayTry(m_address, std::chrono::steady_clock::now()))
        co_return replyWith(ProblemKind::TooMany);
    // Who asks comes first: a stranger's body is not even read.
    const auto caller = co_await callerOf(parser, route);
    if (!caller)
        co_return replyToStranger(caller.failure());
    m_device = caller->device;
    if (const int wait
        = route.open ? 0 : m_desk.allowances.take(m_device, std::chrono::steady_clock::now())) {
        wire::Problem problem = wire::problem(ProblemKind::TooMany);
        problem.retryAfter = wait;
        co_return replyWith(problem);
    }
    if (route.manner != Route::Manner::Plain)
        co_return co_await replyOnFile(parser, route, *caller);
    const auto encoding = encodingNamed(viewOf(parser.get()[http::field::content_encoding]));
    if (!encoding || (route.bodyBytes > 0 && !isJson(parser.get()[http::field::content_type])))
        co_return replyWith(ProblemKind::MediaType);
    const auto session = sessionIn(parser.get());
    if (!session)
        co_return replyWith(ProblemKind::Malformed, u"person"_s);
    const auto release = qScopeGuard([this] { m_desk.bodyBytesInFlight -= std::exchange(m_reserved, 0); });
    const auto body = co_await readBody(parser, route);
    if (!body)
        co_return replyWith(body.failure());
    Asked asked{&route,
                *caller,
                queryOf(parser.get().target()),
                *body,
                *encoding,
                bestOf(viewOf(parser.get()[http::field::accept_encoding])),
                nameIn(route, pathOf(parser.get().target())),
                *session,
                {{}, {}, &m_desk.files.settings, m_desk.files.store()}};
    Reply reply = co_await replyInTime(std::move(asked));
    if (route.enrols && reply.status == wire::problem(ProblemKind::Code).status)
        m_desk.attempts.failed(m_address, std::chrono::steady_clock::now());
    co_return reply;
}

asio::awaitable<Result<Caller>> Connection::callerOf(const Parser &parser, const Route &route)
{
    if (route.open)
        co_return Caller{};
    const QString token = tokenIn(parser.get()[http::field::authorization]);
    if (token.isEmpty() || token.size() > wire::limits::tokenCharacters)
        co_return Failure{Failure::Kind::Refused, u"no token"_s};
    auto look = [token](CentralStore &store) { return store.enrolments.callerWith(token); };
    co_return co_await ask(m_desk, std::move(look));
}

asio::awaitable<Result<QByteArray>> Connection::readBody(Parser &parser, const Route &route)
{
    if (parser.is_done())
        co_return QByteArray();
    const qint64 size = qint64(parser.content_length().value_or(std::uint64_t(route.bodyBytes)));
    if (route.bodyBytes == 0 || size < 0 || size > route.bodyBytes)
        co_return Failure{Failure::Kind::TooLarge, u"body"_s};
    if (m_desk.bodyBytesInFlight + size > m_desk.limits.bodyBytesInFlight)
        co_return Failure{Failure::Kind::Busy, u"bodies in flight"_s};
    m_reserved = size;
    m_desk.bodyBytesInFlight += size;
    parser.body_limit(std::uint64_t(route.bodyBytes));
    expire(m_desk.limits.body);
    co_await tellToGoOn(parser);
    QByteArray body;
    while (!parser.is_done()) {
        const qsizetype before = body.size();
        body.resize(parser.content_length() ? qsizetype(size) : before + qsizetype(readAtOnce));
        const std::span<char> room(body.data() + before, size_t(body.size() - before));
        const BodyPiece piece = co_await readPiece(parser, room);
        body.truncate(before + qsizetype(piece.length));
        if (piece.error == http::error::body_limit)
            co_return Failure{Failure::Kind::TooLarge, u"body"_s};
        if (piece.error)
            co_return Failure{Failure::Kind::Corrupt, u"body"_s};
    }
    co_return body;
}

asio::awaitable<void> Connection::tellToGoOn(const Parser &parser)
{
    if (!beast::iequals(parser.get()[http::field::expect], "100-continue"))
        co_return;
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    const auto [error, length] = co_await asio::async_write(m_stream, asio::buffer(goOn), outcome);
    std::ignore = error, std::ignore = length; // the read that follows knows
}

asio::awaitable<Connection::BodyPiece> Connection::readPiece(Parser &parser, std::span<char> room)
{
    auto &body = parser.get().body();
    body.data = room.data();
    body.size = room.size();
    body.more = true;
    const auto [error, read] = co_await http::async_read(m_stream, m_buffer, parser, outcome);
    std::ignore = read; // counts the header's bytes too
    const bool isRoomFull = error == http::error::need_buffer;
    co_return BodyPiece{room.size() - body.size, isRoomFull ? ErrorCode() : error};
}

asio::awaitable<Reply> Connection::replyInTime(Asked asked)
{
    std::optional<std::chrono::steady_clock::time_point> deadline;
    while (true) {
        auto work = [asked, isFirst = !deadline](CentralStore &store) -> Result<Reply> {
            const auto caller = isFirst ? Result<Caller>(asked.caller) : store.enrolments.again(asked.caller);
            if (!caller) // revoked while it waited
                return caller.failure();
            Asked now = asked;
            now.caller = *caller;
            return performed(store, now);
        };
        const Result<Reply> reply = co_await ask(m_desk, std::move(work));
        if (!reply)
            co_return replyToStranger(reply.failure());
        if (reply->aside)
            co_return co_await replyAside(*reply);
        if (!reply->awaited)
            co_return *reply;
        if (!deadline)
            deadline = std::chrono::steady_clock::now() + reply->awaited->wait;
        const auto since = std::chrono::steady_clock::now();
        const bool isNews = co_await m_desk.waiters.wait(*reply->awaited, *deadline);
        m_waited += std::chrono::steady_clock::now() - since;
        if (!isNews)
            co_return *reply;
        asked.query = withCursor(asked.query, reply->awaited->after);
    }
}

asio::awaitable<Reply> Connection::replyAside(Reply begun)
{
    auto look = std::move(begun.aside);
    const Result<Rest> rest = co_await askAside(m_desk, std::move(look));
    if (!rest)
        co_return replyWith(rest.failure());
    auto work = [finish = *rest](CentralStore &store) -> Result<Reply> { return finish(store); };
    const Result<Reply> reply = co_await ask(m_desk, std::move(work));
    co_return reply ? *reply : replyWith(reply.failure());
}

Reply Connection::replyWithMetrics(const Parser &parser) const
{
    const auto &header = parser.get();
    // Whoever a proxy speaks for comes from this machine too.
    const bool isProxied = header.find("X-Forwarded-For") != header.end()
        || header.find("Forwarded") != header.end() || header.find("Via") != header.end();
    const QString token = tokenIn(header[http::field::authorization]);
    if (!m_desk.metricsToken.isEmpty() && (token.isEmpty() || hashOf(token) != m_desk.metricsToken))
        return replyWith(ProblemKind::Token);
    if (m_desk.metricsToken.isEmpty() && (!m_isLocal || isProxied))
        return replyWith(ProblemKind::Absent);
    const StoreWorkers::Load load = m_desk.workers.load();
    Reply reply;
    reply.type = "text/plain; version=0.0.4";
    reply.body = m_desk.metrics.text({m_desk.connections, m_desk.waiters.count(), load.waiting,
                                      m_desk.bodyBytesInFlight, load.calls, load.seconds,
                                      m_desk.files.underWay.count(), m_desk.passwords.waiting()});
    return reply;
}

template<typename Response>
void Connection::fill(Response &response, const Reply &reply) const
{
    response.version(11);
    response.result(unsigned(reply.status));
    response.keep_alive(m_keepAlive);
    response.set(http::field::date, httpDate(m_desk.now()));
    if (!reply.type.isEmpty())
        response.set(http::field::content_type, viewOf(reply.type));
    for (const auto &[name, value] : reply.headers)
        response.set(name, viewOf(value));
    response.set(http::field::cache_control, "no-store");
    if (reply.encoding != Encoding::Identity)
        response.set(http::field::content_encoding, nameOf(reply.encoding));
    if (reply.retryAfter > 0)
        response.set(http::field::retry_after, std::to_string(reply.retryAfter));
    if (!reply.allowed.empty())
        response.set(http::field::allow, reply.allowed);
    if (reply.status == int(http::status::unauthorized))
        response.set(http::field::www_authenticate, "Bearer");
}

asio::awaitable<bool> Connection::write(Reply reply)
{
    if (reply.pieces)
        co_return co_await writePieces(reply);
    if (reply.file)
        co_return co_await writeFile(reply);
    http::response<http::span_body<const char>> response;
    fill(response, reply);
    if (!m_isHead)
        response.body() = {reply.body.constData(), size_t(reply.body.size())};
    if (reply.status != int(http::status::no_content)) // has no length (RFC 9110 8.6)
        response.prepare_payload();
    expire(m_desk.limits.write);
    const auto [error, length] = co_await http::async_write(m_stream, response, outcome);
    std::ignore = length;
    co_return !error;
}

asio::awaitable<bool> Connection::writePieces(const Reply &reply)
{
    http::response<http::empty_body> response;
    fill(response, reply);
    response.chunked(true);
    http::response_serializer<http::empty_body> head(response);
    expire(m_desk.limits.write);
    const auto [headError, headLength] = co_await http::async_write_header(m_stream, head, outcome);
    std::ignore = headLength;
    if (headError)
        co_return false;
    Piece piece{reply.body, false};
    while (true) {
        if (!piece.bytes.isEmpty()) {
            expire(m_desk.limits.write);
            const auto chunk
                = http::make_chunk(asio::buffer(piece.bytes.constData(), size_t(piece.bytes.size())));
            const auto [error, length] = co_await asio::async_write(m_stream, chunk, outcome);
            std::ignore = length;
            if (error)
                co_return false;
        }
        if (piece.last)
            break;
        auto make = reply.pieces;
        const Result<Piece> next = co_await ask(m_desk, std::move(make));
        if (!next || m_desk.stopping)
            co_return false; // without its last chunk the other side knows that it is not whole
        piece = *next;
    }
    const auto [error, length] = co_await asio::async_write(m_stream, http::make_chunk_last(), outcome);
    std::ignore = length;
    co_return !error;
}

asio::awaitable<void> Connection::drain()
{
    // Hanging up on bytes that are still coming would throw away the answer that says why.
    expire(m_desk.limits.farewell);
    for (size_t drained = 0; drained < mostDrained;) {
        m_buffer.clear();
        const auto [error, length] = co_await m_stream.async_read_some(m_buffer.prepare(readAtOnce), outcome);
        if (error)
            co_return;
        drained += length;
    }
}

asio::awaitable<void> Connection::hangUp()
{
    expire(m_desk.limits.farewell);
    co_await m_stream.async_shutdown(outcome);
}

} // namespace sk::central
