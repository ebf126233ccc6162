// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repair.h"

#include "models/domain/kinds.h"
#include "models/store/settings.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString repairing = u"repairing"_s;

} // namespace

Repair::Repair(Database &db, Recorder &recorder) : m_db(db), m_recorder(recorder) { }

Result<> Repair::begin()
{
    return m_db.write([&]() -> Result<> {
        for (const KindInfo &info : allKinds())
            m_db.run("UPDATE " + info.kind.toLatin1() + " SET version = -version WHERE version > 0");
        m_db.run("UPDATE stranger SET version = -version WHERE version > 0");
        writeCursor(m_db, {});
        return Settings(m_db).set(repairing, u"yes"_s);
    });
}

Result<bool> Repair::isUnderWay() const
{
    const auto set = Settings(m_db).value(repairing);
    if (!set)
        return set.failure();
    return !set->isEmpty();
}

void Repair::sendUnseen(const KindInfo &info)
{
    QList<QUuid> unseen;
    {
        auto row = m_db.prepare("SELECT id FROM " + info.kind.toLatin1() + " WHERE version < 0");
        while (row.next())
            unseen.append(row.uuid(0));
    }
    const RecordTable table(m_db, info);
    const Agreed agreed(m_db);
    const Outbox outbox(m_db);
    for (const QUuid &id : unseen) {
        table.setVersion(id, 0);
        agreed.drop(info.kind, id);
        agreed.dropSent(info.kind, id);
        const auto entry = outbox.find(info.kind, id);
        m_recorder.owe(info, id, entry ? Author{entry->person, entry->by, {}} : Author{{}, {}, {}});
    }
}

Result<> Repair::finish()
{
    return m_db.write([&]() -> Result<> {
        for (const KindInfo &info : allKinds())
            sendUnseen(info);
        m_db.run("DELETE FROM stranger WHERE version < 0");
        return Settings(m_db).remove(repairing);
    });
}

} // namespace sk
