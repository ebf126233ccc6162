// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/signed_work.h"

#include "models/domain/kinds.h"
#include "models/domain/settled.h"
#include "models/domain/standing.h"

using namespace Qt::StringLiterals;

namespace sk::central {

namespace {

QString text(QUuid id)
{
    return id.toString(QUuid::WithoutBraces);
}

template<typename Record>
Record recordOf(const StoredRecord &stored)
{
    const KindInfo &info = *kindNamed(stored.kind);
    Row row = info.blank;
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        row[i] = stored.contents.at(info.fields.at(i));
    Record record = fromRow<Record>(row);
    record.id = {stored.id};
    return record;
}

} // namespace

void SignedWork::note(const StoredRecord &record)
{
    if (record.kind != u"acceptance")
        return;
    const auto signedFor = recordOf<Acceptance>(record).registration;
    if (signedFor.isNull())
        return;
    m_sql.run(u"INSERT INTO journal (centre, subject, id) VALUES (?, ?, ?)"_s,
              {m_centre, signedFor.text(), text(record.id)});
    m_isNoted = true;
}

std::optional<QString> SignedWork::fieldTouched(const StoredRecord &before, const StoredRecord &after,
                                                const Caller &caller)
{
    if (before.kind != u"registration")
        return {};
    if (std::exchange(m_isNoted, false))
        m_records.save();
    QList<Acceptance> entries;
    QHash<QUuid, QString> desks;
    {
        auto rows = m_sql.run(u"SELECT r.id, h.device FROM journal j "
                              "JOIN record r ON r.centre = j.centre AND r.id = j.id "
                              "JOIN history h ON h.centre = r.centre AND h.version = r.version "
                              "WHERE j.centre = ? AND j.subject = ?"_s,
                              {m_centre, text(before.id)});
        while (rows.next())
            desks.insert(QUuid::fromString(rows.text(0)), rows.text(1));
    }
    for (auto desk = desks.cbegin(); desk != desks.cend(); ++desk)
        if (const auto entry = m_records.find(desk.key()))
            entries.append(recordOf<Acceptance>(*entry));
    if (!isSettled(entries) || desks.value(lastStanding(entries)->id.value) == caller.device)
        return {};
    const QStringList touched
        = settledFieldsChanged(recordOf<Registration>(before), recordOf<Registration>(after));
    return touched.isEmpty() ? std::nullopt : std::optional(touched.first());
}

} // namespace sk::central
