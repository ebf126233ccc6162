// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waiting.h"

namespace sk {

Result<Waiting> waitingIn(Database &db)
{
    return db.read([&] {
        auto row = db.prepare("SELECT (SELECT count(*) FROM outbox), (SELECT min(at) FROM outbox),"
                              " (SELECT count(*) FROM conflict WHERE settled_at IS NULL),"
                              " (SELECT count(*) FROM quarantine WHERE aside_at IS NULL)");
        row.next();
        return Waiting{int(row.integer(0)), row.moment(1), int(row.integer(2)), int(row.integer(3))};
    });
}

} // namespace sk
