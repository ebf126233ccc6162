// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/trouble.h"

namespace sk {

namespace {

Trouble::Kind kindOf(wire::ProblemKind kind)
{
    using Wire = wire::ProblemKind;
    switch (kind) {
    case Wire::Malformed:
    case Wire::TooLarge:
    case Wire::MediaType:
        return Trouble::Kind::Rejected;
    case Wire::Token:
        return Trouble::Kind::Revoked;
    case Wire::Code:
        return Trouble::Kind::WrongCode;
    case Wire::CursorAhead:
        return Trouble::Kind::CentreBehind;
    case Wire::TooMany:
    case Wire::Internal:
    case Wire::Busy:
        return Trouble::Kind::Busy;
    case Wire::Unknown:
    case Wire::Absent:
    case Wire::Method:
        return Trouble::Kind::NotUnderstood;
    }
    return Trouble::Kind::NotUnderstood;
}

} // namespace

Trouble troubleOf(const wire::Problem &problem)
{
    return {kindOf(problem.kind), problem.retryAfter, problem.title + u' ' + problem.detail};
}

Trouble troubleOfStore(const Failure &failure)
{
    const bool full = failure.kind == Failure::Kind::Full;
    return {full ? Trouble::Kind::DiskFull : Trouble::Kind::Storage, 0, failure.detail};
}

Trouble troubleOfAnswer(const Failure &failure)
{
    return {Trouble::Kind::NotUnderstood, 0, failure.detail};
}

} // namespace sk
