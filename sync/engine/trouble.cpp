// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/trouble.h"

namespace sk {

namespace {

SyncTrouble::Kind kindOf(wire::ProblemKind kind)
{
    using Wire = wire::ProblemKind;
    switch (kind) {
    case Wire::Malformed:
    case Wire::TooLarge:
    case Wire::MediaType:
    case Wire::Offset:
    case Wire::TusVersion:
    case Wire::Range:
    case Wire::Content:
    case Wire::Checksum:
        return SyncTrouble::Kind::Rejected;
    case Wire::Token:
        return SyncTrouble::Kind::Revoked;
    case Wire::Revoked:
        return SyncTrouble::Kind::Dismissed;
    case Wire::WrongAccount:
    case Wire::Locked:
    case Wire::Person:
    case Wire::MustChange:
    case Wire::Right:
    case Wire::Scope:
    case Wire::Password:
    case Wire::Taken:
    case Wire::LastAdministrator:
        return SyncTrouble::Kind::PersonRefused;
    case Wire::Code:
        return SyncTrouble::Kind::WrongCode;
    case Wire::CursorAhead:
        return SyncTrouble::Kind::CentreBehind;
    case Wire::TooMany:
    case Wire::Internal:
    case Wire::Busy:
    case Wire::Full:
        return SyncTrouble::Kind::Busy;
    case Wire::Unknown:
    case Wire::Absent:
    case Wire::Method:
        return SyncTrouble::Kind::NotUnderstood;
    }
    return SyncTrouble::Kind::NotUnderstood;
}

} // namespace

SyncTrouble troubleOf(const wire::Problem &problem)
{
    return {kindOf(problem.kind), problem.retryAfter, problem.title + u' ' + problem.detail, problem.kind};
}

SyncTrouble troubleOfStore(const Failure &failure)
{
    const bool full = failure.kind == Failure::Kind::Full;
    return {full ? SyncTrouble::Kind::DiskFull : SyncTrouble::Kind::Storage, 0, failure.detail};
}

SyncTrouble troubleOfAnswer(const Failure &failure)
{
    return {SyncTrouble::Kind::NotUnderstood, 0, failure.detail};
}

} // namespace sk
