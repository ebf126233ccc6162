// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/change_log.h"

#include "models/domain/json_value.h"

namespace sk {

void ChangeLog::created(const KindInfo &info, const QUuid &id, const QDateTime &at, const QString &by,
                        const QString &origin) const
{
    m_db.prepare("INSERT INTO change_log (kind, id, at, by, origin) VALUES (?, ?, ?, ?, ?)")
        .with(info.kind, id, at, by, origin)
        .run();
}

void ChangeLog::line(const KindInfo &info, const QUuid &id, const ChangeLine &line) const
{
    m_db.prepare("INSERT INTO change_log (kind, id, at, by, origin, field, before, after, place)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(info.kind, id, line.at, line.by, line.origin, line.field,
              QString::fromUtf8(jsonText(line.before)), QString::fromUtf8(jsonText(line.after)), line.place)
        .run();
}

void ChangeLog::changed(const KindInfo &info, const QUuid &id, const Row &before, const Row &after,
                        const ChangeLine &who) const
{
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (before.at(i) != after.at(i))
            line(info, id,
                 {who.at, who.by, who.origin, info.fields.at(i), before.at(i), after.at(i), who.place});
}

void ChangeLog::marked(const KindInfo &info, const QUuid &id, bool before, bool after,
                       const ChangeLine &who) const
{
    if (before != after)
        line(info, id, {who.at, who.by, who.origin, deletionField(), before, after, who.place});
}

void ChangeLog::renamed(const KindInfo &info, const QUuid &id, qsizetype field,
                        const std::pair<QString, QString> &fromTo, const ChangeLine &who) const
{
    line(info, id,
         {who.at, who.by, who.origin, info.fields.at(field), fromTo.first, fromTo.second, who.place});
}

QList<ChangeLine> ChangeLog::of(const QUuid &id) const
{
    QList<ChangeLine> lines;
    auto row = m_db.prepare(
        "SELECT at, by, origin, field, before, after, place FROM change_log WHERE id = ? ORDER BY row");
    row.with(id);
    while (row.next())
        lines.append({row.moment(0), row.text(1), row.text(2), row.text(3), valueFromJsonText(row.blob(4)),
                      valueFromJsonText(row.blob(5)), row.text(6)});
    return lines;
}

} // namespace sk
