// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/file_answers.h"

#include "sync/central/request.h"
#include "sync/central/routes.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::ProblemKind;

namespace {

constexpr int quotaWait = 600; // seconds; until then an upload of the device may be whole

QByteArray location(const UploadEntry &upload)
{
    return "/v1/files/uploads/" + upload.id.toLatin1();
}

//! The caller's upload of the path; else the answer that there is none.
std::variant<UploadEntry, Reply> uploadOf(CentralStore &store, const Caller &caller, const FileAsk &ask)
{
    if (!ask.contents || QUuid::fromString(ask.name).toString(QUuid::WithoutBraces) != ask.name)
        return replyWith(ProblemKind::Absent);
    const auto found = store.files.find(caller, ask.name);
    if (!found)
        return replyOverFile(found.failure());
    if (!*found)
        return replyWith(ProblemKind::Absent);
    return **found;
}

//! What begins an upload: a content and its length; else what is wrong with it.
std::variant<std::pair<QString, qint64>, Reply> wishIn(const FileAsk &ask)
{
    const auto length = tus::numberIn(ask.headers.length);
    if (ask.headers.isDeferred || !length || *length == 0)
        return replyWith(ProblemKind::Malformed, u"Upload-Length"_s);
    if (*length > ask.settings->largest)
        return replyWith(ProblemKind::TooLarge, u"Upload-Length"_s);
    const auto sha256 = tus::sha256In(ask.headers.metadata);
    if (!sha256)
        return replyWith(ProblemKind::Malformed, u"sha256 in Upload-Metadata"_s);
    return std::pair(*sha256, *length);
}

} // namespace

Reply replyOverFile(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Refused:
        return replyWith(ProblemKind::Scope);
    case Failure::Kind::Full:
        return replyWith(ProblemKind::Full);
    case Failure::Kind::Conflict: { // too much of the device's is unfinished
        wire::Problem problem = wire::problem(ProblemKind::TooMany, failure.detail);
        problem.retryAfter = quotaWait;
        return replyWith(problem);
    }
    default:
        return replyWith(failure);
    }
}

Reply replyWithOffset(const UploadEntry &upload, int status)
{
    Reply reply;
    reply.status = status;
    reply.type.clear();
    reply.headers = {{"Upload-Offset", QByteArray::number(upload.received)},
                     {"Upload-Expires", QByteArray::fromStdString(httpDate(upload.expiresAt))}};
    return reply;
}

Reply answerTusOptions(CentralStore &, const Caller &, const Call &call)
{
    if (!call.file.contents)
        return replyWith(ProblemKind::Absent);
    Reply reply;
    reply.status = 204;
    reply.type.clear();
    reply.headers = {{"Tus-Resumable", tus::version},
                     {"Tus-Version", tus::version},
                     {"Tus-Extension", tus::extensions},
                     {"Tus-Max-Size", QByteArray::number(call.file.settings->largest)},
                     {"Tus-Checksum-Algorithm", tus::algorithms}};
    return reply;
}

Reply answerUploadBegin(CentralStore &store, const Caller &caller, const Call &call)
{
    if (!call.file.contents)
        return replyWith(ProblemKind::Absent);
    auto wish = wishIn(call.file);
    if (auto *wrong = std::get_if<Reply>(&wish))
        return *std::move(wrong);
    const auto &[sha256, length] = std::get<0>(wish);
    const auto upload = store.files.begin(caller, sha256, length, *call.file.settings, *call.file.contents);
    if (!upload)
        return replyOverFile(upload.failure());
    Reply reply = replyWithOffset(*upload, 201);
    reply.addHeader("Location", location(*upload));
    reply.files.begun = 1;
    reply.files.known = upload->isComplete() ? 1 : 0;
    return reply;
}

Reply answerUploadOffset(CentralStore &store, const Caller &caller, const Call &call)
{
    auto upload = uploadOf(store, caller, call.file);
    if (auto *none = std::get_if<Reply>(&upload))
        return *std::move(none);
    const auto &entry = std::get<UploadEntry>(upload);
    Reply reply = replyWithOffset(entry, 200);
    reply.addHeader("Upload-Length", QByteArray::number(entry.bytes));
    reply.addHeader("Upload-Metadata", "sha256 " + entry.sha256.toLatin1().toBase64());
    return reply;
}

Reply answerUploadEnd(CentralStore &store, const Caller &caller, const Call &call)
{
    auto upload = uploadOf(store, caller, call.file);
    if (auto *none = std::get_if<Reply>(&upload))
        return *std::move(none);
    const auto &entry = std::get<UploadEntry>(upload);
    if (const auto dropped = store.files.drop(entry); !dropped)
        return replyOverFile(dropped.failure());
    call.file.contents->removePart(entry.id);
    Reply reply;
    reply.status = 204;
    reply.type.clear();
    return reply;
}

Reply answerFile(CentralStore &store, const Caller &caller, const Call &call)
{
    const FileAsk &ask = call.file;
    if (!ask.contents || !isSha256(ask.name))
        return replyWith(ProblemKind::Absent);
    const auto bytes = store.files.readable(caller, ask.name);
    if (!bytes)
        return replyOverFile(bytes.failure());
    if (!*bytes || !ask.contents->holds(ask.name, **bytes))
        return replyWith(ProblemKind::Absent);
    const QByteArray tag = '"' + ask.name.toLatin1() + '"';
    const bool isWhole
        = ask.headers.range.isEmpty() || (!ask.headers.ifRange.isEmpty() && ask.headers.ifRange != tag);
    const auto span = isWhole ? tus::Span{0, **bytes} : tus::spanIn(ask.headers.range, **bytes);
    if (!span) {
        Reply outside = replyWith(ProblemKind::Range);
        outside.addHeader("Content-Range", "bytes */" + QByteArray::number(**bytes));
        return outside;
    }
    Reply reply;
    reply.type = "application/octet-stream";
    reply.file = FileSpan{ask.contents->pathOf(ask.name), span->from, span->end - span->from};
    reply.headers = {{"Accept-Ranges", "bytes"}, {"ETag", tag}, {"X-Content-Type-Options", "nosniff"}};
    if (span->from > 0 || span->end < **bytes) {
        reply.status = 206;
        reply.addHeader("Content-Range",
                        "bytes " + QByteArray::number(span->from) + '-' + QByteArray::number(span->end - 1)
                            + '/' + QByteArray::number(**bytes));
    }
    return reply;
}

} // namespace sk::central
