// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"

#include "sync/protocol/limits.h"

namespace sk::central {

namespace {

constexpr qsizetype worthCompressing = 1024;

bool isAt(const Route &route, std::string_view path)
{
    return route.path == path || !nameIn(route, path).empty();
}

} // namespace

std::string_view nameIn(const Route &route, std::string_view path)
{
    const size_t open = route.path.find('{');
    if (open == std::string_view::npos || !path.starts_with(route.path.substr(0, open)))
        return {};
    const std::string_view name = path.substr(open);
    return name.find('/') == std::string_view::npos ? name : std::string_view();
}

std::span<const Route> routes()
{
    using Manner = Route::Manner;
    static constexpr qsizetype small = 4096;
    static constexpr std::array all{
        Route{"GET", "/v1/health", true, false, 0, answerHealth},
        Route{"POST", "/v1/enrolment", true, true, small, answerEnrolment},
        Route{"POST", "/v1/changes", false, false, wire::limits::bodyBytes, answerPush},
        Route{"GET", "/v1/changes", false, false, 0, answerPull},
        Route{"GET", "/v1/snapshot", false, false, 0, answerSnapshot},
        Route{"GET", "/v1/digest", false, false, 0, answerDigest},
        Route{"GET", "/v1/metrics", true, false, 0, nullptr},
        Route{"OPTIONS", "/v1/files", true, false, 0, answerTusOptions, Manner::Plain},
        Route{"POST", "/v1/files", false, false, 0, answerUploadBegin, Manner::Tus},
        Route{"HEAD", "/v1/files/uploads/{upload}", false, false, 0, answerUploadOffset, Manner::TusUpload},
        Route{"PATCH", "/v1/files/uploads/{upload}", false, false, wire::limits::largestFileBytes,
              answerUploadOffset, Manner::TusPiece},
        Route{"DELETE", "/v1/files/uploads/{upload}", false, false, 0, answerUploadEnd, Manner::TusUpload},
        Route{"GET", "/v1/files/{sha256}", false, false, 0, answerFile, Manner::File},
    };
    return all;
}

std::variant<const Route *, Reply> routeOf(std::string_view method, std::string_view path)
{
    std::string allowed;
    for (const Route &route : routes()) {
        if (!isAt(route, path))
            continue;
        if (route.method == method)
            return &route;
        allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
    }
    Reply reply = replyWith(allowed.empty() ? wire::ProblemKind::Absent : wire::ProblemKind::Method);
    reply.allowed = allowed;
    return reply;
}

Reply performed(CentralStore &store, const Asked &asked)
{
    const auto body = inflated(asked.body, asked.bodyEncoding, asked.route->bodyBytes);
    if (!body)
        return replyWith(body.failure());
    Reply reply = asked.route->answer(store, asked.caller, {asked.query, *body, asked.file});
    if (asked.accepted == Encoding::Identity || reply.file
        || (!reply.pieces && reply.body.size() < worthCompressing))
        return reply;
    reply.encoding = asked.accepted;
    const std::shared_ptr<Compressor> compressor = Compressor::make(asked.accepted);
    reply.body = compressor->add(reply.body, !reply.pieces);
    if (reply.pieces)
        reply.pieces
            = [compressor, pieces = std::move(reply.pieces)](CentralStore &pieceStore) -> Result<Piece> {
            const auto piece = pieces(pieceStore);
            if (!piece)
                return piece;
            return Piece{compressor->add(piece->bytes, piece->last), piece->last};
        };
    return reply;
}

} // namespace sk::central
