// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/conflicts.h"

#include "models/domain/json_value.h"
#include "models/store/value_writing.h"

namespace sk {

namespace {

const QByteArray columns
    = "SELECT row, kind, id, field, base, local, central, local_by, local_at, central_by, central_place,"
      " central_at, central_version, found_at, settled_as, settled_at, settled_by FROM conflict ";

Conflict conflictOf(const Statement &row)
{
    Conflict conflict{row.integer(0),
                      row.text(1),
                      row.uuid(2),
                      row.text(3),
                      valueFromJsonText(row.blob(4)),
                      valueFromJsonText(row.blob(5)),
                      valueFromJsonText(row.blob(6)),
                      row.text(7),
                      row.moment(8),
                      row.text(9),
                      row.text(10),
                      row.moment(11),
                      row.integer(12),
                      row.moment(13),
                      Settlement::Open,
                      row.moment(15),
                      row.text(16)};
    row.read(14, conflict.settlement);
    return conflict;
}

QList<Conflict> all(Statement row)
{
    QList<Conflict> conflicts;
    while (row.next())
        conflicts.append(conflictOf(row));
    return conflicts;
}

QString json(const Value &value)
{
    return QString::fromUtf8(jsonText(value));
}

} // namespace

void noteConflict(Database &db, const Conflict &conflict)
{
    db.prepare("INSERT INTO conflict (kind, id, field, base, local, central, local_by, local_at, central_by,"
               " central_place, central_at, central_version, found_at, settled_as, settled_at, settled_by)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(conflict.kind, conflict.id, conflict.field, json(conflict.base), json(conflict.local),
              json(conflict.central), conflict.localBy, conflict.localAt, conflict.centralBy,
              conflict.centralPlace, conflict.centralAt, conflict.centralVersion, conflict.foundAt,
              conflict.settlement, conflict.settledAt, conflict.settledBy)
        .run();
}

Result<QList<Conflict>> conflictsIn(Database &db)
{
    return db.read([&] { return all(db.prepare(columns + "WHERE settled_at IS NULL ORDER BY row")); });
}

Result<QList<Conflict>> settledConflictsIn(Database &db, int atMost)
{
    return db.read([&] {
        auto row
            = db.prepare(columns + "WHERE settled_at IS NOT NULL ORDER BY settled_at DESC, row DESC LIMIT ?");
        row.with(atMost);
        return all(std::move(row));
    });
}

Result<> settle(Session &session, const Conflict &conflict, const Choice &choice)
{
    Q_ASSERT(choice.settlement != Settlement::Open && choice.settlement != Settlement::Owner);
    Database &db = session.database();
    return db.write([&]() -> Result<> {
        if (choice.settlement != Settlement::Theirs) {
            const Value &value = choice.settlement == Settlement::Ours ? conflict.local : choice.other;
            const auto written = writeValue(session, conflict.kind, conflict.id, conflict.field, value);
            if (!written)
                return written;
        }
        db.prepare("UPDATE conflict SET settled_at = ?, settled_by = ?, settled_as = ? WHERE row = ?")
            .with(session.now(), session.author().name, choice.settlement, conflict.row)
            .run();
        session.recorder().tell({conflict.kind, {conflict.id}});
        return {};
    });
}

Result<> settleAll(Session &session, const QString &kind, const QUuid &id, Settlement side)
{
    return session.database().write([&]() -> Result<> {
        const auto open = conflictsIn(session.database());
        if (!open)
            return open.failure();
        for (const Conflict &conflict : *open) {
            if (conflict.kind != kind || conflict.id != id)
                continue;
            if (const auto settled = settle(session, conflict, {side, {}}); !settled)
                return settled;
        }
        return {};
    });
}

} // namespace sk
