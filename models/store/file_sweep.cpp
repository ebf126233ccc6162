// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/file_sweep.h"

#include "models/store/kept_files.h"

#include <QFileInfo>

namespace sk {

namespace {

constexpr qint64 hour = 3600;

bool isNamed(Database &db, const QString &sha256)
{
    auto row = db.prepare("SELECT 1 FROM attachment WHERE sha256 = ? AND deleted = 0 LIMIT 1");
    return row.with(sha256).next();
}

//! When the last attachment that named it was removed; invalid when none ever did.
QDateTime removedAt(Database &db, const QString &sha256)
{
    auto row
        = db.prepare("SELECT max(at) FROM change_log WHERE id IN (SELECT id FROM attachment WHERE sha256 = ?)"
                     " AND field = ?");
    row.with(sha256, deletionField());
    return row.next() ? row.moment(0) : QDateTime();
}

void dropUpload(Database &db, const QString &sha256)
{
    db.prepare("DELETE FROM upload WHERE sha256 = ?").with(sha256).run();
}

} // namespace

Result<int> sweepFiles(Session &session)
{
    Database &db = session.database();
    const KeptFiles files = KeptFiles::beside(db);
    const QDateTime now = session.now();
    int swept = 0;
    for (const QString &sha256 : files.all()) {
        const auto old = db.write([&] {
            if (isNamed(db, sha256))
                return Result<bool>(false);
            const QDateTime removed = removedAt(db, sha256);
            const bool stays = removed.isValid()
                ? removed.addDays(removedFilesStay) > now
                : QFileInfo(files.pathOf(sha256)).lastModified().addSecs(hour) > now;
            if (!stays)
                dropUpload(db, sha256);
            return Result<bool>(!stays);
        });
        if (!old)
            return old.failure();
        if (*old) {
            files.drop(sha256);
            ++swept;
        }
    }
    return swept;
}

void forgetFileOf(Database &db, const QString &sha256)
{
    auto other = db.prepare("SELECT 1 FROM attachment WHERE sha256 = ? LIMIT 1");
    if (sha256.isEmpty() || other.with(sha256).next())
        return;
    dropUpload(db, sha256);
    db.afterCommit([files = KeptFiles::beside(db), sha256] { files.drop(sha256); });
}

} // namespace sk
