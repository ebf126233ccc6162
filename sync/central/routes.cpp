// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"

#include "sync/protocol/limits.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

constexpr qsizetype worthCompressing = 1024;

bool isAt(const Route &route, std::string_view path)
{
    const bool isNamed = route.path.find('{') != std::string_view::npos;
    return isNamed ? !nameIn(route, path).isEmpty() : route.path == path;
}

std::optional<Ability> abilityFor(Asks asks)
{
    switch (asks) {
    case Asks::Nobody:
    case Asks::Session:
        break;
    case Asks::Administer:
        return Ability::Administer;
    case Asks::Reveal:
        return Ability::Reveal;
    }
    return std::nullopt;
}

//! Fills in who is signed in; the answer when the route asks for somebody else.
std::optional<Reply> strangerTo(CentralStore &store, const Asked &asked, Call &call)
{
    if (asked.route->asks == Asks::Nobody)
        return std::nullopt;
    const auto person = store.sessions.personWith(asked.caller, asked.session);
    if (!person && person.failure().kind == Failure::Kind::Refused)
        return replyWith(wire::ProblemKind::Person);
    if (!person)
        return replyWith(person.failure());
    call.person = *person;
    const auto ability = abilityFor(asked.route->asks);
    if (!ability)
        return std::nullopt;
    if (person->mustChange)
        return replyWith(wire::ProblemKind::MustChange);
    if (may(store.rights, person->role, *ability))
        return std::nullopt;
    const QString path = QString::fromLatin1(asked.route->path.data(), qsizetype(asked.route->path.size()));
    const auto told = store.audit.tellRefusal(asked.caller.centre, {asked.caller.device, person->account},
                                              path, u"right "_s + std::get<QString>(toValue(*ability)));
    return told ? replyWith(wire::ProblemKind::Right) : replyWith(told.failure());
}

} // namespace

QString nameIn(const Route &route, std::string_view path)
{
    const size_t from = route.path.find('{');
    const size_t to = route.path.find('}');
    if (from == std::string_view::npos)
        return {};
    const std::string_view before = route.path.substr(0, from);
    const std::string_view behind = route.path.substr(to + 1);
    if (path.size() <= before.size() + behind.size() || !path.starts_with(before) || !path.ends_with(behind))
        return {};
    const auto name = path.substr(before.size(), path.size() - before.size() - behind.size());
    return name.find('/') == std::string_view::npos ? QString::fromLatin1(name.data(), qsizetype(name.size()))
                                                    : QString();
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
        Route{"GET", "/v1/history", false, false, 0, answerHistory},
        Route{"GET", "/v1/metrics", true, false, 0, nullptr},
        Route{"POST", "/v1/session", false, false, small, answerSignIn},
        Route{"GET", "/v1/session", false, false, 0, answerStanding},
        Route{"DELETE", "/v1/session", false, false, 0, answerSignOut, Asks::Session},
        Route{"POST", "/v1/session/password", false, false, small, answerPasswordChange, Asks::Session},
        Route{"GET", "/v1/accounts", false, false, 0, answerAccounts, Asks::Administer},
        Route{"PUT", "/v1/accounts/{account}", false, false, small, answerPutAccount, Asks::Administer},
        Route{"GET", "/v1/devices", false, false, 0, answerDevices, Asks::Administer},
        Route{"POST", "/v1/devices/{device}/revoke", false, false, 0, answerRevoke, Asks::Administer},
        Route{"POST", "/v1/invitations", false, false, small, answerInvite, Asks::Administer},
        Route{"POST", "/v1/reveals", false, false, small, answerReveal, Asks::Reveal},
        Route{"POST", "/v1/events", false, false, small, answerNotice},
        Route{"GET", "/v1/audit", false, false, 0, answerAudit, Asks::Administer},
        Route{"OPTIONS", "/v1/files", true, false, 0, answerTusOptions, Asks::Nobody, Manner::Plain},
        Route{"POST", "/v1/files", false, false, 0, answerUploadBegin, Asks::Nobody, Manner::Tus},
        Route{"HEAD", "/v1/files/uploads/{upload}", false, false, 0, answerUploadOffset, Asks::Nobody,
              Manner::TusUpload},
        Route{"PATCH", "/v1/files/uploads/{upload}", false, false, wire::limits::largestFileBytes,
              answerUploadOffset, Asks::Nobody, Manner::TusPiece},
        Route{"DELETE", "/v1/files/uploads/{upload}", false, false, 0, answerUploadEnd, Asks::Nobody,
              Manner::TusUpload},
        Route{"GET", "/v1/files/{sha256}", false, false, 0, answerFile, Asks::Nobody, Manner::File},
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
    Call call{asked.query, *body, asked.argument, asked.session, {}, asked.file};
    if (auto stranger = strangerTo(store, asked, call))
        return *std::move(stranger);
    Reply reply = asked.route->answer(store, asked.caller, call);
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
