// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"

#include "sync/protocol/limits.h"

namespace sk::central {

namespace {

constexpr qsizetype worthCompressing = 1024;

} // namespace

std::span<const Route> routes()
{
    static constexpr qsizetype small = 4096;
    static constexpr std::array all{
        Route{"GET", "/v1/health", true, false, 0, answerHealth},
        Route{"POST", "/v1/enrolment", true, true, small, answerEnrolment},
        Route{"POST", "/v1/changes", false, false, wire::limits::bodyBytes, answerPush},
        Route{"GET", "/v1/changes", false, false, 0, answerPull},
        Route{"GET", "/v1/snapshot", false, false, 0, answerSnapshot},
        Route{"GET", "/v1/digest", false, false, 0, answerDigest},
        Route{"GET", "/v1/history", false, false, 0, answerHistory},
        Route{"GET", "/v1/metrics", true, false, 0, nullptr},
    };
    return all;
}

std::variant<const Route *, Reply> routeOf(std::string_view method, std::string_view path)
{
    std::string_view allowed;
    for (const Route &route : routes()) {
        if (route.path == path && route.method == method)
            return &route;
        if (route.path == path)
            allowed = allowed.empty() ? route.method : "GET, POST";
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
    Reply reply = asked.route->answer(store, asked.caller, {asked.query, *body});
    if (asked.accepted == Encoding::Identity || (!reply.pieces && reply.body.size() < worthCompressing))
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
