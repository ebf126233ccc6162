// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/connection.h"
#include "sync/central/file_answers.h"
#include "sync/central/log.h"
#include "sync/central/receiving.h"
#include "sync/central/request.h"

#include <QScopeGuard>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

//! What a connection does about files: bodies go to the disk and files come from it piece by piece.
namespace sk::central {

using wire::ProblemKind;

namespace {

constexpr size_t pieceBytes
    = 64 * 1024; // within the deadline of a body, which makes a rate no line falls below
constexpr qsizetype sendBytes = 256 * 1024;
constexpr std::chrono::minutes sweepEvery(10);
constexpr int busyWait = 5; // seconds

Reply replyWithVersion()
{
    Reply reply = replyWith(ProblemKind::TusVersion);
    reply.addHeader("Tus-Version", tus::version);
    return reply;
}

Reply replyWithBusy()
{
    wire::Problem problem = wire::problem(ProblemKind::Busy, u"files under way"_s);
    problem.retryAfter = busyWait;
    return replyWith(problem);
}

} // namespace

//! One request that brings bytes of an upload.
class Connection::Upload {
public:
    Caller caller;
    FileAsk wish;
    UploadEntry entry;
    std::shared_ptr<Receiving> receiving;
    std::unique_ptr<char[]> room = std::make_unique_for_overwrite<char[]>(pieceBytes);
    bool allCame = false; //!< the body to its end

    qint64 untilCheckpoint() const
    {
        return receiving->safe() + wish.settings->checkpoint - receiving->offset();
    }
};

asio::awaitable<Reply> Connection::replyOnFile(Parser &parser, const Route &route, const Caller &caller)
{
    using Manner = Route::Manner;
    const std::string_view name = nameIn(route, pathOf(parser.get().target()));
    const FileAsk ask{QString::fromLatin1(name.data(), qsizetype(name.size())), tusHeadersOf(parser.get()),
                      &m_desk.files.settings, m_desk.files.store()};
    if (route.isTus() && ask.headers.version != tus::version)
        co_return replyWithVersion();
    if (!ask.contents)
        co_return replyWith(ProblemKind::Absent);
    if (route.manner == Manner::Tus)
        co_await sweepFiles();
    if (route.manner == Manner::TusUpload || route.manner == Manner::TusPiece)
        co_await m_desk.files.underWay.settle(caller.device, ask.name);
    if (route.manner == Manner::TusPiece)
        co_return co_await receive(parser, caller, ask);
    if (!parser.is_done()) // none of these takes a body
        co_return replyWith(ProblemKind::TooLarge, u"body"_s);
    Asked asked{&route, caller, {}, {}, Encoding::Identity, Encoding::Identity, ask};
    co_return co_await replyInTime(std::move(asked));
}

asio::awaitable<Reply> Connection::receive(Parser &parser, const Caller &caller, const FileAsk &wish)
{
    if (parser.get()[http::field::content_type] != tus::pieceType)
        co_return replyWith(ProblemKind::MediaType);
    const auto offset = tus::numberIn(wish.headers.offset);
    const auto checksum = tus::checksumIn(wish.headers.checksum);
    if (!offset || (!checksum && !wish.headers.checksum.isEmpty()))
        co_return replyWith(ProblemKind::Malformed, u"Upload-Offset or Upload-Checksum"_s);
    const auto place
        = m_desk.files.underWay.take(caller.device, wish.name, [this] { m_keepAlive = false, abort(); });
    if (!place)
        co_return replyWithBusy();
    Upload upload;
    upload.caller = caller;
    upload.wish = wish;
    auto find = [caller, name = wish.name](CentralStore &store) { return store.files.find(caller, name); };
    const auto found = co_await ask(m_desk, std::move(find));
    if (!found)
        co_return replyOverFile(found.failure());
    if (!*found)
        co_return replyWith(ProblemKind::Absent);
    upload.entry = **found;
    if (upload.entry.received != *offset)
        co_return replyWith(ProblemKind::Offset);
    const auto length = parser.content_length().value_or(0);
    if (length > std::uint64_t(upload.entry.bytes - *offset))
        co_return replyWith(ProblemKind::TooLarge, u"body"_s);
    if (upload.entry.isComplete())
        co_return parser.is_done() ? replyWithOffset(upload.entry, 204)
                                   : replyWith(ProblemKind::TooLarge, u"body"_s);
    auto open = [contents = wish.contents, entry = upload.entry, checksum] {
        return Receiving::open(*contents, entry, checksum);
    };
    const auto opened = co_await onDisk(m_desk.files, std::move(open));
    if (!opened && opened.failure().kind == Failure::Kind::Missing) {
        // The folder was lost or changed: whoever sends begins anew.
        auto drop = [entry = upload.entry](CentralStore &store) { return store.files.drop(entry); };
        std::ignore = co_await ask(m_desk, std::move(drop));
        co_return replyWith(ProblemKind::Absent);
    }
    if (!opened)
        co_return replyOverFile(opened.failure());
    upload.receiving = *opened;
    const Result<> body = co_await receiveBody(parser, upload);
    co_return co_await replyOnReceived(upload, body);
}

asio::awaitable<Result<>> Connection::receiveBody(Parser &parser, Upload &upload)
{
    parser.body_limit(std::uint64_t(upload.entry.bytes - upload.entry.received));
    m_mayBreakOff = true;
    const auto rest = qScopeGuard([this] { m_mayBreakOff = false; });
    expire(m_desk.limits.body);
    co_await tellToGoOn(parser);
    while (!parser.is_done() && !m_desk.stopping) {
        expire(m_desk.limits.body);
        const std::span<char> room(upload.room.get(), pieceBytes);
        const BodyPiece piece = co_await readPiece(parser, room);
        if (piece.length > 0) {
            const std::span<const char> bytes(upload.room.get(), piece.length);
            const bool isCheckpoint = upload.untilCheckpoint() <= qint64(piece.length)
                && upload.receiving->offset() + qint64(piece.length) < upload.entry.bytes;
            m_desk.metrics.countBytes(true, qint64(piece.length));
            auto take = [receiving = upload.receiving, bytes, isCheckpoint] {
                return receiving->take(bytes, isCheckpoint);
            };
            const Result<> taken = co_await onDisk(m_desk.files, std::move(take));
            if (!taken)
                co_return taken;
            if (isCheckpoint)
                std::ignore = co_await noteReceived(upload, upload.receiving->safe()); // the next one will
            co_await keepPace(Paces::Way::In, qint64(piece.length));
        }
        if (piece.error == http::error::body_limit)
            co_return Failure{Failure::Kind::TooLarge, u"body"_s};
        if (piece.error)
            co_return Result<>(); // cut: what came counts
    }
    upload.allCame = parser.is_done();
    co_return Result<>();
}

asio::awaitable<Reply> Connection::replyOnReceived(Upload &upload, const Result<> &body)
{
    // Whatever happened, what came in good order is made sure of first.
    auto end = [receiving = upload.receiving, allCame = upload.allCame] { return receiving->end(allCame); };
    const Result<> ended = co_await onDisk(m_desk.files, std::move(end));
    const qint64 safe = upload.receiving->safe();
    if (body && ended && safe == upload.entry.bytes)
        co_return co_await complete(upload);
    // At its full length it would pass for complete.
    const qint64 noted = std::min(safe, upload.entry.bytes - 1);
    const Result<> told = co_await noteReceived(upload, noted);
    if (!body)
        co_return replyOverFile(body.failure());
    if (!ended)
        co_return ended.failure().kind == Failure::Kind::Invalid ? replyWith(ProblemKind::Checksum)
                                                                 : replyOverFile(ended.failure());
    if (!told)
        co_return replyOverFile(told.failure());
    if (!upload.allCame)
        co_return replyWithBusy(); // stopping, or nobody there to hear it
    co_return replyWithOffset(upload.entry, 204);
}

asio::awaitable<Result<>> Connection::noteReceived(Upload &upload, qint64 received)
{
    if (upload.entry.received == received)
        co_return Result<>();
    auto note = [entry = upload.entry, received,
                 settings = upload.wish.settings](CentralStore &store) -> Result<UploadEntry> {
        UploadEntry noted = entry;
        const auto done = store.files.advance(noted, received, *settings);
        return done ? Result<UploadEntry>(noted) : done.failure();
    };
    const auto noted = co_await ask(m_desk, std::move(note));
    if (!noted)
        co_return noted.failure();
    upload.entry = *noted;
    co_return Result<>();
}

asio::awaitable<Reply> Connection::complete(Upload &upload)
{
    auto keep = [contents = upload.wish.contents, id = upload.entry.id, sha256 = upload.entry.sha256] {
        return contents->keep(id, sha256);
    };
    const Result<> kept = co_await onDisk(m_desk.files, std::move(keep));
    const bool isSpoilt = !kept && kept.failure().kind == Failure::Kind::Invalid;
    if (!kept && !isSpoilt)
        co_return replyOverFile(kept.failure());
    auto note = [upload = upload.entry, caller = upload.caller, isSpoilt,
                 settings = upload.wish.settings](CentralStore &store) -> Result<UploadEntry> {
        UploadEntry entry = upload;
        const auto done = isSpoilt ? store.files.drop(entry) : store.files.complete(caller, entry, *settings);
        return done ? Result<UploadEntry>(entry) : done.failure();
    };
    const auto noted = co_await ask(m_desk, std::move(note));
    if (!noted)
        co_return replyOverFile(noted.failure());
    auto tidy = [contents = upload.wish.contents, id = upload.entry.id]() -> Result<> {
        contents->removePart(id);
        return {};
    };
    std::ignore = co_await onDisk(m_desk.files, std::move(tidy));
    Reply reply = isSpoilt ? replyWith(ProblemKind::Content) : replyWithOffset(*noted, 204);
    (isSpoilt ? reply.files.spoilt : reply.files.completed) = 1;
    co_return reply;
}

asio::awaitable<void> Connection::sweepFiles()
{
    const auto now = std::chrono::steady_clock::now();
    FileDesk &files = m_desk.files;
    if (files.swept && now - *files.swept < sweepEvery)
        co_return;
    files.swept = now;
    auto sweep = [](CentralStore &store) -> Result<QStringList> {
        const auto centres = store.centres.all();
        if (!centres)
            return centres.failure();
        QStringList all;
        for (const CentreEntry &centre : *centres)
            if (const auto swept = store.files.sweep(centre.id))
                all += *swept;
        if (const auto swept = store.files.sweep(headOffice()))
            all += *swept;
        return all;
    };
    const auto swept = co_await ask(m_desk, std::move(sweep));
    if (!swept)
        co_return;
    auto tidy = [contents = files.store(), ids = *swept, life = files.settings.life,
                 now = m_desk.now()]() -> Result<> {
        // Twice as old as any lives: an upload was given back, or its row is gone with a restored database.
        for (const QString &id : ids + contents->partsOlderThan(2 * std::chrono::seconds(life).count(), now))
            contents->removePart(id);
        return {};
    };
    std::ignore = co_await onDisk(files, std::move(tidy));
}

asio::awaitable<void> Connection::keepPace(Paces::Way way, qint64 bytes)
{
    const auto now = std::chrono::steady_clock::now();
    const auto due = m_desk.files.paces.due(m_device, way, bytes, now);
    if (due <= now || m_desk.stopping)
        co_return;
    asio::steady_timer pause(m_desk.io, due);
    co_await pause.async_wait(outcome);
}

asio::awaitable<bool> Connection::writeFile(const Reply &reply)
{
    const auto place = m_desk.files.underWay.take(m_device, {}, [] {});
    const auto file
        = std::make_shared<Descriptor>(reply.file->path, O_RDONLY); // from its first byte the same one
    if (!place || !file->isOpen()) {
        Reply instead = place ? replyWith(ProblemKind::Absent) : replyWithBusy();
        co_return co_await write(std::move(instead));
    }
    m_mayBreakOff = true;
    const auto rest = qScopeGuard([this] { m_mayBreakOff = false; });
    http::response<http::empty_body> response;
    fill(response, reply);
    response.content_length(std::uint64_t(reply.file->length));
    http::response_serializer<http::empty_body> head(response);
    expire(m_desk.limits.write);
    const auto [headError, headLength] = co_await http::async_write_header(m_stream, head, outcome);
    std::ignore = headLength;
    qint64 from = reply.file->from;
    const qint64 end = from + reply.file->length;
    while (!headError && from < end) {
        auto read = [file, from, length = std::min<qint64>(sendBytes, end - from)]() -> Result<QByteArray> {
            QByteArray piece(length, Qt::Uninitialized);
            const ssize_t got = ::pread(file->number(), piece.data(), size_t(length), from);
            if (got <= 0)
                return failureOfErrno("a file");
            return piece.first(got);
        };
        const Result<QByteArray> piece = co_await onDisk(m_desk.files, std::move(read));
        if (!piece || m_desk.stopping)
            co_return false; // before its length: the other side knows that it is not whole
        expire(m_desk.limits.write);
        const auto bytes = asio::buffer(piece->constData(), size_t(piece->size()));
        const auto [error, length] = co_await asio::async_write(m_stream, bytes, outcome);
        if (error)
            co_return false;
        from += qint64(length);
        m_desk.metrics.countBytes(false, qint64(length));
        co_await keepPace(Paces::Way::Out, qint64(length));
    }
    co_return !headError;
}

} // namespace sk::central
