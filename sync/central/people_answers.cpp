// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/routes.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/people_json.h"

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::ProblemKind;

namespace {

Reply done(const CentralStore &store)
{
    return replyWithJson(wire::toJson(wire::Done{store.now()}));
}

Doer doerOf(const Caller &caller, const Call &call)
{
    return {caller.device, call.person ? call.person->account : QString()};
}

//! Done, or what was said against it.
Reply doneUnless(const CentralStore &store, const Result<Objection> &result)
{
    if (!result)
        return replyWith(result.failure());
    return *result ? replyWith(**result) : done(store);
}

template<typename Message>
Reply replyOf(const Result<Message> &message)
{
    return message ? replyWithJson(wire::toJson(*message)) : replyWith(message.failure());
}

template<typename Message>
Reply replyOf(const Result<std::variant<Message, wire::Problem>> &answer)
{
    if (!answer)
        return replyWith(answer.failure());
    if (const auto *problem = std::get_if<wire::Problem>(&*answer))
        return replyWith(*problem);
    return replyWithJson(wire::toJson(std::get<Message>(*answer)));
}

//! The attempt a call may make, else its answer.
std::variant<Attempt, Reply> attemptOf(CentralStore &store, const Caller &caller, const QString &account)
{
    const auto attempt = store.sessions.tryOnce(caller, account);
    if (!attempt)
        return replyWith(attempt.failure());
    if (const auto *problem = std::get_if<wire::Problem>(&*attempt))
        return replyWith(*problem);
    return std::get<Attempt>(*attempt);
}

} // namespace

Reply answerSignIn(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto request = wire::signInRequestFromJson(call.body);
    if (!request)
        return replyWith(request.failure());
    auto begun = attemptOf(store, caller, request->account);
    if (auto *refused = std::get_if<Reply>(&begun))
        return *refused;
    Reply reply;
    reply.aside = [caller, attempt = std::get<Attempt>(begun),
                   password = request->password](const PasswordCost &cost) -> Rest {
        const bool isRight = isPassword(password, attempt.passwordHash, cost);
        const QString newHash = isRight && isOfAnotherCost(attempt.passwordHash, cost)
            ? passwordHash(password, cost)
            : QString();
        return [caller, attempt, isRight, newHash](CentralStore &own) {
            return replyOf(own.sessions.begin(caller, attempt, isRight, newHash));
        };
    };
    return reply;
}

Reply answerStanding(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto people = store.accounts.anyIn(caller.centre);
    if (!people)
        return replyWith(people.failure());
    wire::SessionStanding standing;
    standing.people = *people;
    standing.serverTime = store.now();
    const auto person = store.sessions.personWith(caller, call.session);
    if (!person && person.failure().kind != Failure::Kind::Refused)
        return replyWith(person.failure());
    if (person) {
        standing.account = person->account;
        standing.person = person->person;
        standing.role = person->role;
        standing.mustChange = person->mustChange;
    }
    return replyWithJson(wire::toJson(standing));
}

Reply answerSignOut(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto ended = store.sessions.end(caller, call.session);
    return ended ? done(store) : replyWith(ended.failure());
}

Reply answerPasswordChange(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto change = wire::passwordChangeFromJson(call.body);
    if (!change)
        return replyWith(change.failure());
    if (!isAcceptable(change->newPassword, call.person->account))
        return replyWith(ProblemKind::Password);
    if (change->newPassword == change->oldPassword)
        return replyWith(ProblemKind::Password, u"the same again"_s);
    auto begun = attemptOf(store, caller, call.person->account);
    if (auto *refused = std::get_if<Reply>(&begun))
        return *refused;
    Reply reply;
    reply.aside = [caller, attempt = std::get<Attempt>(begun), session = call.session,
                   change = *change](const PasswordCost &cost) -> Rest {
        const bool isRight = isPassword(change.oldPassword, attempt.passwordHash, cost);
        const QString newHash = isRight ? passwordHash(change.newPassword, cost) : QString();
        return [caller, attempt, session, isRight, newHash](CentralStore &own) {
            if (isRight && newHash.isEmpty()) // no memory for it
                return replyWith(ProblemKind::Busy);
            return doneUnless(own, own.sessions.changePassword(caller, attempt, session, isRight, newHash));
        };
    };
    return reply;
}

Reply answerAccounts(CentralStore &store, const Caller &caller, const Call &)
{
    const auto accounts = store.accounts.of(caller.centre);
    return accounts ? replyWithJson(wire::toJson(wire::AccountList{*accounts}))
                    : replyWith(accounts.failure());
}

Reply answerPutAccount(CentralStore &store, const Caller &caller, const Call &call)
{
    const QString account = accountNamed(call.argument);
    if (account.isEmpty() || account != call.argument)
        return replyWith(ProblemKind::Absent);
    const auto wish = wire::accountWishFromJson(call.body);
    if (!wish)
        return replyWith(wish.failure());
    const Doer doer = doerOf(caller, call);
    if (wish->password.isEmpty())
        return doneUnless(store, store.accounts.put(caller.centre, doer, account, *wish, {}));
    if (!isAcceptable(wish->password, account))
        return replyWith(ProblemKind::Password);
    Reply reply;
    reply.aside = [caller, doer, account, wish = *wish](const PasswordCost &cost) -> Rest {
        const QString hash = passwordHash(wish.password, cost);
        return [caller, doer, account, wish, hash](CentralStore &own) {
            if (hash.isEmpty()) // no memory for it
                return replyWith(ProblemKind::Busy);
            return doneUnless(own, own.accounts.put(caller.centre, doer, account, wish, hash));
        };
    };
    return reply;
}

Reply answerDevices(CentralStore &store, const Caller &caller, const Call &)
{
    const auto devices = store.enrolments.devicesOf(caller.centre);
    return devices ? replyWithJson(wire::toJson(wire::DeviceList{*devices})) : replyWith(devices.failure());
}

Reply answerRevoke(CentralStore &store, const Caller &caller, const Call &call)
{
    const QUuid device = QUuid::fromString(call.argument);
    if (device.isNull())
        return replyWith(ProblemKind::Absent);
    const auto revoked = store.enrolments.revoke(caller.centre, device, doerOf(caller, call));
    if (revoked)
        return done(store);
    return revoked.failure().kind == Failure::Kind::Missing ? replyWith(ProblemKind::Scope, u"device"_s)
                                                            : replyWith(revoked.failure());
}

Reply answerInvite(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto request = wire::invitationRequestFromJson(call.body);
    if (!request)
        return replyWith(request.failure());
    const Invitation invitation{caller.centre, request->depot, request->role};
    if (!request->depot.isNull()) {
        const auto depots = store.depots.of(caller.centre);
        if (!depots)
            return replyWith(depots.failure());
        if (std::ranges::find(*depots, request->depot.text(), &DepotEntry::id) == depots->end())
            return replyWith(ProblemKind::Scope, u"depot"_s);
    }
    const auto code = store.enrolments.invite(invitation, doerOf(caller, call));
    if (!code)
        return code.failure().kind == Failure::Kind::Invalid ? replyWith(ProblemKind::Scope, u"role"_s)
                                                             : replyWith(code.failure());
    return replyWithJson(
        wire::toJson(wire::InvitationAnswer{*code, store.now().addSecs(invitation.valid.count())}));
}

Reply answerReveal(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto request = wire::revealRequestFromJson(call.body);
    if (!request)
        return replyWith(request.failure());
    return replyOf(store.reveals.reveal(caller, *call.person, *request));
}

Reply answerNotice(CentralStore &store, const Caller &caller, const Call &call)
{
    const auto notice = wire::noticeFromJson(call.body);
    if (!notice)
        return replyWith(notice.failure());
    const auto taken = store.notices.take(caller, *notice);
    if (!taken)
        return replyWith(taken.failure());
    return *taken ? done(store) : replyWith(ProblemKind::TooMany);
}

Reply answerAudit(CentralStore &store, const Caller &caller, const Call &call)
{
    using namespace wire;
    const auto after = numberIn(call.query, u"after"_s, 0, std::numeric_limits<qint64>::max(), 0);
    const auto limit
        = numberIn(call.query, u"limit"_s, 1, limits::auditLinesPerPage, limits::usualAuditLinesPerPage);
    if (!after || !limit)
        return replyWith(ProblemKind::Malformed, u"after or limit"_s);
    return replyOf(store.audit.after(caller.centre, *after, *limit));
}

} // namespace sk::central
