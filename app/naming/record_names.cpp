// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/record_names.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/store/seat.h"

using namespace Qt::StringLiterals;

namespace sk {

QString recordName(Session &session, const QString &kind, const QUuid &id)
{
    const KindInfo *info = kindNamed(kind);
    if (!info)
        return nameOfKind(kind);
    Database &db = session.database();
    const auto row = db.read([&] { return RecordTable(db, *info).find(id); });
    if (!row || !*row)
        return nameOfKind(kind);
    const auto textOf = [&](QStringView field) {
        QString text;
        const qsizetype index = info->indexOf(field);
        if (index >= 0)
            fromValue((*row)->values.at(index), text);
        return text;
    };
    if (const QString name = textOf(u"name"); !name.isEmpty())
        return name;
    QStringList parts{textOf(u"plate"), textOf(u"number")};
    parts.removeAll(QString());
    return parts.isEmpty() ? nameOfKind(kind) : parts.join(u" · "_s);
}

QString whereAndWho(Session &session)
{
    QStringList parts;
    if (const auto enrolment = enrolmentOf(session.database())) {
        const bool atDepot = !enrolment->depot.isNull();
        const QUuid place = atDepot ? enrolment->depot : enrolment->centre;
        if (!place.isNull())
            parts.append(recordName(session, atDepot ? u"depot"_s : u"centre"_s, place));
    }
    const auto seat = seatOf(session);
    if (seat && parts.isEmpty()) // not enrolled: where the person works
        if (const auto person = session.table<Person>().find(seat->person); person && *person) {
            const bool atDepot = !(*person)->depot.isNull();
            parts.append(recordName(session, atDepot ? u"depot"_s : u"centre"_s,
                                    atDepot ? (*person)->depot.value : (*person)->centre.value));
        }
    if (seat && !seat->name.isEmpty())
        parts.append(seat->name);
    return parts.join(u" · "_s);
}

} // namespace sk
