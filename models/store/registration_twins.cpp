// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_twins.h"

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QByteArray columns = "SELECT id, number, plate, customer_name, installed_at FROM registration WHERE ";
// More than a handful say nothing more.
const QByteArray newestFirst = " AND deleted = 0 AND id IS NOT ? ORDER BY row DESC LIMIT 5";

void collect(Statement row, const QString &field, QList<Twin> &twins)
{
    while (row.next())
        twins.append({field, {row.uuid(0)}, row.text(1), row.text(2), row.text(3), row.moment(4)});
}

} // namespace

Result<QList<Twin>> twinsOf(Session &session, const Registration &registration)
{
    Database &db = session.database();
    return db.read([&] {
        QList<Twin> twins;
        const auto same = [&](const char *field, const QString &value) {
            if (value.isEmpty())
                return;
            auto row = db.prepare(columns + field + " = ?" + newestFirst);
            row.with(value, registration.id);
            collect(std::move(row), QString::fromLatin1(field), twins);
        };
        if (!registration.plate.isEmpty()) {
            auto row = db.prepare(columns + "plate = ? AND plate_colour = ?" + newestFirst);
            row.with(registration.plate, registration.plateColour, registration.id);
            collect(std::move(row), u"plate"_s, twins);
        }
        same("vin", registration.vin);
        same("terminal_number", registration.terminalNumber);
        constexpr int withoutLastDigit = 19;
        if (const QString card = registration.iccid.left(withoutLastDigit); card.size() == withoutLastDigit) {
            auto row = db.prepare(columns + "iccid >= ? AND iccid < ?" + newestFirst);
            row.with(card, card + u'~', registration.id);
            collect(std::move(row), u"iccid"_s, twins);
        }
        return twins;
    });
}

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
