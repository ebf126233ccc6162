// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_backup.h"

#include "models/store/kept_files.h"
#include "models/store/owed_files.h"

namespace sk {

namespace {

//! Only what is still what its name says is worth keeping.
Result<int> copyAll(const KeptFiles &from, const KeptFiles &to, const QStringList &hashes,
                    const Database::Told &told)
{
    int copied = 0;
    for (const QString &sha256 : hashes) {
        if (told && !told(copied, hashes.size()))
            return Failure{Failure::Kind::Cancelled, {}};
        if (!from.has(sha256))
            continue;
        const auto taken
            = to.has(sha256) ? Result(KeptFiles::Taken{sha256, 0, {}}) : to.take(from.pathOf(sha256));
        if (!taken)
            return taken.failure();
        if (taken->sha256 == sha256)
            ++copied;
        else
            to.drop(taken->sha256);
    }
    return copied;
}

} // namespace

Result<int> backUpFiles(Session &session, const QString &backup, const Database::Told &told)
{
    const auto owed = OwedFiles(session.database()).all();
    if (!owed)
        return owed.failure();
    QStringList hashes;
    for (const OwedFile &file : *owed)
        hashes.append(file.sha256);
    return copyAll(KeptFiles::beside(session.database()), KeptFiles::beside(backup), hashes, told);
}

Result<int> restoreFiles(const QString &storeFile, const QString &backup)
{
    const KeptFiles from = KeptFiles::beside(backup);
    return copyAll(from, KeptFiles::beside(storeFile), from.all(), {});
}

} // namespace sk
