// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/central_store.h"
#include "sync/central/passwords.h"
#include "tests/central/called_program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;

class TestAccountCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstAdministratorIsMadeOnTheServer();
    void headOfficeHasPeopleToo();
    void misuseIsTold_data();
    void misuseIsTold();
    void aPasswordIsMadeAnew();
    void anAccountIsDisabled();
    void theLogIsListedAndVerified();

private:
    Said call(const QStringList &words) const
    {
        return said(words + QStringList{u"--data"_s, m_folder.path()});
    }
    //! The store of the same folder, to look in.
    std::unique_ptr<CentralStore> store() const { return *CentralStore::open(m_folder.path(), systemClock); }
    bool isGood(const QString &account, const QString &password) const
    {
        const auto opened = store();
        const auto centre = opened->centres.numbered(u"411624"_s);
        const Caller caller{u"x"_s, centre->id, {}, wire::DeviceRole::Centre};
        const auto attempt = opened->sessions.tryOnce(caller, account);
        const auto &tried = std::get<Attempt>(*attempt);
        const bool isRight = isPassword(password, tried.passwordHash, PasswordCost::interactive());
        const auto begun = opened->sessions.begin(caller, tried, isRight, {});
        return begun && std::holds_alternative<wire::SignedIn>(*begun);
    }

    const QTemporaryDir m_folder;
};

void TestAccountCommands::initTestCase()
{
    QCOMPARE(call({u"init"_s, u"--centre"_s, u"411624"_s, u"沈丘中心"_s}).exit, int(Done));
}

void TestAccountCommands::theFirstAdministratorIsMadeOnTheServer()
{
    const auto made = call({u"account"_s, u"add"_s, u"411624"_s, u"Li.Na"_s, u"--role"_s, u"administrator"_s,
                            u"--name"_s, u"李娜"_s});
    QCOMPARE(made.exit, int(Done));
    QVERIFY(isGood(u"li.na"_s, made.out.trimmed()));
    QVERIFY(!isGood(u"li.na"_s, u"something else"_s));
    const auto listed = call({u"account"_s, u"list"_s, u"411624"_s});
    QVERIFY(listed.out.startsWith(u"411624\tli.na\tadministrator\tactive\t"_s));
    QVERIFY(listed.out.endsWith(u"李娜\n"_s));
    QCOMPARE(call({u"account"_s, u"add"_s, u"411624"_s, u"li.na"_s, u"--role"_s, u"operator"_s, u"--name"_s,
                   u"王"_s})
                 .exit,
             int(Failed));
    QCOMPARE(call({u"account"_s, u"list"_s, u"411624"_s}).out.count(u'\n'), 1);
}

void TestAccountCommands::headOfficeHasPeopleToo()
{
    QCOMPARE(call({u"account"_s, u"add"_s, u"000000"_s, u"boss"_s, u"--role"_s, u"head_office"_s}).exit,
             int(Done));
    QVERIFY(call({u"account"_s, u"list"_s, u"000000"_s}).out.contains(u"head_office"_s));
}

void TestAccountCommands::misuseIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, const QString &words, int exit) {
        QTest::newRow(name) << words.split(u' ') << exit;
    };
    row("no role", u"account add 411624 wang --name W"_s, Misused);
    row("no such role", u"account add 411624 wang --name W --role king"_s, Misused);
    row("no name", u"account add 411624 wang --role operator"_s, Misused);
    row("no account", u"account add 411624 --role operator"_s, Misused);
    row("an odd account", u"account add 411624 w --role operator --name W"_s, Misused);
    row("a manager of no depot", u"account add 411624 wang --role depot_manager --name W"_s, Misused);
    row("head office in a centre", u"account add 411624 wang --role head_office --name W"_s, Misused);
    row("no such depot", u"account add 411624 wang --role partner --depot X --name W"_s, Failed);
    row("no such centre", u"account add 411625 wang --role operator --name W"_s, Failed);
    row("nobody of the roster",
        u"account add 411624 wang --role operator --person 01980000-0000-7000-8000-000000000001"_s, Failed);
    row("no such cost", u"account add 411624 wang --role operator --name W --password-cost least"_s, Misused);
    row("a password of nobody", u"account password 411624 nobody"_s, Failed);
    row("nobody to disable", u"account disable 411624 nobody"_s, Failed);
    row("no such log", u"audit verify --centre 1"_s, Failed);
}

void TestAccountCommands::misuseIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    const auto told = call(words);
    QCOMPARE(told.exit, exit);
    QVERIFY(told.out.isEmpty());
    QVERIFY(told.err.startsWith(u"stationkeeper-central: "_s));
    QCOMPARE(call({u"account"_s, u"list"_s, u"411624"_s}).out.count(u'\n'), 1);
}

void TestAccountCommands::aPasswordIsMadeAnew()
{
    const auto made = call({u"account"_s, u"password"_s, u"411624"_s, u"li.na"_s});
    QCOMPARE(made.exit, int(Done));
    QVERIFY(isGood(u"li.na"_s, made.out.trimmed()));
}

void TestAccountCommands::anAccountIsDisabled()
{
    const QString password = call({u"account"_s, u"password"_s, u"411624"_s, u"li.na"_s}).out.trimmed();
    QCOMPARE(call({u"account"_s, u"disable"_s, u"411624"_s, u"li.na"_s}).exit, int(Done));
    QVERIFY(!isGood(u"li.na"_s, password));
    QVERIFY(call({u"account"_s, u"list"_s, u"411624"_s}).out.contains(u"disabled"_s));
}

void TestAccountCommands::theLogIsListedAndVerified()
{
    const auto listed = call({u"audit"_s, u"list"_s, u"--centre"_s, u"411624"_s});
    QCOMPARE(listed.exit, int(Done));
    QVERIFY(listed.out.contains(
        u"\taccount_changed\t-\t-\tli.na\tmade, administrator, active, one-time password\n"_s));
    QVERIFY(!listed.out.contains(u"李娜"_s));
    const auto sound = call({u"audit"_s, u"verify"_s});
    QCOMPARE(sound.exit, int(Done));
    QCOMPARE(sound.out.count(u" lines unbroken"_s), 2); // head office's and the centre's
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"vandal"_s);
        db.setDatabaseName(m_folder.filePath(u"central.sqlite"_s));
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"UPDATE audit SET account = 'x' WHERE seq = 2 AND centre <> "
                                   "'00000000-0000-0000-0000-000000000000'"_s));
    }
    QSqlDatabase::removeDatabase(u"vandal"_s);
    const auto broken = call({u"audit"_s, u"verify"_s});
    QCOMPARE(broken.exit, int(Failed));
    QVERIFY(broken.err.contains(u"The audit log of 411624 is broken at line 2: its words were changed."_s));
    QCOMPARE(broken.out.count(u" lines unbroken"_s), 1); // the other one holds
}

QTEST_GUILESS_MAIN(TestAccountCommands)
#include "tst_account_commands.moc"
