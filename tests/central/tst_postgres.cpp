// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/central_schema.h"
#include "sync/central/central_store.h"
#include "tests/support/scratch_postgres.h"

#include <QTest>

#include <cstdlib>
#include <thread>

using namespace sk;
using namespace sk::central;
using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;
const QString centreId = u"01980000-0000-7000-8000-000000000600"_s;

wire::Change vehicle(IdSource &ids, const QString &column = u"plate"_s)
{
    return {u"vehicle"_s, ids.next(), 0, ids.next(), systemClock(), {}, {}, {column}, {u"豫A 'x' \\ ?"_s}};
}

} // namespace

//! What only happens with a server: it goes away, others write at the same moment, a pool stands between.
class TestPostgres : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aStoppedServerIsToldAndFoundAgain();
    void aKilledServerHasAllThatWasAccepted();
    void aServerKilledUnderLoadHasAllThatWasAccepted();
    void centresMakeListsOfColumnsAtTheSameMoment();
    void desktopsEnrolAtTheSameMoment();
    void aTransactionThatMetAnotherIsDoneAgain();
    void whatWasLearnedInALostTransactionIsForgotten();
    void statementsGoOutWholeForAPool();
    void whoForgetsThePoolIsToldWhatToSay();
    void tablesAreStepped();
    void tablesOfANewerProgramAreLeftAlone();
    void noTablesAreMadeUnasked();
    void aServerThatForgetsIsTold();
    void errorsQuoteNoRows();

private:
    DatabaseAddress newDatabase(const QString &more = {})
    {
        return *DatabaseAddress::fromText(m_server->newDatabase() + more);
    }
    std::unique_ptr<CentralStore> newStore(const DatabaseAddress &address)
    {
        auto store = CentralStore::open(address, systemClock, true);
        if (!store || !(*store)->centres.add({centreId, u"411624"_s, u"沈丘中心"_s, 0}))
            qFatal("no store");
        return *std::move(store);
    }

    std::unique_ptr<sk::testing::ScratchPostgres> m_server;
    IdSource m_ids{systemClock};
    const Caller m_desk{u"desk"_s, centreId, {}, wire::DeviceRole::Centre};
};

void TestPostgres::initTestCase()
{
    m_server = std::make_unique<sk::testing::ScratchPostgres>();
}

void TestPostgres::aStoppedServerIsToldAndFoundAgain()
{
    const auto store = newStore(newDatabase());
    QVERIFY(bool(store->changes.push(m_desk, {{vehicle(m_ids)}})));
    m_server->stop();
    for (int i = 0; i < 2; ++i) {
        const auto pushed = store->changes.push(m_desk, {{vehicle(m_ids)}});
        QVERIFY(!pushed);
        QCOMPARE(pushed.failure().kind, Failure::Kind::Offline);
    }
    m_server->start();
    QVERIFY(bool(store->changes.push(m_desk, {{vehicle(m_ids)}})));
    m_server->stop();
    m_server->start(); // between two calls: nobody notices
    QVERIFY(bool(store->changes.push(m_desk, {{vehicle(m_ids)}})));
    QCOMPARE(store->pages.digest(m_desk)->kinds.first().count, 3);
    QCOMPARE(*store->complaints(), QStringList());
}

void TestPostgres::aKilledServerHasAllThatWasAccepted()
{
    // The scratch server does not wait for the disk, but only a machine that dies would tell the difference.
    const auto store = newStore(newDatabase());
    QSet<QUuid> accepted;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 20; ++i) {
            const wire::Change change = vehicle(m_ids);
            if (store->changes.push(m_desk, {{change}}))
                accepted.insert(change.id);
        }
        m_server->kill();
        m_server->start();
    }
    QCOMPARE(accepted.size(), 60);
    QCOMPARE(store->pages.digest(m_desk)->kinds.first().count, 60);
    QCOMPARE(*store->complaints(), QStringList());
}

void TestPostgres::aServerKilledUnderLoadHasAllThatWasAccepted()
{
    const auto address = newDatabase();
    const auto store = newStore(address);
    std::atomic<bool> goesOn = true;
    std::atomic<int> acceptedInAll = 0;
    std::array<QList<wire::Change>, 3> sent;
    std::array<QSet<QUuid>, 3> accepted;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < sent.size(); ++i)
        threads.emplace_back([&, i] {
            const auto own = CentralStore::open(address, systemClock);
            IdSource ids(systemClock);
            while (goesOn) {
                sent[i].append(vehicle(ids));
                bool isAccepted = false; // as a desktop does: what was not answered is sent again
                while (goesOn && !isAccepted)
                    isAccepted = bool((*own)->changes.push(m_desk, {{sent[i].last()}}));
                if (isAccepted)
                    accepted[i].insert(sent[i].last().id);
                acceptedInAll += isAccepted ? 1 : 0;
            }
        });
    for (int round = 0; round < 3; ++round) {
        const int before = acceptedInAll;
        QTRY_VERIFY_WITH_TIMEOUT(acceptedInAll > before + 50, 60'000);
        m_server->kill();
        m_server->start();
    }
    goesOn = false;
    for (std::thread &thread : threads)
        thread.join();
    int all = 0;
    for (size_t i = 0; i < sent.size(); ++i)
        for (const wire::Change &change : sent[i]) {
            ++all;
            const auto again = store->changes.push(m_desk, {{change}});
            QVERIFY(std::holds_alternative<wire::Accepted>(again->answers.answers.first().outcome));
            QVERIFY(again->version == 0 || !accepted[i].contains(change.id)); // nothing accepted was lost
        }
    QCOMPARE(store->pages.digest(m_desk)->kinds.first().count, all);
    QCOMPARE(*store->complaints(), QStringList());
}

void TestPostgres::centresMakeListsOfColumnsAtTheSameMoment()
{
    const auto address = newDatabase();
    const auto store = newStore(address);
    std::vector<std::thread> threads;
    std::atomic<int> refused = 0;
    for (int centre = 0; centre < 4; ++centre) {
        const QString id = m_ids.next().toString(QUuid::WithoutBraces);
        QVERIFY(bool(store->centres.add({id, QString::number(500'000 + centre), u"x"_s, 0})));
        threads.emplace_back([&refused, address, id] {
            auto own = CentralStore::open(address, systemClock);
            IdSource ids(systemClock);
            for (int i = 0; own && i < 25; ++i)
                if (!(*own)->changes.push({id, id, {}, wire::DeviceRole::Centre},
                                          {{vehicle(ids, u"new_%1"_s.arg(i))}}))
                    ++refused;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(refused.load(), 0);
    QCOMPARE(*store->complaints(), QStringList());
    auto sql = Sql::open(address);
    QCOMPARE(*(*sql)->read([&]() -> Result<qint64> {
        auto rows = (*sql)->run(u"SELECT COUNT(*) FROM history"_s);
        return rows.next() ? rows.number(0) : 0;
    }),
             100);
}

void TestPostgres::desktopsEnrolAtTheSameMoment()
{
    const auto address = newDatabase();
    const auto store = newStore(address);
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([address, code = *store->enrolments.invite({centreId})] {
            const auto own = CentralStore::open(address, systemClock);
            if (!(*own)->enrolments.enrol({code, u"x"_s}))
                qFatal("not enrolled");
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<QString> letters;
    for (const DeviceEntry &device : *store->enrolments.devices())
        letters.insert(device.letters);
    QCOMPARE(letters.size(), 8);
}

void TestPostgres::aTransactionThatMetAnotherIsDoneAgain()
{
    auto sql = Sql::open(newDatabase());
    int done = 0;
    const auto answer = (*sql)->write([&]() -> Result<qint64> {
        if (++done < 3) // as PostgreSQL says it of two that wait for each other
            (*sql)->define(u"DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$"_s);
        auto rows = (*sql)->run(u"SELECT 7"_s);
        return rows.next() ? rows.number(0) : 0;
    });
    QCOMPARE(*answer, 7);
    QCOMPARE(done, 3);
    done = 0;
    const auto never = (*sql)->write([&]() -> Result<> {
        ++done;
        (*sql)->define(u"DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"_s);
        return {};
    });
    QCOMPARE(never.failure().kind, Failure::Kind::Busy);
    QCOMPARE(done, 5);
}

void TestPostgres::whatWasLearnedInALostTransactionIsForgotten()
{
    const auto address = newDatabase();
    newStore(address);
    auto sql = Sql::open(address);
    ColumnLists lists(**sql);
    int done = 0;
    const auto number = (*sql)->write([&]() -> Result<qint64> {
        const qint64 kept = lists.numberOf({u"a"_s, u"b"_s});
        if (++done == 1) { // the connection dies under the transaction
            auto other = Sql::open(address);
            std::ignore = (*other)->write([&]() -> Result<> {
                (*other)->define(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                 "WHERE state = 'idle in transaction' AND pid <> pg_backend_pid()"_s);
                return {};
            });
            (*sql)->run(u"SELECT 1"_s);
        }
        return kept;
    });
    QVERIFY(bool(number));
    QCOMPARE(done, 2);
    auto other = Sql::open(address);
    ColumnLists read(**other);
    QCOMPARE(*(*other)->read([&]() -> Result<QStringList> { return read.names(*number); }),
             QStringList({u"a"_s, u"b"_s}));
}

void TestPostgres::statementsGoOutWholeForAPool()
{
    const auto address = newDatabase(u" prepared=off"_s);
    QVERIFY(!address.prepares());
    const auto store = newStore(address);
    const wire::Change change = vehicle(m_ids);
    QVERIFY(bool(store->changes.push(m_desk, {{change}})));
    const auto page = store->pages.after(m_desk, {}, 10, Pages::Authors::Told);
    QVERIFY(page->json.contains(R"(豫A 'x' \\ ?)"));
    auto sql = Sql::open(address);
    QCOMPARE(*(*sql)->read([&]() -> Result<qint64> {
        auto rows = (*sql)->run(u"SELECT COUNT(*) FROM pg_prepared_statements"_s);
        return rows.next() ? rows.number(0) : -1;
    }),
             0);
}

void TestPostgres::whoForgetsThePoolIsToldWhatToSay()
{
    auto sql = Sql::open(newDatabase());
    const auto ask = [&] {
        return (*sql)->read([&]() -> Result<> {
            (*sql)->run(u"SELECT 1 WHERE 1 = ?"_s, {1});
            return {};
        });
    };
    QVERIFY(bool(ask()));
    QVERIFY(bool((*sql)->write([&]() -> Result<> {
        (*sql)->define(u"DEALLOCATE ALL"_s); // as another connection of the pool looks like
        return {};
    })));
    QVERIFY(ask().failure().detail.contains(u"prepared=off"_s));
}

void TestPostgres::tablesAreStepped()
{
    const auto address = newDatabase();
    newStore(address);
    auto steps = *schemaSteps();
    steps.append({u"CREATE TABLE new_table (a BIGINT)\n\nINSERT INTO new_table VALUES (1)"_s});
    std::vector<std::thread> threads; // several programs are updated at the same moment
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([address, steps] {
            auto sql = Sql::open(address);
            if (!bringUpToDate(**sql, false, steps))
                qFatal("not brought up to date");
        });
    for (std::thread &thread : threads)
        thread.join();
    auto sql = Sql::open(address);
    QCOMPARE(*(*sql)->read([&]() -> Result<qint64> {
        auto rows
            = (*sql)->run(u"SELECT COUNT(*) * 10 + (SELECT version FROM schema_version) FROM new_table"_s);
        return rows.next() ? rows.number(0) : 0;
    }),
             12);
}

void TestPostgres::tablesOfANewerProgramAreLeftAlone()
{
    const auto address = newDatabase();
    newStore(address);
    auto sql = Sql::open(address);
    QVERIFY(bool((*sql)->write([&]() -> Result<> {
        (*sql)->run(u"UPDATE schema_version SET version = 99"_s);
        return {};
    })));
    QCOMPARE(CentralStore::open(address, systemClock, true).failure().kind, Failure::Kind::TooNew);
}

void TestPostgres::noTablesAreMadeUnasked()
{
    const auto address = newDatabase();
    QCOMPARE(CentralStore::open(address, systemClock).failure().kind, Failure::Kind::Missing);
    QVERIFY(bool(CentralStore::open(address, systemClock, true)));
    QVERIFY(bool(CentralStore::open(address, systemClock, true))); // nothing is made twice
    QVERIFY(bool(CentralStore::open(address, systemClock)));
}

void TestPostgres::aServerThatForgetsIsTold()
{
    const auto store = newStore(newDatabase());
    const auto risks = *store->risks();
    QCOMPARE(risks.size(), 2);
    QVERIFY(risks.first().contains(u"power cut"_s));
}

void TestPostgres::errorsQuoteNoRows()
{
    const auto address = newDatabase();
    newStore(address);
    auto sql = Sql::open(address);
    const auto twice = (*sql)->write([&]() -> Result<> {
        for (int i = 0; i < 2; ++i)
            (*sql)->run(u"INSERT INTO column_list (id, names) VALUES (?, ?)"_s, {77, u"secret"_s});
        return {};
    });
    QVERIFY(twice.failure().detail.contains(u"23505"_s));
    QVERIFY(!twice.failure().detail.contains(u"secret"_s));
    QVERIFY(!twice.failure().detail.contains(u"77"_s));
}

int main(int argc, char **argv)
{
    if (sk::testing::ScratchPostgres::programs().isEmpty()) {
        std::fputs("PostgreSQL is not installed here; installer/install-packages does it.\n", stderr);
        return skipped;
    }
    const QCoreApplication application(argc, argv);
    TestPostgres test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_postgres.moc"
