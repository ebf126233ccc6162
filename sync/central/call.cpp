// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/call.h"

#include "sync/central/log.h"
#include "sync/protocol/json.h"

namespace sk::central {

using wire::ProblemKind;

std::optional<qint64> numberIn(const QUrlQuery &query, const QString &name, qint64 from, qint64 to,
                               qint64 absent)
{
    if (!query.hasQueryItem(name))
        return absent;
    bool fits = false;
    const qint64 number = query.queryItemValue(name).toLongLong(&fits);
    return fits && number >= from && number <= to ? std::optional(number) : std::nullopt;
}

Reply replyWithJson(const QByteArray &body)
{
    Reply reply;
    reply.body = body;
    return reply;
}

Reply replyWith(const wire::Problem &problem)
{
    Reply reply;
    reply.status = problem.status;
    reply.type = "application/problem+json";
    reply.body = wire::toJson(problem);
    reply.retryAfter = problem.retryAfter;
    return reply;
}

Reply replyWith(ProblemKind kind, const QString &detail)
{
    return replyWith(wire::problem(kind, detail));
}

Reply replyWith(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::Corrupt:
    case Failure::Kind::Invalid:
        return replyWith(ProblemKind::Malformed, failure.detail);
    case Failure::Kind::TooLarge:
        return replyWith(ProblemKind::TooLarge, failure.detail);
    case Failure::Kind::Offline: // the database; it comes back
    case Failure::Kind::Busy:
        return replyWith(ProblemKind::Busy);
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
    case Failure::Kind::Storage:
    case Failure::Kind::Full:
    case Failure::Kind::ReadOnly:
    case Failure::Kind::TooNew:
    case Failure::Kind::Missing:
    case Failure::Kind::Cancelled:
    case Failure::Kind::Settled:
    case Failure::Kind::LettersLost:
        break;
    }
    qCWarning(log) << "failed:" << failure.detail;
    return replyWith(ProblemKind::Internal);
}

} // namespace sk::central
