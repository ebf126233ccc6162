// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/record_names.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"

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
    QStringList parts;
    for (const QStringView field : {u"plate", u"number", u"name"}) {
        QString text;
        const qsizetype index = info->indexOf(field);
        if (index >= 0 && fromValue((*row)->values.at(index), text) && !text.isEmpty())
            parts.append(text);
    }
    return parts.isEmpty() ? nameOfKind(kind) : parts.join(u" · "_s);
}

} // namespace sk
