// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waiting.h"

#include "models/domain/json_value.h"
#include "models/domain/kinds.h"

namespace sk {

void noteConflict(Database &db, const Conflict &conflict)
{
    db.prepare("INSERT INTO conflict (kind, id, field, base, local, central, local_by, local_at, "
               "central_version, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(conflict.kind, conflict.id, conflict.field, QString::fromUtf8(jsonText(conflict.base)),
              QString::fromUtf8(jsonText(conflict.local)), QString::fromUtf8(jsonText(conflict.central)),
              conflict.localBy, conflict.localAt, conflict.centralVersion, conflict.foundAt)
        .run();
}

void noteRefusal(Database &db, const Quarantined &refused, const QUuid &change)
{
    db.prepare("INSERT OR REPLACE INTO quarantine (kind, id, change, reason, detail, at)"
               " VALUES (?, ?, ?, ?, ?, ?)")
        .with(refused.kind, refused.id, change, refused.reason, refused.detail, refused.at)
        .run();
}

Result<Waiting> waitingIn(Database &db)
{
    return db.read([&] {
        auto row = db.prepare(
            "SELECT (SELECT count(*) FROM outbox), (SELECT min(at) FROM outbox),"
            " (SELECT count(*) FROM conflict WHERE settled_at IS NULL), (SELECT count(*) FROM quarantine)");
        row.next();
        return Waiting{int(row.integer(0)), row.moment(1), int(row.integer(2)), int(row.integer(3))};
    });
}

Result<QList<Conflict>> conflictsIn(Database &db)
{
    return db.read([&] {
        QList<Conflict> conflicts;
        auto row = db.prepare(
            "SELECT row, kind, id, field, base, local, central, local_by, local_at, central_version, found_at"
            " FROM conflict WHERE settled_at IS NULL ORDER BY row");
        while (row.next())
            conflicts.append({row.integer(0), row.text(1), row.uuid(2), row.text(3),
                              valueFromJsonText(row.blob(4)), valueFromJsonText(row.blob(5)),
                              valueFromJsonText(row.blob(6)), row.text(7), row.moment(8), row.integer(9),
                              row.moment(10)});
        return conflicts;
    });
}

Result<QList<Quarantined>> quarantinedIn(Database &db)
{
    return db.read([&] {
        QList<Quarantined> refused;
        auto row = db.prepare("SELECT kind, id, reason, detail, at FROM quarantine ORDER BY at");
        while (row.next())
            refused.append({row.text(0), row.uuid(1), row.text(2), row.text(3), row.moment(4)});
        return refused;
    });
}

namespace {

Result<> writeLocal(Database &db, Recorder &recorder, const Conflict &conflict, const Author &author)
{
    const KindInfo *info = kindNamed(conflict.kind);
    const auto held = info ? RecordTable(db, *info).find(conflict.id) : std::nullopt;
    if (!held)
        return Failure{Failure::Kind::Missing, conflict.kind};
    if (conflict.field == deletionField()) // saving as it stands takes the mark away
        return conflict.local == Value{true} ? recorder.remove(*info, conflict.id, author)
                                             : recorder.save(*info, conflict.id, held->values, author);
    const qsizetype field = info->indexOf(conflict.field);
    if (field < 0)
        return Failure{Failure::Kind::Invalid, conflict.field};
    Row row = held->values;
    row[field] = conflict.local;
    return recorder.save(*info, conflict.id, row, author);
}

} // namespace

Result<> settle(Database &db, Recorder &recorder, const Conflict &conflict, bool keepLocal,
                const Author &author)
{
    return db.write([&]() -> Result<> {
        if (keepLocal)
            if (const auto kept = writeLocal(db, recorder, conflict, author); !kept)
                return kept;
        db.prepare("UPDATE conflict SET settled_at = ? WHERE row = ?")
            .with(recorder.now(), conflict.row)
            .run();
        return {};
    });
}

Result<> sendAgain(Database &db, Recorder &recorder, const Quarantined &refused, const Author &author)
{
    return db.write([&]() -> Result<> {
        const KindInfo *info = kindNamed(refused.kind);
        if (!info || !RecordTable(db, *info).find(refused.id))
            return Failure{Failure::Kind::Missing, refused.kind};
        recorder.owe(*info, refused.id, author);
        return {};
    });
}

} // namespace sk
