// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/desk.h"
#include "sync/central/routes.h"

#include <span>

namespace sk::central {

//! One desktop's connection: one request after another, each stage with its own deadline, until one of the
//! two hangs up.
class Connection {
public:
    Connection(Desk &desk, tcp::socket socket, asio::ssl::context &tls);

    asio::awaitable<void> serve();
    //! Hangs up unless a call is under way that cannot be gone on with later; that one is the last.
    void finish();
    //! Hangs up now.
    void abort();

    enum class Stage { Handshake, Idle, UnderWay, Leaving };
    Stage stage() const { return m_stage; }
    //! When the stage began.
    std::chrono::steady_clock::time_point since() const { return m_since; }
    const std::string &address() const { return m_address; }

private:
    using Parser = http::request_parser<http::buffer_body>;
    //! What came of a body before it ended or broke off.
    struct BodyPiece {
        size_t length;
        ErrorCode error;
    };
    class Upload;

    asio::awaitable<bool> readHeader(Parser &parser);
    asio::awaitable<bool> answerRequest(Parser &parser);
    asio::awaitable<Reply> replyTo(Parser &parser, const Route &route);
    asio::awaitable<Result<Caller>> callerOf(const Parser &parser, const Route &route);
    asio::awaitable<Result<QByteArray>> readBody(Parser &parser, const Route &route);
    asio::awaitable<BodyPiece> readPiece(Parser &parser, std::span<char> room);
    asio::awaitable<void> tellToGoOn(const Parser &parser);
    //! Answers about a file; its body, where it has one, goes to the disk as it comes.
    asio::awaitable<Reply> replyOnFile(Parser &parser, const Route &route, const Caller &caller);
    asio::awaitable<Reply> receive(Parser &parser, const Caller &caller, const FileAsk &wish);
    asio::awaitable<Result<>> receiveBody(Parser &parser, Upload &upload);
    asio::awaitable<Reply> replyOnReceived(Upload &upload, const Result<> &body);
    asio::awaitable<Result<>> noteReceived(Upload &upload, qint64 received);
    asio::awaitable<Reply> complete(Upload &upload);
    asio::awaitable<void> sweepFiles();
    asio::awaitable<void> keepPace(Paces::Way way, qint64 bytes);
    asio::awaitable<Reply> replyInTime(Asked asked);
    asio::awaitable<Reply> replyAside(Reply begun);
    //! For who stands on this machine with no proxy between, or shows the token given out for it.
    Reply replyWithMetrics(const Parser &parser) const;
    asio::awaitable<bool> write(Reply reply);
    asio::awaitable<bool> writePieces(const Reply &reply);
    asio::awaitable<bool> writeFile(const Reply &reply);
    asio::awaitable<void> drain();
    asio::awaitable<void> hangUp();
    template<typename Response>
    void fill(Response &response, const Reply &reply) const;
    void enter(Stage stage);
    void expire(std::chrono::milliseconds after) { beast::get_lowest_layer(m_stream).expires_after(after); }

    Desk &m_desk;
    TlsStream m_stream;
    beast::flat_buffer m_buffer;
    std::string m_address;
    bool m_isLocal = false; //!< the other end is this machine
    std::chrono::steady_clock::duration m_waited{}; //!< of the call under way, for news
    QString m_device; //!< of the call under way, for the log
    qint64 m_reserved = 0; //!< of the body bytes in flight
    bool m_first = true;
    bool m_isHead = false; //!< the answer has no body
    bool m_mayBreakOff = false; //!< bytes of a file are on their way: what came counts
    Stage m_stage = Stage::Handshake;
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
    bool m_keepAlive = true;
};

} // namespace sk::central
