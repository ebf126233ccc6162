// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waiting.h"

namespace sk {

Result<Waiting> waitingIn(Database &db)
{
    return db.read([&] {
        auto row = db.prepare(
            "SELECT (SELECT count(*) FROM outbox),"
            " (SELECT min(at) FROM (SELECT min(at) AS at FROM outbox UNION ALL SELECT "
            "min(added_at) FROM upload)),"
            " (SELECT count(*) FROM conflict WHERE settled_at IS NULL),"
            " (SELECT count(*) FROM quarantine WHERE aside_at IS NULL),"
            " (SELECT count(*) FROM upload WHERE EXISTS"
            " (SELECT 1 FROM attachment WHERE attachment.sha256 = upload.sha256 AND deleted = 0))");
        row.next();
        return Waiting{int(row.integer(0)), row.moment(1), int(row.integer(2)), int(row.integer(3)),
                       int(row.integer(4))};
    });
}

} // namespace sk
