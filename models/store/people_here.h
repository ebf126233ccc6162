// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sign_in_wait.h"
#include "models/store/session.h"

namespace sk {

//! Whether the centre has accounts, as it said at the last contact: from then on people sign in at this desk.
//! Before, and without a centre, nobody is asked for a password.
Result<bool> doPeopleSignIn(Session &session);
Result<> setPeopleSignIn(Session &session, bool they);

//! The account that signed in here last; empty when none did.
Result<QString> lastAccount(Session &session);
//! Every account that signed in here.
Result<QStringList> accountsHere(Session &session);
Result<> setLastAccount(Session &session, const QString &account);

//! What an account has to wait for after wrong passwords at this desk. Survives the program.
Result<SignInWait> signInWaitOf(Session &session, const QString &account);
//! No failures: forgotten.
Result<> keepSignInWait(Session &session, const QString &account, const SignInWait &wait);

//! How far this desk trusts its own clock: the latest moment it ever saw. A clock put back before it does not
//! lengthen what is good for some days only.
Result<QDateTime> latestMoment(Session &session, const QDateTime &now);

} // namespace sk
