// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/kinds.h"
#include "tests/central/people_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::Refusal;

//! Whose change it is decides as well as whose device brings it.
class TestAuthority : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beforeTheFirstAccountNobodyIsAsked();
    void onlyWhoSignedInHereIsBelieved();
    void whatWasWrittenBeforeTheDisablingIsTaken();
    void aRoleWritesWhatItsTableSays();
    void aFieldIsRefusedByItsName();
    void deletingIsTheKindsRight();
    void whoWritesOneFieldDeletesNothing();
    void aChangedRoleCountsAtOnce();
    void theDeviceStillDecidesToo();
    void whatWasAcceptedIsAnsweredAgain();
    void refusalsAreToldOnceABatch();
    void aFloodOfRefusalsIsNotTold();
    void theServiceItselfIsNotAsked();
    void headOfficeAsksItsOwnPeople();

private:
    static wire::Change by(wire::Change change, int person)
    {
        change.by = {person ? uuid(person) : QUuid()};
        return change;
    }
};

void TestAuthority::beforeTheFirstAccountNobodyIsAsked()
{
    PeopleWorld world;
    QVERIFY(versionOf(world.push(world.desk(), by(world.change(u"customer"_s, 1, 0, {}), 0))) > 0);
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    QCOMPARE(refusalOf(world.push(world.desk(), by(world.change(u"customer"_s, 2, 0, {}), 0))),
             Refusal::Person);
}

void TestAuthority::onlyWhoSignedInHereIsBelieved()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    world.put(u"wang"_s, world.wish(901, Role::Operator), password);
    const auto push = [&](const Caller &device, int person) {
        static int id = 1000;
        return world.push(device, by(world.change(u"customer"_s, ++id, 0, {}), person));
    };
    QCOMPARE(refusalOf(push(world.desk(1), 900)), Refusal::Person);
    world.token(world.desk(1), u"li.na"_s, u"wrong one"_s);
    QCOMPARE(refusalOf(push(world.desk(1), 900)), Refusal::Person);
    const QString token = world.token(world.desk(1), u"li.na"_s);
    QVERIFY(versionOf(push(world.desk(1), 900)) > 0);
    QCOMPARE(refusalOf(push(world.desk(2), 900)), Refusal::Person);
    QCOMPARE(refusalOf(push(world.desk(1), 901)), Refusal::Person);
    QCOMPARE(refusalOf(push(world.desk(1), 902)), Refusal::Person); // of the roster, without an account
    QCOMPARE(refusalOf(push(world.desk(1), 0)), Refusal::Person);
    QVERIFY(bool(world.store().sessions.end(world.desk(1), token)));
    QVERIFY(versionOf(push(world.desk(1), 900)) > 0); // what waited for the line
}

void TestAuthority::whatWasWrittenBeforeTheDisablingIsTaken()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    world.token(world.desk(), u"li.na"_s);
    const auto before = by(world.change(u"customer"_s, 1, 0, {}), 900);
    const auto at = by(world.change(u"customer"_s, 2, 0, {}), 900);
    world.now = world.now.addSecs(3600);
    wire::Change last = by(world.change(u"customer"_s, 3, 0, {}), 900);
    world.put(u"li.na"_s, world.wish(900, Role::Operator, 0, false));
    world.now = world.now.addSecs(1);
    world.put(u"li.na"_s, world.wish(900, Role::Dispatcher, 0, false)); // disabled once, at its moment
    const auto after = by(world.change(u"customer"_s, 4, 0, {}), 900);
    QVERIFY(versionOf(world.push(world.desk(), before)) > 0);
    QVERIFY(versionOf(world.push(world.desk(), at)) > 0);
    QVERIFY(versionOf(world.push(world.desk(), last)) > 0);
    QCOMPARE(refusalOf(world.push(world.desk(), after)), Refusal::Person);
    wire::Change there = by(world.change(u"customer"_s, 5, 0, {}), 900);
    there.at = before.at;
    QCOMPARE(refusalOf(world.push(world.desk(2), there)), Refusal::Person); // never signed in there
    world.put(u"li.na"_s, world.wish(900, Role::Operator));
    QVERIFY(versionOf(world.push(world.desk(), after)) > 0);
}

void TestAuthority::aRoleWritesWhatItsTableSays()
{
    PeopleWorld world;
    const RightsTable &rights = world.store().rights;
    int id = 2000;
    for (int role = 0; role < int(wordsOf(Role{}).size()); ++role) {
        if (Role(role) == Role::HeadOffice)
            continue; // is none in a centre
        const bool ofDepot = Role(role) == Role::DepotManager || Role(role) == Role::Partner;
        const QString account = u"role%1"_s.arg(role);
        QCOMPARE(world.put(account, world.wish(900 + role, Role(role), ofDepot ? depotNorth : 0), password),
                 wire::ProblemKind::Unknown);
        QVERIFY(!world.token(world.desk(), account).isEmpty());
        for (const KindInfo &kind : allKinds()) {
            if (kind.kind == u"policy")
                continue; // no device of a centre writes them
            const auto outcome
                = world.push(world.desk(), by(world.change(kind.kind, ++id, 0, {}), 900 + role));
            const bool may = grantOf(rights, Role(role), kind.kind) == Grant::Write;
            QVERIFY2(may ? versionOf(outcome) > 0 : refusalOf(outcome) == Refusal::Right,
                     qPrintable(account + u' ' + kind.kind));
        }
    }
}

void TestAuthority::aFieldIsRefusedByItsName()
{
    PeopleWorld world;
    world.put(u"boss"_s, world.wish(900, Role::Supervisor), password);
    world.put(u"admin"_s, world.wish(901, Role::Administrator), password);
    world.token(world.desk(), u"boss"_s);
    world.token(world.desk(), u"admin"_s);
    const auto promote = world.change(u"person"_s, 903, 0, {{u"role"_s, u"administrator"_s}});
    const auto refused = world.push(world.desk(), by(promote, 900));
    QCOMPARE(refusalOf(refused), Refusal::Right);
    QCOMPARE(std::get<wire::Refused>(refused).detail, u"role"_s);
    const qint64 base = versionOf(
        world.push(world.desk(), by(world.change(u"person"_s, 990, 0, {{u"role"_s, u"installer"_s}}), 900)));
    QVERIFY(base > 0); // a new person may be said to be what everybody is
    auto again = world.change(u"person"_s, 990, base, {{u"role"_s, u"finance"_s}});
    QCOMPARE(refusalOf(world.push(world.desk(), by(again, 900))), Refusal::Right);
    QVERIFY(versionOf(world.push(world.desk(), by(again, 901))) > 0);
}

void TestAuthority::deletingIsTheKindsRight()
{
    PeopleWorld world;
    world.put(u"count"_s, world.wish(900, Role::Finance), password);
    world.token(world.desk(), u"count"_s);
    const qint64 base = versionOf(world.push(world.service(), world.change(u"customer"_s, 1, 0, {})));
    for (const bool deleted : {true, false}) {
        auto change = by(world.change(u"customer"_s, 1, base, {}), 900);
        change.deleted = deleted;
        QCOMPARE(refusalOf(world.push(world.desk(), change)), Refusal::Right);
    }
}

void TestAuthority::whoWritesOneFieldDeletesNothing()
{
    PeopleWorld world;
    world.put(u"count"_s, world.wish(900, Role::Finance), password);
    world.token(world.desk(), u"count"_s);
    const qint64 base = versionOf(world.push(world.service(), world.change(u"customer"_s, 1, 0, {})));
    RightsTable rights = world.store().rights;
    Grants note{};
    note.at(size_t(Role::Finance)) = Grant::Write;
    rights.fields.insert(u"customer.note"_s, note);
    auto opened = Sql::open(world.database);
    const auto sql = *std::move(opened);
    ColumnLists lists(*sql);
    const Clock now = [&world] { return world.now; };
    AuditLog audit(*sql, now);
    Changes changes(*sql, lists, audit, rights, now);
    auto change = by(world.change(u"customer"_s, 1, base, {{u"note"_s, u"paid"_s}}), 900);
    change.deleted = true;
    QCOMPARE(refusalOf(changes.push(world.desk(), {{change}})->answers.answers.first().outcome),
             Refusal::Right);
    change.deleted = {};
    QVERIFY(versionOf(changes.push(world.desk(), {{change}})->answers.answers.first().outcome) > base);
}

void TestAuthority::aChangedRoleCountsAtOnce()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    world.token(world.desk(), u"li.na"_s);
    QVERIFY(versionOf(world.push(world.desk(), by(world.change(u"customer"_s, 1, 0, {}), 900))) > 0);
    world.put(u"li.na"_s, world.wish(900, Role::Finance));
    QCOMPARE(refusalOf(world.push(world.desk(), by(world.change(u"customer"_s, 2, 0, {}), 900))),
             Refusal::Right);
}

void TestAuthority::theDeviceStillDecidesToo()
{
    PeopleWorld world;
    world.put(u"admin"_s, world.wish(900, Role::Administrator), password);
    world.token(world.depot(depotNorth), u"admin"_s);
    QCOMPARE(refusalOf(world.push(world.depot(depotNorth),
                                  by(world.change(u"person"_s, 990, 0, {{u"name"_s, u"x"_s}}), 900))),
             Refusal::Scope);
    QCOMPARE(refusalOf(world.push(
                 world.depot(depotNorth),
                 by(world.change(u"registration"_s, 991, 0, {{u"depot"_s, idText(depotSouth)}}), 900))),
             Refusal::Scope);
}

void TestAuthority::whatWasAcceptedIsAnsweredAgain()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    world.token(world.desk(), u"li.na"_s);
    const auto change = by(world.change(u"customer"_s, 1, 0, {}), 900);
    const qint64 version = versionOf(world.push(world.desk(), change));
    world.put(u"li.na"_s, world.wish(900, Role::Finance));
    QCOMPARE(versionOf(world.push(world.desk(), change)), version); // its answer was lost
}

void TestAuthority::refusalsAreToldOnceABatch()
{
    PeopleWorld world;
    world.put(u"count"_s, world.wish(900, Role::Finance), password);
    world.token(world.desk(), u"count"_s);
    const qsizetype before = world.audit().size();
    wire::ChangeBatch batch;
    for (int id = 1; id <= 7; ++id)
        batch.changes.append(
            by(world.change(u"customer"_s, id, 0, {{u"name"_s, u"王先生"_s}}), id < 5 ? 900 : 901));
    batch.changes.append(by(world.change(u"customer"_s, 8, 12, {}), 900)); // no right; its base is nobody's
    QVERIFY(bool(world.store().changes.push(world.desk(), batch)));
    const QStringList told = world.audit().mid(before);
    QCOMPARE(told,
             QStringList({u"refused [] customer/%1 person , 3 changes"_s.arg(idText(5)),
                          u"refused [count] customer/%1 right id, 5 changes"_s.arg(idText(1))}));
}

void TestAuthority::aFloodOfRefusalsIsNotTold()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    for (int i = 0; i < 250; ++i)
        world.push(world.desk(), by(world.change(u"customer"_s, 1, 0, {}), 900));
    QCOMPARE(world.audit().filter(u"refused"_s).size(), 200);
    QVERIFY(world.audit().last().endsWith(u"and more, which are not told for an hour"_s));
    world.push(world.desk(2), by(world.change(u"customer"_s, 1, 0, {}), 900));
    QCOMPARE(world.audit().filter(u"refused"_s).size(), 201); // another device is another matter
    world.now = world.now.addSecs(3601);
    world.push(world.desk(), by(world.change(u"customer"_s, 1, 0, {}), 900));
    QCOMPARE(world.audit().filter(u"refused"_s).size(), 202);
}

void TestAuthority::theServiceItselfIsNotAsked()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    const auto person = world.store().addPerson(idText(600), u"王"_s, world.wish(0, Role::Operator));
    QVERIFY(bool(person));
    QCOMPARE(world.put(u"wang"_s, {*person, Role::Operator, {}, true, {}}, password),
             wire::ProblemKind::Unknown);
}

void TestAuthority::headOfficeAsksItsOwnPeople()
{
    PeopleWorld world;
    const Caller desk = PeopleWorld::headOfficeDesk();
    const auto push = [&](int id, int person) {
        return world.push(desk, by(world.change(u"policy"_s, id, 0, {}), person));
    };
    QVERIFY(versionOf(push(1, 0)) > 0);
    const QString hash = passwordHash(password, PasswordCost::least());
    for (const auto &[account, person, role] :
         {std::tuple(u"boss"_s, 950, Role::HeadOffice), {u"count"_s, 951, Role::Finance}})
        QVERIFY(!world.store()
                     .accounts.put(headOffice(), {}, account, world.wish(person, role), hash)
                     ->has_value());
    QCOMPARE(refusalOf(push(2, 950)), Refusal::Person);
    QVERIFY(!world.token(desk, u"boss"_s).isEmpty());
    QVERIFY(!world.token(desk, u"count"_s).isEmpty());
    QVERIFY(versionOf(push(2, 950)) > 0);
    QCOMPARE(refusalOf(push(3, 951)), Refusal::Right);
    QVERIFY(versionOf(world.push(world.desk(), by(world.change(u"customer"_s, 4, 0, {}), 0))) > 0);
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
