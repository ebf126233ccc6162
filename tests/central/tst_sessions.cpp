// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/sign_in_waits.h"
#include "tests/central/people_world.h"

#include <thread>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

class TestSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoKnowsThePasswordIsSignedIn();
    void aWrongPasswordAndNobodyAreAnsweredAlike();
    void aTokenWorksAtItsDeviceOnly();
    void aTokenGrowsOld();
    void whoSignsOutIsOut();
    void aDisabledAccountIsOutAtOnce();
    void aSessionBegunWhileItsAccountWasDisabledIsNone();
    void aPasswordChangeEndsOtherSessions();
    void aOneTimePasswordIsToldSo();
    void anAccountOfADepotWorksThereAndAtTheCentre();
    void triesBecomeSlower();
    void aDeviceIsSlowedDownOverAllAccounts();
    void whileItWaitsNothingIsLookedAt();
    void aSuccessForgives();
    void aDayForgives();
    void manyAtOnceAreNoWayAround();
    void whatHappenedIsTold();
    void aPasswordInTheWrongPlaceIsNotKept();
};

void TestSessions::whoKnowsThePasswordIsSignedIn()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const auto answer = world.signIn(world.desk(), u" Li.Na"_s);
    const auto &in = std::get<wire::SignedIn>(answer);
    QCOMPARE(in.account, u"li.na"_s);
    QCOMPARE(in.person.value, uuid(900));
    QCOMPARE(in.name, u"李900"_s);
    QCOMPARE(in.role, Role::Dispatcher);
    QVERIFY(in.validUntil > world.now);
    const auto person = world.store().sessions.personWith(world.desk(), in.token);
    QVERIFY(bool(person));
    QCOMPARE(person->account, u"li.na"_s);
}

void TestSessions::aWrongPasswordAndNobodyAreAnsweredAlike()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    world.put(u"gone"_s, world.wish(901, Role::Dispatcher, 0, false), password);
    const auto wrong = std::get<wire::Problem>(world.signIn(world.desk(), u"li.na"_s, u"x"_s));
    QCOMPARE(wrong, wire::problem(ProblemKind::WrongAccount));
    QCOMPARE(std::get<wire::Problem>(world.signIn(world.desk(), u"nobody"_s)), wrong);
    QCOMPARE(std::get<wire::Problem>(world.signIn(world.desk(), u"' OR 1=1 --"_s)), wrong);
    QCOMPARE(std::get<wire::Problem>(world.signIn(world.desk(), u"gone"_s)), wrong);
}

void TestSessions::aTokenWorksAtItsDeviceOnly()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const QString token = world.token(world.desk(1), u"li.na"_s);
    QVERIFY(bool(world.store().sessions.personWith(world.desk(1), token)));
    QVERIFY(!world.store().sessions.personWith(world.desk(2), token));
    const Caller elsewhere{idText(1), idText(601), {}, wire::DeviceRole::Centre};
    QVERIFY(!world.store().sessions.personWith(elsewhere, token));
    QVERIFY(!world.store().sessions.personWith(world.desk(1), token + u'x'));
    QVERIFY(!world.store().sessions.personWith(world.desk(1), {}));
    QVERIFY(bool(world.store().sessions.end(world.desk(2), token))); // somebody else's ends nothing
    QVERIFY(bool(world.store().sessions.personWith(world.desk(1), token)));
}

void TestSessions::aTokenGrowsOld()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const auto answer = world.signIn(world.desk(), u"li.na"_s);
    const auto in = std::get<wire::SignedIn>(answer);
    world.now = in.validUntil.addMSecs(-1);
    QVERIFY(bool(world.store().sessions.personWith(world.desk(), in.token)));
    for (const qint64 later : {0, 1, 100'000}) {
        world.now = in.validUntil.addMSecs(later);
        QVERIFY(!world.store().sessions.personWith(world.desk(), in.token));
    }
}

void TestSessions::whoSignsOutIsOut()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const QString token = world.token(world.desk(), u"li.na"_s);
    const QString other = world.token(world.desk(), u"li.na"_s);
    QVERIFY(bool(world.store().sessions.end(world.desk(), token)));
    QVERIFY(!world.store().sessions.personWith(world.desk(), token));
    QVERIFY(bool(world.store().sessions.personWith(world.desk(), other)));
}

void TestSessions::aDisabledAccountIsOutAtOnce()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const QString token = world.token(world.desk(), u"li.na"_s);
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher, 0, false));
    QVERIFY(!world.store().sessions.personWith(world.desk(), token));
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher));
    QVERIFY(!world.store().sessions.personWith(world.desk(), token)); // it has to sign in again
    QVERIFY(!world.token(world.desk(), u"li.na"_s).isEmpty());
}

void TestSessions::aSessionBegunWhileItsAccountWasDisabledIsNone()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const QString token = world.token(world.desk(), u"li.na"_s);
    auto opened = Sql::open(world.database);
    const auto sql = *std::move(opened);
    QVERIFY(bool(sql->write([&]() -> Result<> { // as two services do at the same moment
        sql->run(u"UPDATE account SET active = ? WHERE centre = ?"_s, {false, idText(600)});
        return {};
    })));
    QVERIFY(!world.store().sessions.personWith(world.desk(), token));
}

void TestSessions::aPasswordChangeEndsOtherSessions()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    const QString here = world.token(world.desk(1), u"li.na"_s);
    const QString there = world.token(world.desk(2), u"li.na"_s);
    const QString hash = passwordHash(u"another one"_s, PasswordCost::least());
    const auto attempt = world.store().sessions.tryOnce(world.desk(1), u"li.na"_s);
    const auto &tried = std::get<Attempt>(*attempt);
    const auto refused = world.store().sessions.changePassword(world.desk(1), tried, here, false, hash);
    QCOMPARE((*refused)->kind, ProblemKind::WrongAccount);
    QVERIFY(!world.token(world.desk(2), u"li.na"_s).isEmpty());
    const auto changed = world.store().sessions.changePassword(world.desk(1), tried, here, true, hash);
    QVERIFY(bool(changed) && !changed->has_value());
    QVERIFY(bool(world.store().sessions.personWith(world.desk(1), here)));
    QVERIFY(!world.store().sessions.personWith(world.desk(2), there));
    QCOMPARE(world.trouble(world.desk(1), u"li.na"_s), ProblemKind::WrongAccount);
    QVERIFY(!world.token(world.desk(1), u"li.na"_s, u"another one"_s).isEmpty());
    // Looked at before the change, written after it: the old one is none any more.
    const auto late = world.store().sessions.begin(world.desk(1), tried, true, {});
    QCOMPARE(std::get<wire::Problem>(*late).kind, ProblemKind::WrongAccount);
}

void TestSessions::aOneTimePasswordIsToldSo()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    QVERIFY(std::get<wire::SignedIn>(world.signIn(world.desk(), u"li.na"_s)).mustChange);
    const auto attempt = world.store().sessions.tryOnce(world.desk(), u"li.na"_s);
    const QString hash = passwordHash(u"another one"_s, PasswordCost::least());
    QVERIFY(bool(
        world.store().sessions.changePassword(world.desk(), std::get<Attempt>(*attempt), {}, true, hash)));
    QVERIFY(!std::get<wire::SignedIn>(world.signIn(world.desk(), u"li.na"_s, u"another one"_s)).mustChange);
}

void TestSessions::anAccountOfADepotWorksThereAndAtTheCentre()
{
    PeopleWorld world;
    world.put(u"wang"_s, world.wish(901, Role::DepotManager, depotNorth), password);
    world.put(u"li.na"_s, world.wish(900, Role::Supervisor), password);
    const QString token = world.token(world.depot(depotNorth), u"wang"_s);
    QVERIFY(!token.isEmpty());
    QVERIFY(!world.token(world.desk(), u"wang"_s).isEmpty());
    QCOMPARE(world.trouble(world.depot(depotSouth), u"wang"_s), ProblemKind::Scope);
    QCOMPARE(world.trouble(world.depot(depotSouth), u"wang"_s, u"x"_s), ProblemKind::WrongAccount);
    QVERIFY(!world.token(world.depot(depotSouth), u"li.na"_s).isEmpty());
    world.put(u"wang"_s, world.wish(901, Role::DepotManager, depotSouth));
    QVERIFY(!world.store().sessions.personWith(world.depot(depotNorth), token));
}

void TestSessions::triesBecomeSlower()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.trouble(world.desk(), u"li.na"_s, u"x"_s), ProblemKind::WrongAccount);
    for (const int minutes : {1, 2, 4, 8, 16, 32, 60, 60}) {
        const auto locked = std::get<wire::Problem>(world.signIn(world.desk(), u"li.na"_s));
        QCOMPARE(locked.kind, ProblemKind::Locked);
        QCOMPARE(locked.retryAfter, minutes * 60);
        world.now = world.now.addSecs(minutes * 60 - 1);
        QCOMPARE(world.trouble(world.desk(), u"li.na"_s), ProblemKind::Locked);
        world.now = world.now.addSecs(1);
        QCOMPARE(world.trouble(world.desk(), u"li.na"_s, u"x"_s), ProblemKind::WrongAccount);
    }
}

void TestSessions::aDeviceIsSlowedDownOverAllAccounts()
{
    PeopleWorld world;
    for (int i = 0; i < 6; ++i)
        world.put(u"account%1"_s.arg(i), world.wish(900 + i, Role::Dispatcher), password);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(world.trouble(world.desk(1), u"account%1"_s.arg(i), u"x"_s), ProblemKind::WrongAccount);
    QCOMPARE(world.trouble(world.desk(1), u"account5"_s), ProblemKind::Locked);
    QVERIFY(!world.token(world.desk(2), u"account5"_s).isEmpty());
    for (int i = 0; i < 5; ++i) // and an account over all devices
        QCOMPARE(world.trouble(world.desk(10 + i), u"account0"_s, u"x"_s),
                 i < 4 ? ProblemKind::WrongAccount : ProblemKind::Locked);
}

void TestSessions::whileItWaitsNothingIsLookedAt()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    for (int i = 0; i < 5; ++i)
        world.trouble(world.desk(), u"li.na"_s, u"x"_s);
    const qsizetype told = world.audit().size();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(world.trouble(world.desk(), u"li.na"_s, u"x"_s), ProblemKind::Locked);
    QCOMPARE(world.audit().size(), told);
    world.now = world.now.addSecs(60); // the fifty did not make it longer
    QVERIFY(!world.token(world.desk(), u"li.na"_s).isEmpty());
}

void TestSessions::aSuccessForgives()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(world.trouble(world.desk(), u"li.na"_s, u"x"_s), ProblemKind::WrongAccount);
        QVERIFY(!world.token(world.desk(), u"li.na"_s).isEmpty());
    }
}

void TestSessions::aDayForgives()
{
    PeopleWorld world;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(world.trouble(world.desk(), u"nobody"_s), ProblemKind::WrongAccount);
    world.now = world.now.addDays(1).addSecs(1);
    QCOMPARE(world.trouble(world.desk(), u"nobody"_s), ProblemKind::WrongAccount);
    QCOMPARE(world.trouble(world.desk(), u"nobody"_s), ProblemKind::WrongAccount);
}

void TestSessions::manyAtOnceAreNoWayAround()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    std::atomic<int> looked = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            const auto store = CentralStore::open(world.database, [now = world.now] { return now; });
            for (int n = 0; n < 5; ++n) {
                const auto attempt = (*store)->sessions.tryOnce(world.desk(), u"li.na"_s);
                if (attempt && std::holds_alternative<Attempt>(*attempt))
                    ++looked;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(looked.load(), 5);
}

void TestSessions::whatHappenedIsTold()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher), password);
    for (int i = 0; i < 5; ++i)
        world.trouble(world.desk(), u"li.na"_s, u"x"_s);
    world.now = world.now.addSecs(60);
    world.token(world.desk(), u"li.na"_s);
    const QStringList told = world.audit();
    QCOMPARE(told.size(), 8);
    QCOMPARE(told.at(1), u"sign_in_failed [] li.na password"_s);
    QCOMPARE(told.at(6), u"locked [] li.na 60 s"_s);
    QCOMPARE(told.at(7), u"signed_in [li.na] li.na"_s);
}

void TestSessions::aPasswordInTheWrongPlaceIsNotKept()
{
    PeopleWorld world;
    world.trouble(world.desk(), u"my-secret.password"_s, u"li.na"_s);
    QCOMPARE(world.audit(), QStringList({u"sign_in_failed [] ? unknown"_s}));
    if (world.database.isPostgres())
        QSKIP("looks into the file of SQLite");
    QFile file(world.folder.filePath(u"central.sqlite-wal"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("my-secret.password"));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
