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
    case ProblemKind::Scope:
        return {kind, 403, u"No record the device is shown names such a file"_s, detail};
    case ProblemKind::Offset:
        return {kind, 409, u"The upload does not stand at this offset"_s, detail};
    case ProblemKind::TusVersion:
        return {kind, 412, u"This version of tus is not spoken here"_s, detail};
    case ProblemKind::Range:
        return {kind, 416, u"The range lies outside the file"_s, detail};
    case ProblemKind::Content:
        return {kind, 422, u"The file is not what its hash says"_s, detail};
    case ProblemKind::Checksum:
        return {kind, 460, u"The piece is not what its checksum says"_s, detail};
    case ProblemKind::Full:
        return {kind, 507, u"The central service has no room for files"_s, detail, 300};
    }
    return {};
}

} // namespace sk::wire
