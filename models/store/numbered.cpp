// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/numbered.h"

#include "models/domain/kinds.h"

using namespace Qt::StringLiterals;

namespace sk {

Result<std::optional<Numbered>> recordNumbered(Session &session, const QString &number)
{
    Database &db = session.database();
    return db.read([&]() -> Result<std::optional<Numbered>> {
        for (const char *kind : {"registration", "acceptance", "terminal"}) {
            auto row
                = db.prepare("SELECT id FROM "_ba + kind + " WHERE number = ? ORDER BY deleted, row LIMIT 1");
            row.with(number);
            if (row.next())
                return std::optional(Numbered{QString::fromLatin1(kind), row.uuid(0)});
        }
        return std::optional<Numbered>();
    });
}

Result<std::optional<Numbered>> recordWithId(Session &session, const QUuid &id)
{
    Database &db = session.database();
    return db.read([&]() -> Result<std::optional<Numbered>> {
        for (const KindInfo &info : allKinds())
            if (RecordTable(db, info).versionOf(id))
                return std::optional(Numbered{info.kind, id});
        return std::optional<Numbered>();
    });
}

} // namespace sk
