// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Resources of a static library are linked in only when somebody asks for them; outside any namespace by Qt's
// rule.
static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace sk {

namespace {

// "STKP": tells our files from other people's SQLite files.
constexpr int applicationId = 0x53544b50;

//! Files NNNN_what.sql in order; the number of a file is the schema it leads to.
const QStringList &scripts()
{
    static const QStringList names = [] {
        initialiseMigrations();
        return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    }();
    return names;
}

int pragma(Database &db, const QByteArray &name)
{
    auto row = db.prepare("PRAGMA " + name);
    return row.next() ? int(row.integer(0)) : 0;
}

Result<> apply(Database &db, const QString &name, int number)
{
    QFile file(u":/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Missing, name};
    // By blank line, not by semicolon, so that a trigger may contain semicolons.
    const QList<QString> statements = QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
    return db.write([&] {
        for (const QString &statement : statements)
            db.run(statement.toUtf8());
        db.run("PRAGMA user_version = " + QByteArray::number(number));
        db.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    });
}

} // namespace

int newestSchema()
{
    return int(scripts().size());
}

Result<int> schemaOf(Database &db)
{
    return db.read([&] { return pragma(db, "user_version"); });
}

Result<> migrate(Database &db)
{
    const auto found = db.read([&] {
        auto objects = db.prepare("SELECT count(*) FROM sqlite_master");
        objects.next();
        return std::array<int, 3>{pragma(db, "user_version"), pragma(db, "application_id"),
                                  int(objects.integer(0))};
    });
    if (!found)
        return found.failure();
    const auto [schema, owner, objects] = *found;
    if (objects > 0 && owner != applicationId)
        return Failure{Failure::Kind::Corrupt, u"an SQLite file, but not a store of this program"_s};
    if (schema > newestSchema())
        return Failure{Failure::Kind::TooNew,
                       u"schema %1, this program knows %2"_s.arg(schema).arg(newestSchema())};
    for (int number = schema + 1; number <= newestSchema(); ++number)
        if (const auto applied = apply(db, scripts().at(number - 1), number); !applied)
            return applied;
    return {};
}

} // namespace sk
