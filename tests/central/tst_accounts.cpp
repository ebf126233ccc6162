// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/central/people_world.h"

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using wire::ProblemKind;

class TestAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCentreHasPeopleOnceItHasAnAccount();
    void accountsAreListedWithTheirPeople();
    void onlyHashesAreKept();
    void roleAndPlaceGoTogether_data();
    void roleAndPlaceGoTogether();
    void thePersonIsOfTheRoster();
    void aPersonHasOneAccountForEver();
    void aNewAccountNeedsAPassword();
    void theLastAdministratorStays();
    void theOperatorMayTakeTheLastAdministratorAway();
    void centresDoNotMix();
    void everyChangeIsToldWithoutAWordAboutThePerson();
};

namespace {
const Doer somebody{u"device"_s, u"admin"_s};
}

void TestAccounts::aCentreHasPeopleOnceItHasAnAccount()
{
    PeopleWorld world;
    QVERIFY(!*world.store().accounts.anyIn(idText(600)));
    QCOMPARE(world.put(u"li.na"_s, world.wish(900, Role::Operator)), ProblemKind::Password);
    QVERIFY(!*world.store().accounts.anyIn(idText(600)));
    QCOMPARE(world.put(u"li.na"_s, world.wish(900, Role::Operator), password), ProblemKind::Unknown);
    QVERIFY(*world.store().accounts.anyIn(idText(600)));
    QVERIFY(!*world.store().accounts.anyIn(idText(601)));
}

void TestAccounts::accountsAreListedWithTheirPeople()
{
    PeopleWorld world;
    world.put(u"wang"_s, world.wish(901, Role::DepotManager, depotNorth), password);
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    world.token(world.desk(), u"li.na"_s);
    const auto list = *world.store().accounts.of(idText(600));
    QCOMPARE(list.size(), 2);
    QCOMPARE(
        list.first(),
        (wire::AccountEntry{u"li.na"_s, {uuid(900)}, u"李900"_s, Role::Operator, {}, true, true, world.now}));
    QCOMPARE(
        list.last(),
        (wire::AccountEntry{
            u"wang"_s, {uuid(901)}, u"李901"_s, Role::DepotManager, {uuid(depotNorth)}, true, true, {}}));
}

void TestAccounts::onlyHashesAreKept()
{
    PeopleWorld world;
    if (world.database.isPostgres())
        QSKIP("looks into the file of SQLite");
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    const QString token = world.token(world.desk(), u"li.na"_s);
    QVERIFY(!token.isEmpty());
    for (const QString &name : {u"central.sqlite"_s, u"central.sqlite-wal"_s}) {
        QFile file(world.folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(password.toUtf8()));
        QVERIFY(!bytes.contains(token.toLatin1()));
    }
}

void TestAccounts::roleAndPlaceGoTogether_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("depot");
    QTest::addColumn<int>("centre");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, Role role, int depot, int centre, bool isGood) {
        QTest::newRow(name) << int(role) << depot << centre << isGood;
    };
    row("an operator of the centre", Role::Operator, 0, 600, true);
    row("an operator of a depot", Role::Operator, depotNorth, 600, true);
    row("a manager of a depot", Role::DepotManager, depotNorth, 600, true);
    row("a manager of none", Role::DepotManager, 0, 600, false);
    row("a partner of none", Role::Partner, 0, 600, false);
    row("an administrator", Role::Administrator, 0, 600, true);
    row("an administrator of a depot", Role::Administrator, depotNorth, 600, false);
    row("head office in a centre", Role::HeadOffice, 0, 600, false);
    row("a depot that is not there", Role::Partner, 799, 600, false);
    row("a depot that is a person", Role::Partner, 901, 600, false);
    row("head office", Role::HeadOffice, 0, 0, true);
    row("a depot of head office", Role::Operator, depotNorth, 0, false);
}

void TestAccounts::roleAndPlaceGoTogether()
{
    QFETCH(int, role);
    QFETCH(int, depot);
    QFETCH(int, centre);
    QFETCH(bool, isGood);
    PeopleWorld world;
    const QString id = centre ? idText(centre) : headOffice();
    const auto put = world.store().accounts.put(id, {}, u"li.na"_s, world.wish(900, Role(role), depot),
                                                passwordHash(password, PasswordCost::least()));
    QVERIFY(bool(put));
    QCOMPARE(!put->has_value(), isGood);
    if (!isGood)
        QCOMPARE((*put)->kind, ProblemKind::Scope);
}

void TestAccounts::thePersonIsOfTheRoster()
{
    PeopleWorld world;
    QCOMPARE(world.put(u"li.na"_s, world.wish(999, Role::Operator), password), ProblemKind::Scope);
    QCOMPARE(world.put(u"li.na"_s, world.wish(depotNorth, Role::Operator), password), ProblemKind::Scope);
    wire::Change gone = world.change(u"person"_s, 905, 7, {});
    gone.base = versionOf(world.push(world.service(), world.change(u"person"_s, 910, 0, {})));
    gone.id = uuid(910);
    gone.deleted = true;
    QVERIFY(versionOf(world.push(world.service(), gone)) > 0);
    QCOMPARE(world.put(u"li.na"_s, world.wish(910, Role::Operator), password), ProblemKind::Scope);
}

void TestAccounts::aPersonHasOneAccountForEver()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    QCOMPARE(world.put(u"lina2"_s, world.wish(900, Role::Administrator), password), ProblemKind::Taken);
    QCOMPARE(world.put(u"li.na"_s, world.wish(901, Role::Operator), password), ProblemKind::Taken);
    QCOMPARE(world.put(u"li.na"_s, world.wish(900, Role::Dispatcher)), ProblemKind::Unknown);
    QCOMPARE(world.store().accounts.of(idText(600))->first().role, Role::Dispatcher);
}

void TestAccounts::aNewAccountNeedsAPassword()
{
    PeopleWorld world;
    QCOMPARE(world.put(u"li.na"_s, world.wish(900, Role::Operator)), ProblemKind::Password);
    QVERIFY(world.store().accounts.of(idText(600))->isEmpty());
}

void TestAccounts::theLastAdministratorStays()
{
    PeopleWorld world;
    world.put(u"a1"_s, world.wish(900, Role::Administrator), password);
    QCOMPARE(world.put(u"a1"_s, world.wish(900, Role::Administrator, 0, false), {}, somebody),
             ProblemKind::LastAdministrator);
    QCOMPARE(world.put(u"a1"_s, world.wish(900, Role::Operator), {}, somebody),
             ProblemKind::LastAdministrator);
    world.put(u"a2"_s, world.wish(901, Role::Administrator), password);
    QCOMPARE(world.put(u"a1"_s, world.wish(900, Role::Administrator, 0, false), {}, somebody),
             ProblemKind::Unknown);
    QCOMPARE(world.put(u"a2"_s, world.wish(901, Role::Operator), {}, somebody),
             ProblemKind::LastAdministrator); // the other one is disabled
}

void TestAccounts::theOperatorMayTakeTheLastAdministratorAway()
{
    PeopleWorld world;
    world.put(u"a1"_s, world.wish(900, Role::Administrator), password);
    QCOMPARE(world.put(u"a1"_s, world.wish(900, Role::Administrator, 0, false)), ProblemKind::Unknown);
}

void TestAccounts::centresDoNotMix()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Operator), password);
    QCOMPARE(world.put(u"li.na"_s, world.wish(900, Role::Operator), password, {}, 601), ProblemKind::Scope);
    QVERIFY(world.store().accounts.of(idText(601))->isEmpty());
    const Caller elsewhere{idText(1), idText(601), {}, wire::DeviceRole::Centre};
    QCOMPARE(world.trouble(elsewhere, u"li.na"_s), ProblemKind::WrongAccount);
}

void TestAccounts::everyChangeIsToldWithoutAWordAboutThePerson()
{
    PeopleWorld world;
    world.put(u"li.na"_s, world.wish(900, Role::Partner, depotNorth), password);
    world.put(u"li.na"_s, world.wish(900, Role::Operator, 0, false), {}, somebody);
    QCOMPARE(
        world.audit(),
        QStringList({u"account_changed [] li.na made, partner, depot %1, active, one-time password"_s.arg(
                         idText(depotNorth)),
                     u"account_changed [admin] li.na changed, operator, disabled"_s}));
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
