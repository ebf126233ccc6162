// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/doubled.h"

#include <QSet>

namespace sk {

namespace {

//! Registrations that may share the field: its index alone tells, without a look at any row; throws.
QList<RegistrationId> suspects(Database &db, const QByteArray &field)
{
    // Two writings of one card differ in the last character at most.
    const QByteArray key = field == "iccid" ? QByteArray("substr(iccid, 1, 19)") : field;
    auto value = db.prepare("SELECT min(" + field + "), max(" + field + ") FROM registration WHERE " + field
                            + " IS NOT NULL GROUP BY " + key + " HAVING count(*) > 1 ORDER BY 1");
    QList<RegistrationId> ids;
    while (value.next()) {
        auto row
            = db.prepare("SELECT id FROM registration WHERE " + field + " BETWEEN ? AND ? AND deleted = 0"
                         + (field == "plate" ? " AND plate <> '无牌'" : "") + " ORDER BY "
                         + (field == "plate" ? "plate_colour, row" : "row"));
        row.with(value.text(0), value.text(1));
        while (row.next())
            ids.append({row.uuid(0)});
    }
    return ids;
}

} // namespace

Result<QList<Doubled>> doubledIn(Session &session)
{
    Database &db = session.database();
    return db.read([&]() -> Result<QList<Doubled>> {
        QList<Doubled> doubled;
        for (const char *field : fieldsOfOneForm)
            for (const RegistrationId &id : suspects(db, field)) {
                const auto registration = session.table<Registration>().find(id);
                if (!registration)
                    return registration.failure();
                if (*registration && !formsSharing(db, **registration, field).isEmpty())
                    doubled.append({QString::fromLatin1(field), **registration});
            }
        return doubled;
    });
}

int countOf(const QList<Doubled> &doubled)
{
    QSet<RegistrationId> ids;
    for (const Doubled &each : doubled)
        ids.insert(each.registration.id);
    return int(ids.size());
}

} // namespace sk
