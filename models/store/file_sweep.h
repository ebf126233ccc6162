// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/session.h"

namespace sk {

//! How long the bytes of a removed attachment can still be put back, in days.
inline constexpr int removedFilesStay = 30;

//! Throws away files that nothing here names any more: of attachments removed longer ago than
//! removedFilesStay, and of records that left our scope. What was taken in within the last hour stays: its
//! attachment may be on its way. Answers how many went. For a worker.
Result<int> sweepFiles(Session &session);

//! After a commit, drops the file of an attachment whose record left our scope, when no other attachment
//! names it; its upload too. For use inside Database::write: it throws.
void forgetFileOf(Database &db, const QString &sha256);

} // namespace sk
