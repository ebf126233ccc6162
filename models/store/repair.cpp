// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repair.h"

#include "models/domain/attachment.h"
#include "models/domain/kinds.h"
#include "models/store/file_sweep.h"
#include "models/store/kept_files.h"
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

QList<QUuid> Repair::unseen(const KindInfo &info) const
{
    QList<QUuid> ids;
    auto row = m_db.prepare("SELECT id FROM " + info.kind.toLatin1() + " WHERE version < 0");
    while (row.next())
        ids.append(row.uuid(0));
    return ids;
}

void Repair::sendAgain(const KindInfo &info, const QUuid &id)
{
    const Agreed agreed(m_db);
    RecordTable(m_db, info).setVersion(id, 0);
    agreed.drop(info.kind, id);
    agreed.dropSent(info.kind, id);
    const auto entry = Outbox(m_db).find(info.kind, id);
    m_recorder.owe(info, id, entry ? Author{entry->person, entry->by, {}} : Author{{}, {}, {}});
    if (info.kind == u"attachment")
        sendFileAgain(id);
}

//! A centre that lost the record may have lost the bytes; it says at once when it has them.
void Repair::sendFileAgain(const QUuid &id)
{
    const auto held = RecordTable(m_db, *kindNamed(u"attachment")).find(id);
    const auto attachment = held ? fromRow<Attachment>(held->values) : Attachment{};
    if (KeptFiles::beside(m_db).has(attachment.sha256))
        m_db.prepare("INSERT OR IGNORE INTO upload (sha256, bytes, added_at) VALUES (?, ?, ?)")
            .with(attachment.sha256, attachment.bytes, m_recorder.now())
            .run();
}

bool Repair::isOnlyReceived(const KindInfo &info, const QUuid &id) const
{
    auto row = m_db.prepare("SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2)"
                            " OR EXISTS (SELECT 1 FROM quarantine WHERE kind = ?1 AND id = ?2)"
                            " OR EXISTS (SELECT 1 FROM sent WHERE kind = ?1 AND id = ?2)"
                            " OR EXISTS (SELECT 1 FROM change_log WHERE id = ?2 AND origin <> 'centre')");
    return row.with(info.kind, id).next() && row.integer(0) == 0;
}

void Repair::letGo(const KindInfo &info, const QUuid &id)
{
    const auto held = RecordTable(m_db, info).find(id);
    RecordTable(m_db, info).erase(id);
    if (held && info.kind == u"attachment")
        forgetFileOf(m_db, fromRow<Attachment>(held->values).sha256);
    Agreed(m_db).drop(info.kind, id);
    m_db.prepare("DELETE FROM change_log WHERE id = ?").with(id).run();
    m_recorder.tell({info.kind, {id}});
}

Result<> Repair::finish()
{
    return m_db.write([&]() -> Result<> {
        const auto enrolment = enrolmentOf(m_db);
        if (!enrolment)
            return enrolment.failure();
        const bool isOneDepots = !enrolment->depot.isNull();
        for (const KindInfo &info : allKinds()) {
            for (const QUuid &id : unseen(info)) {
                if (isOneDepots && isOnlyReceived(info, id))
                    letGo(info, id);
                else
                    sendAgain(info, id);
            }
        }
        m_db.run("DELETE FROM stranger WHERE version < 0");
        return Settings(m_db).remove(repairing);
    });
}

} // namespace sk
