// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/quarantine.h"

#include "models/domain/kinds.h"

namespace sk {

namespace {

//! What the change is about, when it is still here.
std::optional<StoredRow> heldRow(Session &session, const KindInfo *info, const QUuid &id)
{
    return info ? RecordTable(session.database(), *info).find(id) : std::nullopt;
}

void drop(Database &db, const Quarantined &refused)
{
    db.prepare("DELETE FROM quarantine WHERE kind = ? AND id = ?").with(refused.kind, refused.id).run();
}

} // namespace

void noteRefusal(Database &db, const Quarantined &refused, const QUuid &change)
{
    db.prepare("INSERT OR REPLACE INTO quarantine (kind, id, change, reason, detail, at)"
               " VALUES (?, ?, ?, ?, ?, ?)")
        .with(refused.kind, refused.id, change, refused.reason, refused.detail, refused.at)
        .run();
}

Result<QList<Quarantined>> quarantinedIn(Database &db)
{
    return db.read([&] {
        QList<Quarantined> refused;
        auto row = db.prepare(
            "SELECT kind, id, reason, detail, at, aside_at, EXISTS (SELECT 1 FROM agreed WHERE"
            " agreed.kind = quarantine.kind AND agreed.id = quarantine.id AND agreed.version <> 0)"
            " FROM quarantine ORDER BY aside_at IS NOT NULL, at");
        while (row.next())
            refused.append({row.text(0), row.uuid(1), row.text(2), row.text(3), row.moment(4), row.moment(5),
                            row.integer(6) != 0});
        return refused;
    });
}

Result<> sendAgain(Session &session, const Quarantined &refused)
{
    return session.database().write([&]() -> Result<> {
        const KindInfo *info = kindNamed(refused.kind);
        if (!heldRow(session, info, refused.id))
            return Failure{Failure::Kind::Missing, refused.kind};
        session.recorder().owe(*info, refused.id, session.author());
        return {};
    });
}

Result<> setAside(Session &session, const Quarantined &refused, bool aside)
{
    Database &db = session.database();
    return db.write([&] {
        db.prepare("UPDATE quarantine SET aside_at = ? WHERE kind = ? AND id = ?")
            .with(aside ? session.now() : QDateTime(), refused.kind, refused.id)
            .run();
        session.recorder().tell({refused.kind, {refused.id}});
    });
}

Result<> giveUp(Session &session, const Quarantined &refused)
{
    Database &db = session.database();
    return db.write([&]() -> Result<> {
        const KindInfo *info = kindNamed(refused.kind);
        const auto held = heldRow(session, info, refused.id);
        const Agreed agreed(db);
        const auto base = held ? agreed.find(*info, refused.id) : std::nullopt;
        if (!base || base->version == 0)
            return Failure{Failure::Kind::Missing, refused.kind};
        // An earlier change of it may be on its way there still: what that one said is no longer what stands.
        agreed.keepSent(*info, *held);
        RecordTable(db, *info).update({held->id, base->version, base->deleted, held->extra, base->values});
        const Author &author = session.author();
        const ChangeLine who{session.now(), author.name, author.origin, {}, {}, {}, {}};
        ChangeLog(db).changed(*info, held->id, held->values, base->values, who);
        ChangeLog(db).marked(*info, held->id, held->deleted, base->deleted, who);
        agreed.drop(refused.kind, refused.id);
        drop(db, refused);
        session.recorder().tell({refused.kind, {refused.id}});
        return {};
    });
}

} // namespace sk
