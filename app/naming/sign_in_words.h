// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/signing_in.h"

namespace sk {

//! Why somebody did not get in, and what to do.
QString signInSentence(const SignInFailure &failure);

//! Why the centre said no to something a person asked of it: accounts, computers, a hidden value. Empty for
//! trouble that is none.
QString peopleSentence(const SyncTrouble &trouble);

} // namespace sk
