// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/changes.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/health.h"
#include "sync/protocol/problem.h"

#include <QByteArray>

//! Messages as JSON. Every reader answers Failure::Corrupt for what the contract (openapi.yaml) does not
//! allow and Failure::TooLarge for what is over a limit; members it does not know are passed over.
namespace sk::wire {

QByteArray toJson(const EnrolmentRequest &request);
QByteArray toJson(const EnrolmentAnswer &answer);
QByteArray toJson(const ChangeBatch &batch); //!< neighbours of one kind with the same columns share a block
QByteArray toJson(const ChangeAnswers &answers);
QByteArray toJson(const Digest &digest);
QByteArray toJson(const Problem &problem);
QByteArray toJson(const Health &health);

Result<EnrolmentRequest> enrolmentRequestFromJson(const QByteArray &body);
Result<EnrolmentAnswer> enrolmentAnswerFromJson(const QByteArray &body);
Result<ChangeBatch> changeBatchFromJson(const QByteArray &body);
Result<ChangeAnswers> changeAnswersFromJson(const QByteArray &body);
Result<Digest> digestFromJson(const QByteArray &body);
Result<Problem> problemFromJson(const QByteArray &body);
Result<Health> healthFromJson(const QByteArray &body);

} // namespace sk::wire
