// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/settings.h"

#include "models/store/letters.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk {

Result<QString> Settings::value(const QString &name) const
{
    return m_db.read([&] {
        auto row = m_db.prepare("SELECT value FROM setting WHERE name = ?");
        return row.with(name).next() ? row.text(0) : QString();
    });
}

Result<> Settings::set(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return remove(name);
    return m_db.write([&] {
        m_db.prepare("INSERT INTO setting (name, value) VALUES (?, ?)"
                     " ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .with(name, value)
            .run();
    });
}

Result<> Settings::remove(const QString &name)
{
    return m_db.write([&] { m_db.prepare("DELETE FROM setting WHERE name = ?").with(name).run(); });
}

Result<QStringList> Settings::names(const QString &prefix) const
{
    return m_db.read([&] {
        QStringList names;
        auto row
            = m_db.prepare("SELECT name FROM setting WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name");
        row.with(prefix);
        while (row.next())
            names.append(row.text(0));
        return names;
    });
}

Result<Enrolment> enrolmentOf(Database &db)
{
    const auto text = Settings(db).value(u"enrolment"_s);
    if (!text)
        return text.failure();
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    const auto field = [&](QLatin1StringView name) { return json.value(name).toString(); };
    return Enrolment{field("url"_L1),           QUuid::fromString(field("device"_L1)),
                     field("letters"_L1),       QUuid::fromString(field("centre"_L1)),
                     field("centre_number"_L1), QUuid::fromString(field("depot"_L1)),
                     field("role"_L1),          field("authority"_L1)};
}

Result<> setEnrolment(Database &db, const Enrolment &enrolment)
{
    const auto before = enrolmentOf(db);
    if (!before)
        return before.failure();
    const QJsonObject json{{u"url"_s, enrolment.url},
                           {u"device"_s, enrolment.device.toString(QUuid::WithoutBraces)},
                           {u"letters"_s, enrolment.letters},
                           {u"centre"_s, enrolment.centre.toString(QUuid::WithoutBraces)},
                           {u"centre_number"_s, enrolment.centreNumber},
                           {u"depot"_s, enrolment.depot.toString(QUuid::WithoutBraces)},
                           {u"role"_s, enrolment.role},
                           {u"authority"_s, enrolment.authority}};
    return db.write([&]() -> Result<> {
        // A new device comes with letters that nobody else bears.
        if (before->device != enrolment.device)
            if (const auto in = letLettersIn(db); !in)
                return in;
        return Settings(db).set(u"enrolment"_s,
                                QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    });
}

} // namespace sk
