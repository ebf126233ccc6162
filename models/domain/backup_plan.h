// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

namespace sk {

//! Backups that are made by themselves, once a day.
struct BackupPlan {
    QString folder; //!< of this computer; empty: none are made
    int keep = 7; //!< how many stay, at least 1

    bool isOn() const { return !folder.isEmpty(); }
    bool operator==(const BackupPlan &) const = default;
};

//! Whether today's is still to be made: the last one is of another day in China. A last one in the future is
//! a clock that was put back.
bool isBackupDue(const QDateTime &last, const QDateTime &now);

//! What a backup made by itself is called; by the letters desks that share a folder are told apart.
QString plannedBackupName(const QString &letters, const QDateTime &now);

//! Those of the names in a folder that go when `keep` stay: the oldest of this desk's own, never anything
//! else that lies there.
QStringList backupsToRemove(const QStringList &names, const QString &letters, int keep);

} // namespace sk
