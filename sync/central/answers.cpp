// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"
#include "sync/protocol/json.h"
#include "sync/protocol/limits.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::ProblemKind;

namespace {

Reply replyOver(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Conflict)
        return replyWith(ProblemKind::CursorAhead, failure.detail);
    return replyWith(failure);
}

} // namespace

Reply answerHealth(CentralStore &store, const Caller &, const Call &)
{
    if (const auto centres = store.centres.all(); !centres) // a service without its database is none
        return replyWith(centres.failure());
    return replyWithJson(
        wire::toJson(wire::Health{QString::fromLatin1(STATIONKEEPER_VERSION), 1, store.now()}));
}

Reply answerEnrolment(CentralStore &store, const Caller &, const Call &call)
{
    const auto request = wire::enrolmentRequestFromJson(call.body);
    if (!request)
        return replyWith(request.failure());
    const auto enrolled = store.enrolments.enrol(*request);
    if (enrolled)
        return replyWithJson(wire::toJson(*enrolled));
    return enrolled.failure().kind == Failure::Kind::Refused ? replyWith(ProblemKind::Code)
                                                             : replyWith(enrolled.failure());
}

Reply answerPush(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto batch = wire::changeBatchFromJson(call.body);
    if (!batch)
        return replyWith(batch.failure());
    const auto pushed = store.changes.push(caller, *batch);
    if (!pushed)
        return replyWith(pushed.failure());
    Reply reply = replyWithJson(wire::toJson(pushed->answers));
    for (const wire::Answer &answer : pushed->answers.answers) {
        reply.changes.accepted += std::holds_alternative<wire::Accepted>(answer.outcome) ? 1 : 0;
        reply.changes.clashed += std::holds_alternative<wire::Clash>(answer.outcome) ? 1 : 0;
        reply.changes.refused += std::holds_alternative<wire::Refused>(answer.outcome) ? 1 : 0;
    }
    if (pushed->version > 0)
        reply.news = News{caller.centre, pushed->version};
    return reply;
}

Reply answerPull(CentralStore &store, const Caller &caller, const Call &call)
{
    using namespace wire;
    const auto after = Cursor::fromText(call.query.queryItemValue(u"after"_s));
    const auto limit = numberIn(call.query, u"limit"_s, 1, limits::rowsPerPage, limits::usualRowsPerPage);
    const auto wait = numberIn(call.query, u"wait"_s, 0, limits::longestWaitSeconds, 0);
    if (!after || !limit || !wait)
        return replyWith(ProblemKind::Malformed, u"after, limit or wait"_s);
    const auto page = store.pages.after(caller, *after, *limit, Pages::Authors::Told);
    if (!page)
        return replyOver(page.failure());
    Reply reply = replyWithJson(page->json);
    if (page->isEmpty && !page->more)
        reply.awaited = Awaited{caller.centre, page->next, std::chrono::seconds(*wait)};
    return reply;
}

Reply answerSnapshot(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto after = Cursor::fromText(call.query.queryItemValue(u"after"_s));
    if (!after)
        return replyWith(ProblemKind::Malformed, u"after"_s);
    // Page by page, each a look of its own: no transaction stays open while a slow line takes the pages, and
    // what changes meanwhile stands behind the last one.
    auto next
        = [caller, cursor = std::make_shared<Cursor>(*after)](CentralStore &pieceStore) -> Result<Piece> {
        const auto now = pieceStore.enrolments.again(caller);
        if (!now)
            return now.failure();
        auto page
            = pieceStore.pages.after(*now, *cursor, wire::limits::usualRowsPerPage, Pages::Authors::Left);
        if (!page)
            return page.failure();
        *cursor = page->next;
        return Piece{page->json + '\n', !page->more};
    };
    const auto first = next(store);
    if (!first)
        return replyOver(first.failure());
    Reply reply;
    reply.type = "application/x-ndjson";
    reply.body = first->bytes;
    if (!first->last)
        reply.pieces = std::move(next);
    return reply;
}

Reply answerDigest(CentralStore &store, const Caller &caller, const Call &)
{
    const auto digest = store.pages.digest(caller);
    return digest ? replyWithJson(wire::toJson(*digest)) : replyWith(digest.failure());
}

Reply answerHistory(CentralStore &store, const Caller &caller, const Call &call)
{
    const QString kind = call.query.queryItemValue(u"kind"_s);
    const QUuid id = QUuid::fromString(call.query.queryItemValue(u"id"_s));
    const auto after = numberIn(call.query, u"after"_s, 0, std::numeric_limits<qint64>::max(), 0);
    if (kind.isEmpty() || kind.size() > wire::limits::nameCharacters || id.isNull() || !after)
        return replyWith(ProblemKind::Malformed, u"kind, id or after"_s);
    const auto history = store.histories.of(caller, kind, id, *after, wire::limits::changesPerHistory);
    if (history)
        return replyWithJson(wire::toJson(*history));
    return history.failure().kind == Failure::Kind::Missing ? replyWith(ProblemKind::Absent)
                                                            : replyWith(history.failure());
}

} // namespace sk::central
