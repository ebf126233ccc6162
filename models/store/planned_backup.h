// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/backup_plan.h"
#include "models/store/session.h"

namespace sk {

//! What this desk remembers of backups made by themselves.
struct BackupStanding {
    BackupPlan plan;
    QDateTime lastAt; //!< UTC; invalid: none yet
    QString lastPath;
    QDateTime failedAt; //!< of the last try, when it came to nothing; invalid when it went well
    Failure::Kind failure = Failure::Kind::Storage; //!< why, then
};

Result<BackupStanding> backupStanding(Session &session);
Result<> setBackupPlan(Session &session, const BackupPlan &plan);
//! A person's own backup counts as well: rebuilding takes from the last one whatever made it.
Result<> noteBackup(Session &session, const QString &path);

//! Makes the backup of the plan under a name with the time, tries it (it is opened, and every page and index
//! is looked at), removes the oldest of this desk's own, and notes how it went. One that does not stand the
//! trial is removed: Corrupt. On a worker.
Result<> makePlannedBackup(Session &session, const Database::Told &told = {});

//! Whether a backup can be restored: it is a store of this program, and every page and index is sound.
Result<> tryBackup(const QString &path);

} // namespace sk
