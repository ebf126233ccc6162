// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wiping.h"

#include "models/domain/kinds.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

const QString settingName = u"farewell"_s;

//! What of the settings belongs to the computer and the people before it rather than to the centre.
constexpr std::array keptSettings{"forms.", "import.layout."};

QString textOf(const Farewell &farewell)
{
    const QJsonObject json{{u"why"_s, farewell.why == Farewell::Why::Revoked ? u"revoked"_s : u"wished"_s},
                           {u"at"_s, farewell.at.toMSecsSinceEpoch()},
                           {u"centre"_s, farewell.centre},
                           {u"unsent"_s, farewell.unsent},
                           {u"file"_s, farewell.file}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

//! Everything but the settings; throws.
QList<QByteArray> tablesOf(Database &db)
{
    QList<QByteArray> names;
    auto row = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'setting'"
                          " AND name NOT LIKE 'sqlite_%'");
    while (row.next())
        names.append(row.text(0).toLatin1());
    return names;
}

QStringList settingsOf(Database &db)
{
    QStringList names;
    auto row = db.prepare("SELECT name FROM setting");
    while (row.next())
        names.append(row.text(0));
    return names;
}

bool isKept(const QString &setting)
{
    return std::ranges::any_of(
        keptSettings, [&](const char *start) { return setting.startsWith(QLatin1StringView(start)); });
}

//! Writes the file anew: what was deleted leaves no trace in free pages or in the log beside it.
Result<> scrub(const QString &path)
{
    sqlite3 *handle = nullptr;
    constexpr int patienceMs = 5'000;
    const auto run = [&](const char *sql) { return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr); };
    int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_busy_timeout(handle, patienceMs);
        code = run("PRAGMA secure_delete = ON; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
    }
    const QString detail = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : "no memory");
    sqlite3_close(handle);
    if (code == SQLITE_OK)
        return {};
    const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
    return Failure{busy ? Failure::Kind::Busy : Failure::Kind::Storage, detail};
}

} // namespace

Result<std::optional<Farewell>> farewellOf(Session &session)
{
    const auto text = session.settings().value(settingName);
    const auto enrolment = enrolmentOf(session.database());
    if (!text || !enrolment)
        return text ? enrolment.failure() : text.failure();
    if (text->isEmpty() || enrolment->isEnrolled())
        return std::optional<Farewell>();
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    return std::optional(
        Farewell{.why = json.value(u"why"_s).toString() == u"revoked"_s ? Farewell::Why::Revoked
                                                                        : Farewell::Why::Wished,
                 .at = QDateTime::fromMSecsSinceEpoch(json.value(u"at"_s).toInteger(), Qt::UTC),
                 .centre = json.value(u"centre"_s).toString(),
                 .unsent = json.value(u"unsent"_s).toInteger(),
                 .file = json.value(u"file"_s).toString()});
}

Result<> wipe(Store &store, const Farewell &farewell)
{
    Session &session = store.session();
    Database &db = session.database();
    const auto emptied = db.write([&]() -> Result<> {
        for (const QByteArray &table : tablesOf(db))
            db.run("DELETE FROM " + table);
        auto settings = session.settings();
        for (const QString &name : settingsOf(db))
            if (!isKept(name))
                if (const auto removed = settings.remove(name); !removed)
                    return removed;
        for (const KindInfo &info : allKinds())
            session.recorder().tell({info.kind, {}});
        return settings.set(settingName, textOf(farewell));
    });
    if (!emptied)
        return emptied;
    session.setAuthor({});
    return scrub(db.path());
}

} // namespace sk
