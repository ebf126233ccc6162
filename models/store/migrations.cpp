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

int pragma(Database &db, const QByteArray &name)
{
    auto row = db.prepare("PRAGMA " + name);
    return row.next() ? int(row.integer(0)) : 0;
}

Result<> apply(Database &db, const QString &script, int number)
{
    // By blank line, not by semicolon, so that a trigger may contain semicolons.
    const QList<QString> statements = script.split(u"\n\n"_s, Qt::SkipEmptyParts);
    return db.write([&] {
        for (const QString &statement : statements)
            db.run(statement.toUtf8());
        db.run("PRAGMA user_version = " + QByteArray::number(number));
        db.run("PRAGMA application_id = " + QByteArray::number(applicationId));
    });
}

} // namespace

const QStringList &shippedMigrations()
{
    static const QStringList scripts = [] {
        initialiseMigrations();
        QStringList texts;
        // Files NNNN_what.sql; the number of a file is the schema it leads to.
        const QDir folder(u":/migrations"_s);
        for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) // it was compiled in
                texts.append(QString::fromUtf8(file.readAll()));
        }
        return texts;
    }();
    return scripts;
}

int newestSchema()
{
    return int(shippedMigrations().size());
}

Result<int> schemaOf(Database &db)
{
    return db.read([&] { return pragma(db, "user_version"); });
}

Result<int> recognise(Database &db, const QStringList &scripts)
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
    if (schema > scripts.size())
        return Failure{Failure::Kind::TooNew,
                       u"schema %1, this program knows %2"_s.arg(schema).arg(scripts.size())};
    return objects > 0 ? schema : 0;
}

Result<> migrate(Database &db, const QStringList &scripts)
{
    const auto schema = recognise(db, scripts);
    if (!schema)
        return schema.failure();
    for (int number = *schema + 1; number <= scripts.size(); ++number)
        if (const auto applied = apply(db, scripts.at(number - 1), number); !applied)
            return applied;
    return {};
}

Result<> migrateSafely(Database &db, const QString &copy, const QStringList &scripts)
{
    const auto schema = recognise(db, scripts);
    if (!schema)
        return schema.failure();
    if (*schema == 0 || *schema == scripts.size())
        return migrate(db, scripts);
    const auto verdict = db.integrity(true);
    if (!verdict)
        return verdict.failure();
    if (*verdict != u"ok"_s)
        return Failure{Failure::Kind::Corrupt, *verdict};
    if (const auto copied = db.backUpTo(copy); !copied)
        return copied;
    const auto migrated = migrate(db, scripts);
    if (!migrated)
        QFile::remove(copy); // the file is as it was: every step is all or nothing
    return migrated;
}

} // namespace sk
