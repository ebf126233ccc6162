// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/domain/attachment.h"
#include "models/domain/centre.h"
#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/depot.h"
#include "models/domain/kinds.h"
#include "models/domain/person.h"
#include "models/domain/policy.h"
#include "models/domain/registration.h"
#include "models/domain/sim_card.h"
#include "models/domain/terminal.h"
#include "models/domain/vehicle.h"
#include "models/store/migrations.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;

namespace {

const QString dumps = QStringLiteral(STATIONKEEPER_SOURCE_DIR "/tests/store/data/schema");

//! One record of a kind with something in every field, made from the field list.
template<typename Record>
Record sample()
{
    Record record;
    record.id = {QUuid::createUuidV5(QUuid(), QString::fromLatin1(Description<Record>::kind))};
    int nth = 0;
    forEachField<Record>([&](const auto &field) {
        auto &member = record.*field.member;
        using Type = std::remove_cvref_t<decltype(member)>;
        ++nth;
        const QString text = u"%1·%2"_s.arg(QLatin1StringView(field.name)).arg(nth);
        if constexpr (std::is_same_v<Type, QString>)
            member = text;
        else if constexpr (std::is_same_v<Type, bool>)
            member = true;
        else if constexpr (std::is_same_v<Type, QDateTime>)
            member = QDateTime(QDate(2026, 11, 23), QTime(3, nth % 60), Qt::UTC);
        else if constexpr (std::is_same_v<Type, QDate>)
            member = QDate(2026, 11, 23);
        else if constexpr (std::is_same_v<Type, Fen>)
            member = Fen{100 + nth};
        else if constexpr (std::is_integral_v<Type>)
            member = Type(nth);
        else if constexpr (std::is_enum_v<Type>)
            member = Type(1);
        else if constexpr (std::is_same_v<Type, QUuid>)
            member = QUuid::createUuidV5(QUuid(), text);
        else
            member = Type{QUuid::createUuidV5(QUuid(), text)};
    });
    return record;
}

template<typename Visit>
void forEachKind(Visit &&visit)
{
    visit(sample<Policy>());
    visit(sample<Centre>());
    visit(sample<Depot>());
    visit(sample<Person>());
    visit(sample<Customer>());
    visit(sample<Vehicle>());
    visit(sample<Terminal>());
    visit(sample<SimCard>());
    visit(sample<Registration>());
    visit(sample<Acceptance>());
    visit(sample<CustodyEntry>());
    visit(sample<Attachment>());
}

//! What a file is made of, name by name.
QStringList schemaIn(Database &db)
{
    const auto lines = db.read([&] {
        QStringList found;
        auto row = db.prepare("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
                              " ORDER BY type, name");
        while (row.next())
            found.append(u"%1 %2: %3"_s.arg(row.text(0), row.text(1), row.text(2).simplified()));
        return found;
    });
    return lines ? *lines : QStringList();
}

//! The whole file as statements, so that a released schema can be read by people and by later programs.
QString dumpOf(Database &db)
{
    QStringList out;
    const auto done = db.read([&] {
        QStringList tables;
        auto object = db.prepare("SELECT sql, type, name FROM sqlite_master"
                                 " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
        while (object.next()) {
            out.append(object.text(0) + u';');
            if (object.text(1) == u"table")
                tables.append(object.text(2));
        }
        for (const QString &table : std::as_const(tables)) {
            QStringList columns;
            auto column = db.prepare("SELECT name FROM pragma_table_info(?)");
            column.with(table);
            while (column.next())
                columns.append(u"quote(\"%1\")"_s.arg(column.text(0)));
            auto row
                = db.prepare(u"SELECT %1 FROM %2"_s.arg(columns.join(u" || ', ' || "_s), table).toUtf8());
            while (row.next())
                out.append(u"INSERT INTO %1 VALUES (%2);"_s.arg(table, row.text(0)));
        }
        for (const char *pragma : {"user_version", "application_id"}) {
            auto value = db.prepare(QByteArray("PRAGMA ") + pragma);
            value.next();
            out.append(u"PRAGMA %1 = %2;"_s.arg(QLatin1StringView(pragma)).arg(value.integer(0)));
        }
    });
    return done ? out.join(u'\n') + u'\n' : QString();
}

//! Makes a file as an earlier program left it.
bool load(const QString &path, const QString &dump)
{
    QFile file(dump);
    sqlite3 *handle = nullptr;
    if (!file.open(QIODevice::ReadOnly)
        || sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK)
        return false;
    const bool done
        = sqlite3_exec(handle, file.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

} // namespace

//! Every file an earlier program left becomes one of today, with all that was in it, or stays as it was.
class MigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! With STATIONKEEPER_WRITE_SCHEMA set it writes the dump of today's schema, which is done once, before a
    //! release; never again for a schema that was released.
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("STATIONKEEPER_WRITE_SCHEMA"))
            return;
        ScratchStore desk;
        forEachKind([&](const auto &record) { desk.saved(record); });
        QFile file(QDir(dumps).filePath(u"%1.sql"_s.arg(newestSchema(), 4, 10, QChar(u'0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(dumpOf(desk.session().database()).toUtf8()) > 0);
    }

    void everyReleasedSchemaHasADump()
    {
        QCOMPARE(QDir(dumps).entryList({u"*.sql"_s}).size(), newestSchema());
    }

    void aFileOfAnyReleaseBecomesOneOfToday_data()
    {
        QTest::addColumn<QString>("dump");
        for (const QString &name : QDir(dumps).entryList({u"*.sql"_s}))
            QTest::newRow(qPrintable(name)) << QDir(dumps).filePath(name);
    }
    void aFileOfAnyReleaseBecomesOneOfToday()
    {
        QFETCH(const QString, dump);
        ScratchStore fresh;
        ScratchStore desk;
        desk.close();
        QVERIFY(QFile::remove(Store::fileIn(desk.folder())));
        QVERIFY(load(Store::fileIn(desk.folder()), dump));
        desk.reopen();
        QCOMPARE(*schemaOf(desk.session().database()), newestSchema());
        QCOMPARE(schemaIn(desk.session().database()), schemaIn(fresh.session().database()));
        forEachKind([&](const auto &expected) {
            using Record = std::remove_cvref_t<decltype(expected)>;
            const auto found = desk.session().template table<Record>().find(expected.id);
            QVERIFY2(found && *found, Description<Record>::kind);
            QVERIFY2(**found == expected, Description<Record>::kind);
        });
        QCOMPARE(*desk.session().database().integrity(false), u"ok"_s);
    }

    void aMigrationKeepsWhatWasThereAndACopyOfIt()
    {
        ScratchStore desk;
        const Person wang = desk.saved(Person{.name = u"王芳"_s});
        const QString copy = QDir(desk.folder()).filePath(u"copy.sqlite"_s);
        Database &db = desk.session().database();
        QVERIFY(bool(migrateSafely(db, copy, twoSteps())));
        QCOMPARE(*schemaOf(db), newestSchema() + 1);
        QCOMPARE((*desk.session().table<Person>().find(wang.id))->name, u"王芳"_s);
        QVERIFY(bool(db.read([&] { db.prepare("SELECT nickname FROM person").next(); })));
        const auto before = Database::open(copy);
        QCOMPARE(*schemaOf(**before), newestSchema());
        QCOMPARE(recognise(db).failure().kind, Failure::Kind::TooNew); // for the program of yesterday
    }

    void anUpToDateFileIsNotCopied()
    {
        ScratchStore desk;
        const QString copy = QDir(desk.folder()).filePath(u"copy.sqlite"_s);
        QVERIFY(bool(migrateSafely(desk.session().database(), copy)));
        QVERIFY(!QFile::exists(copy));
    }

    void aMigrationThatFailsLeavesEverythingAsItWas()
    {
        ScratchStore desk;
        Database &db = desk.session().database();
        const QStringList before = schemaIn(db);
        const QString copy = QDir(desk.folder()).filePath(u"copy.sqlite"_s);
        QStringList broken = twoSteps();
        broken.last() += u"\n\nALTER TABLE nobody ADD COLUMN nothing TEXT"_s;
        QVERIFY(!migrateSafely(db, copy, broken));
        QCOMPARE(*schemaOf(db), newestSchema());
        QCOMPARE(schemaIn(db), before);
        QVERIFY(!QFile::exists(copy));
    }

    void aDamagedFileIsNotMigrated()
    {
        ScratchStore desk;
        for (int i = 0; i < 200; ++i)
            desk.saved(Registration{.note = QString(500, u'字')});
        desk.close();
        QFile file(Store::fileIn(desk.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 20 * 4096));
        QVERIFY(file.write(QByteArray(8 * 4096, '\xff')) > 0);
        file.close();
        const auto db = Database::open(file.fileName());
        const QString copy = QDir(desk.folder()).filePath(u"copy.sqlite"_s);
        QCOMPARE(migrateSafely(**db, copy, twoSteps()).failure().kind, Failure::Kind::Corrupt);
        QCOMPARE(*schemaOf(**db), newestSchema());
    }

private:
    //! Today's schema and one more.
    static QStringList twoSteps()
    {
        return shippedMigrations()
            + QStringList{u"-- Tried out only.\nALTER TABLE person ADD COLUMN nickname TEXT"
                          "\n\nCREATE INDEX person_nickname ON person (nickname)"_s};
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
