// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/central/enrolment.h"
#include "app/central/serve.h"
#include "sync/central/central_store.h"
#include "tests/central/called_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace sk;
using namespace sk::central;
using namespace sk::central::testing;
using namespace Qt::StringLiterals;

namespace {

//! What a centre's desktop would tell the service of its network: ids and names.
void tellOfDepots(const QString &folder, const QList<std::pair<QString, QString>> &depots)
{
    const auto store = CentralStore::open(folder, systemClock);
    const auto centre = (*store)->centres.numbered(u"411624"_s);
    const Caller desk{u"desk"_s, centre->id, {}, wire::DeviceRole::Centre};
    IdSource ids(systemClock);
    for (const auto &[id, name] : depots)
        QVERIFY(bool((*store)->changes.push(desk,
                                            {{{u"depot"_s,
                                               QUuid::fromString(id),
                                               0,
                                               ids.next(),
                                               systemClock(),
                                               {},
                                               {},
                                               {u"name"_s},
                                               {name}}}})));
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpTellsEveryCommand();
    void helpTellsAGroup();
    void misuseIsTold_data();
    void misuseIsTold();
    void initMakesAllThatServeNeeds();
    void codesAreMadeForEveryRole();
    void aCodeNamesADepotThatIsThere();
    void theFolderMayStandBeforeTheCommand();
    void aWrongCallMakesNothing();
    void whatIsMadeIsForItsOwnerOnly();
    void aBackupCanBeServed();
    void checkFindsTrouble();
    void spansAreRead_data();
    void spansAreRead();
    void addressesAreRead_data();
    void addressesAreRead();
    void theProgramServesUntilItIsTold();
    void aFolderIsServedByOne();
};

void TestProgram::helpTellsEveryCommand()
{
    const auto help = said({u"--help"_s});
    QCOMPARE(help.exit, int(Done));
    for (const Command &command : commands()) {
        QVERIFY(help.out.contains(u"  "_s + command.name));
        const auto own = said(command.name.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(own.exit, int(Done));
        QVERIFY(own.out.contains(u"--data"_s));
        QVERIFY(own.err.isEmpty());
    }
    QVERIFY(said({}).err.contains(u"Usage"_s));
    QVERIFY(said({u"certificate"_s, u"make"_s, u"--help"_s})
                .out.startsWith(u"Usage: stationkeeper-central certificate make [--host HOST]…"_s));
}

void TestProgram::helpTellsAGroup()
{
    for (const QString &word :
         {u"enrolment"_s, u"device"_s, u"depot"_s, u"centre"_s, u"certificate"_s, u"courier"_s}) {
        const auto help = said({word, u"--help"_s});
        QCOMPARE(help.exit, int(Done));
        QVERIFY(help.out.startsWith(u"Usage: stationkeeper-central "_s + word));
        for (const Command &command : commands())
            QCOMPARE(help.out.contains(u"\n  "_s + command.name + u' '),
                     command.name.startsWith(word + u' '));
        QCOMPARE(said({word}).exit, int(Misused));
    }
}

void TestProgram::misuseIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &words) {
        QTest::newRow(qPrintable(words)) << words.split(u' ', Qt::SkipEmptyParts);
    };
    row({});
    row(u"frob"_s);
    row(u"check"_s);
    row(u"courier take file --data x"_s);
    row(u"courier take --data x --answer y"_s);
    row(u"check --data"_s);
    row(u"check --frob --data x"_s);
    row(u"init --data x surplus"_s);
    row(u"init --data /tmp/x/y --centre 12 name"_s);
    row(u"centre add --data x 411624"_s);
    row(u"enrolment new --data x --role king"_s);
    row(u"enrolment new --data x --valid 8d"_s);
    row(u"device revoke --data x 411624"_s);
    row(u"serve --data x --listen here"_s);
    row(u"backup --data x"_s);
    row(u"check --data x surplus"_s);
    row(u"backup --data x a b"_s);
    row(u"depot list --data x"_s);
    row(u"serve --data x --per-address 0"_s);
}

void TestProgram::misuseIsTold()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    words.replaceInStrings(u"/tmp/x"_s, folder.path());
    if (!words.contains(folder.filePath(u"y"_s)) && words.contains(u"x"_s)) {
        QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
        words[words.indexOf(u"x"_s)] = folder.path();
    }
    const auto answer = said(words);
    QCOMPARE(answer.exit, int(Misused));
    QVERIFY(answer.err.startsWith(u"stationkeeper-central: "_s) || answer.err.startsWith(u"Usage"_s));
    QVERIFY(answer.out.isEmpty() || words.contains(u"init"_s));
}

void TestProgram::initMakesAllThatServeNeeds()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"new/place"_s);
    const QString id = u"01980000-0000-7000-8000-000000000600"_s;
    const auto made
        = said({u"init"_s, u"--data"_s, data, u"--centre"_s, u"411624"_s, u"沈丘中心"_s, u"--id"_s, id});
    QCOMPARE(made.exit, int(Done));
    QVERIFY(made.out.contains(u"ca.pem"_s));
    QVERIFY(QFile::exists(data + u"/server.pem"_s));
    const auto listed = said({u"centre"_s, u"list"_s, u"--data"_s, data});
    QVERIFY(
        listed.out.contains(u"411624\t"_s + id + u"\t1\t沈丘中心"_s)); // its own record is its first version
    const auto again = said({u"init"_s, u"--data"_s, data});
    QCOMPARE(again.exit, int(Done)); // nothing is made twice
    const auto twice = said({u"centre"_s, u"add"_s, u"--data"_s, data, u"411624"_s, u"x"_s});
    QCOMPARE(twice.exit, int(Failed));
    const auto missing = said({u"check"_s, u"--data"_s, folder.path()});
    QCOMPARE(missing.exit, int(Failed));
    QVERIFY(missing.err.contains(u"init"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"central.sqlite"_s)));
}

void TestProgram::codesAreMadeForEveryRole()
{
    const QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path()};
    QCOMPARE(said(QStringList{u"init"_s, u"--centre"_s, u"411624"_s, u"x"_s} + data).exit, int(Done));
    const QStringList words{u"enrolment"_s, u"new"_s};
    const QString depot = u"01980000-0000-7000-8000-000000000701"_s;
    tellOfDepots(folder.path(), {{depot, u"槐店网点"_s}});
    const QList<QStringList> good{
        {u"--centre"_s, u"411624"_s},
        {u"--centre"_s, u"411624"_s, u"--depot"_s, depot},
        {u"--centre"_s, u"411624"_s, u"--depot"_s, u"槐店网点"_s},
        {u"--centre"_s, u"411624"_s, u"--depot"_s, depot, u"--role"_s, u"partner"_s},
        {u"--role"_s, u"head_office"_s}};
    static const QRegularExpression shape(u"\\A[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\\n\\z"_s);
    for (const QStringList &options : good) {
        const auto code = said(words + options + data);
        QCOMPARE(code.exit, int(Done));
        QVERIFY(shape.match(code.out).hasMatch());
    }
    QCOMPARE(said(words + QStringList{u"--centre"_s, u"411625"_s} + data).exit, int(Failed));
    QCOMPARE(said(words + QStringList{u"--centre"_s, u"411624"_s, u"--role"_s, u"partner"_s} + data).exit,
             int(Misused));
    QCOMPARE(said(QStringList{u"device"_s, u"list"_s} + data).out, QString());
    QCOMPARE(said(QStringList{u"device"_s, u"revoke"_s, u"411624"_s, u"01"_s} + data).exit, int(Failed));
}

void TestProgram::aCodeNamesADepotThatIsThere()
{
    const QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path()};
    QCOMPARE(said(QStringList{u"init"_s, u"--centre"_s, u"411624"_s, u"x"_s} + data).exit, int(Done));
    const QString first = u"01980000-0000-7000-8000-000000000701"_s;
    tellOfDepots(folder.path(),
                 {{first, u"槐店网点"_s},
                  {u"01980000-0000-7000-8000-000000000702"_s, u"槐店网点"_s},
                  {u"01980000-0000-7000-8000-000000000703"_s, u"付井网点"_s}});
    const auto answer = [&](const QString &depot) {
        return said(QStringList{u"enrolment"_s, u"new"_s, u"--centre"_s, u"411624"_s, u"--depot"_s, depot}
                    + data);
    };
    for (const QString &absent : {u"01980000-0000-7000-8000-000000000799"_s, u"没有"_s}) {
        QCOMPARE(answer(absent).exit, int(Failed));
        QVERIFY(answer(absent).err.contains(u"depot list"_s));
        QVERIFY(answer(absent).out.isEmpty());
    }
    QVERIFY(answer(u"槐店网点"_s).err.contains(u"Several"_s));
    QCOMPARE(answer(first).exit, int(Done));
    QCOMPARE(answer(u"付井网点"_s).exit, int(Done));
    const auto listed = said(QStringList{u"depot"_s, u"list"_s, u"--centre"_s, u"411624"_s} + data);
    QCOMPARE(listed.out.count(u'\n'), 3);
    QVERIFY(listed.out.contains(first + u"\town\t槐店网点"_s));
    QCOMPARE(said(QStringList{u"depot"_s, u"list"_s, u"--centre"_s, u"411625"_s} + data).exit, int(Failed));
}

void TestProgram::theFolderMayStandBeforeTheCommand()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"--data"_s, folder.path(), u"init"_s}).exit, int(Done));
    QCOMPARE(said({u"--data="_s + folder.path(), u"check"_s}).out, u"sound\n"_s);
    QCOMPARE(said({u"--data"_s, folder.path(), u"device"_s, u"list"_s}).exit, int(Done));
    QCOMPARE(said({u"--data"_s, folder.path()}).exit, int(Misused));
}

void TestProgram::aWrongCallMakesNothing()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"new"_s);
    for (const QStringList &words :
         QList<QStringList>{{u"--centre"_s, u"12"_s, u"x"_s},
                            {u"--centre"_s, u"411624"_s},
                            {u"--centre"_s, u"411624"_s, u"x"_s, u"--id"_s, u"y"_s},
                            {u"--host"_s, u"a b"_s}}) {
        QCOMPARE(said(QStringList{u"init"_s, u"--data"_s, data} + words).exit, int(Misused));
        QVERIFY(!QFile::exists(data));
    }
}

void TestProgram::whatIsMadeIsForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"new"_s);
    QCOMPARE(said({u"init"_s, u"--data"_s, data}).exit, int(Done));
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    QCOMPARE(said({u"backup"_s, copy, u"--data"_s, data}).exit, int(Done));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &file : {data, data + u"/central.sqlite"_s, copy})
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
}

void TestProgram::aBackupCanBeServed()
{
    const QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path()};
    QCOMPARE(said(QStringList{u"init"_s, u"--centre"_s, u"411624"_s, u"x"_s} + data).exit, int(Done));
    QVERIFY(QDir(folder.path()).mkdir(u"copy"_s));
    const QString copy = folder.filePath(u"copy/central.sqlite"_s);
    QCOMPARE(said(QStringList{u"backup"_s, copy} + data).exit, int(Done));
    QCOMPARE(said(QStringList{u"backup"_s, copy} + data).exit, int(Failed)); // never over another one
    const auto listed = said({u"centre"_s, u"list"_s, u"--data"_s, folder.filePath(u"copy"_s)});
    QCOMPARE(listed.out, said(QStringList{u"centre"_s, u"list"_s} + data).out);
    QCOMPARE(said({u"check"_s, u"--data"_s, folder.filePath(u"copy"_s)}).out, u"sound\n"_s);
}

void TestProgram::checkFindsTrouble()
{
    const QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path()};
    QCOMPARE(said(QStringList{u"init"_s, u"--centre"_s, u"411624"_s, u"x"_s} + data).exit, int(Done));
    QFile file(folder.filePath(u"central.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    file.write(QByteArray(3 * 4096, 'x'));
    file.close();
    const auto checked = said(QStringList{u"check"_s} + data);
    QCOMPARE(checked.exit, int(Failed));
    QVERIFY(!checked.err.isEmpty());
    QFile noDatabase(folder.filePath(u"central.sqlite"_s));
    QVERIFY(noDatabase.open(QIODevice::WriteOnly | QIODevice::Truncate));
    noDatabase.write("hello, I am a text and no database at all, whatever my name says");
    noDatabase.close();
    QCOMPARE(said(QStringList{u"check"_s} + data).exit, int(Failed));
}

void TestProgram::spansAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << u"90"_s << 90;
    QTest::newRow("with their letter") << u"90s"_s << 90;
    QTest::newRow("minutes") << u"30m"_s << 1800;
    QTest::newRow("hours") << u"2h"_s << 7200;
    QTest::newRow("a week") << u"7d"_s << 604800;
    for (const auto *text : {"8d", "0", "0m", "", "m", "-1", "1.5h", "1w", "30 m", "9999999"})
        QTest::newRow(text) << QString::fromLatin1(text) << 0;
}

void TestProgram::spansAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QCOMPARE(spanIn(text).value_or(std::chrono::seconds(0)).count(), seconds);
}

void TestProgram::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("IPv4") << u"127.0.0.1:8443"_s << u"127.0.0.1 8443"_s;
    QTest::newRow("IPv6") << u"[::1]:0"_s << u"::1 0"_s;
    for (const auto *text : {"", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536", "::1:8443",
                             "localhost:8443", "[]:1"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString();
}

void TestProgram::addressesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto listener = listenerIn(text);
    QCOMPARE(listener ? u"%1 %2"_s.arg(listener->first).arg(listener->second) : QString(), read);
}

void TestProgram::theProgramServesUntilItIsTold()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess program;
        program.start(QStringLiteral(CENTRAL_PROGRAM),
                      {u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s});
        QVERIFY(program.waitForReadyRead(30'000));
        QVERIFY(program.readAllStandardOutput().startsWith("listening on https://127.0.0.1:"));
        QCOMPARE(kill(pid_t(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), int(Done));
        QCOMPARE(program.readAllStandardOutput(), QByteArray("stopped\n"));
    }
}

void TestProgram::aFolderIsServedByOne()
{
    const QTemporaryDir folder;
    QCOMPARE(said({u"init"_s, u"--data"_s, folder.path()}).exit, int(Done));
    const QStringList words{u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s};
    QProcess first;
    first.start(QStringLiteral(CENTRAL_PROGRAM), words);
    QVERIFY(first.waitForReadyRead(30'000));
    QProcess second;
    second.start(QStringLiteral(CENTRAL_PROGRAM), words);
    QVERIFY(second.waitForFinished(30'000));
    QCOMPARE(second.exitCode(), int(Failed));
    QVERIFY(second.readAllStandardError().contains("Another service serves this folder."));
    QCOMPARE(said({u"check"_s, u"--data"_s, folder.path()}).out, u"sound\n"_s); // commands go on beside it
    first.kill(); // leaves its lock behind
    QVERIFY(first.waitForFinished(30'000));
    QProcess third;
    third.start(QStringLiteral(CENTRAL_PROGRAM), words);
    QVERIFY(third.waitForReadyRead(30'000));
    QVERIFY(third.readAllStandardOutput().startsWith("listening on "));
    third.terminate();
    QVERIFY(third.waitForFinished(30'000));
    QVERIFY(!QFile::exists(folder.filePath(u"service.lock"_s)));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
