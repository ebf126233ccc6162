// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "sync/protocol/accounts.h"
#include "sync/protocol/audit.h"
#include "sync/protocol/devices.h"
#include "sync/protocol/reveals.h"
#include "sync/protocol/session.h"

#include <QByteArray>

//! The messages about people, devices and the audit log as JSON; the same rules as in json.h.
namespace sk::wire {

QByteArray toJson(const SignInRequest &request);
QByteArray toJson(const SignedIn &answer);
QByteArray toJson(const SessionStanding &standing);
QByteArray toJson(const PasswordChange &change);
QByteArray toJson(const Done &done);
QByteArray toJson(const AccountList &list);
QByteArray toJson(const AccountWish &wish);
QByteArray toJson(const DeviceList &list);
QByteArray toJson(const InvitationRequest &request);
QByteArray toJson(const InvitationAnswer &answer);
QByteArray toJson(const RevealRequest &request);
QByteArray toJson(const Revealed &answer);
QByteArray toJson(const Notice &notice);
QByteArray toJson(const AuditPage &page);

Result<SignInRequest> signInRequestFromJson(const QByteArray &body);
Result<SignedIn> signedInFromJson(const QByteArray &body);
Result<SessionStanding> sessionStandingFromJson(const QByteArray &body);
Result<PasswordChange> passwordChangeFromJson(const QByteArray &body);
Result<Done> doneFromJson(const QByteArray &body);
Result<AccountList> accountListFromJson(const QByteArray &body);
Result<AccountWish> accountWishFromJson(const QByteArray &body);
Result<DeviceList> deviceListFromJson(const QByteArray &body);
Result<InvitationRequest> invitationRequestFromJson(const QByteArray &body);
Result<InvitationAnswer> invitationAnswerFromJson(const QByteArray &body);
Result<RevealRequest> revealRequestFromJson(const QByteArray &body);
Result<Revealed> revealedFromJson(const QByteArray &body);
Result<Notice> noticeFromJson(const QByteArray &body);
Result<AuditPage> auditPageFromJson(const QByteArray &body);

} // namespace sk::wire
