// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recent_texts.h"

#include "models/domain/registration.h"

namespace sk {

Result<QStringList> recentTexts(Session &session, const QString &field)
{
    const KindInfo &info = kindOf<Registration>();
    const qsizetype at = info.indexOf(field);
    if (at < 0 || info.types.at(at) != FieldType::Text || info.sensitive.at(at))
        return QStringList();
    Database &db = session.database();
    return db.read([&] {
        const QByteArray name = '"' + field.toLatin1() + '"';
        auto row
            = db.prepare("SELECT value FROM (SELECT " + name
                         + " AS value FROM registration WHERE deleted = 0 ORDER BY row DESC LIMIT 300)"
                           " WHERE value IS NOT NULL GROUP BY value ORDER BY count(*) DESC, value LIMIT 30");
        QStringList texts;
        while (row.next())
            texts.append(row.text(0));
        return texts;
    });
}

} // namespace sk
