// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/problem.h"

using namespace Qt::StringLiterals;

namespace sk::wire {

Problem problem(ProblemKind kind, const QString &detail)
{
    switch (kind) {
    case ProblemKind::Unknown:
    case ProblemKind::Internal:
        return {ProblemKind::Internal, 500, u"The central service failed"_s, detail};
    case ProblemKind::Malformed:
        return {kind, 400, u"The request is not what the contract says"_s, detail};
    case ProblemKind::Token:
        return {kind, 401, u"The device is not enrolled here"_s, detail};
    case ProblemKind::Code:
        return {kind, 403, u"The enrolment code is wrong, used or too old"_s, detail};
    case ProblemKind::Absent:
        return {kind, 404, u"There is nothing at this address"_s, detail};
    case ProblemKind::Method:
        return {kind, 405, u"This address does not answer to that method"_s, detail};
    case ProblemKind::CursorAhead:
        return {kind, 409, u"The cursor is ahead of the centre"_s, detail};
    case ProblemKind::TooLarge:
        return {kind, 413, u"The body is too large"_s, detail};
    case ProblemKind::MediaType:
        return {kind, 415, u"The body is in a form that is not understood"_s, detail};
    case ProblemKind::TooMany:
        return {kind, 429, u"Too many attempts"_s, detail, 60};
    case ProblemKind::Busy:
        return {kind, 503, u"Not now"_s, detail, 5};
    case ProblemKind::WrongAccount:
        return {kind, 401, u"Account or password are wrong"_s, detail};
    case ProblemKind::Locked:
        return {kind, 429, u"Too many wrong passwords"_s, detail, 60};
    case ProblemKind::Revoked:
        return {kind, 403, u"The device was revoked"_s, detail};
    case ProblemKind::Person:
        return {kind, 401, u"Nobody is signed in"_s, detail};
    case ProblemKind::MustChange:
        return {kind, 403, u"The one-time password has to be changed first"_s, detail};
    case ProblemKind::Right:
        return {kind, 403, u"The person's role may not do that"_s, detail};
    case ProblemKind::Scope:
        return {kind, 403, u"That belongs elsewhere"_s, detail};
    case ProblemKind::Password:
        return {kind, 422, u"The password is too short or the account's name"_s, detail};
    case ProblemKind::Taken:
        return {kind, 409, u"The account or the person is taken"_s, detail};
    case ProblemKind::LastAdministrator:
        return {kind, 409, u"Nobody would be left who administers accounts"_s, detail};
    }
    return {};
}

} // namespace sk::wire
