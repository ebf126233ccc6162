// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int exit = -1;
    QString out;
    QString err;
};

//! Runs the program with some variables set anew (empty: as if they were not set), its output into a file
//! where one is named.
Ended started(const QStringList &words, const QHash<QString, QString> &variables = {},
              const QString &into = {})
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto one = variables.begin(); one != variables.end(); ++one)
        environment.insert(one.key(), one.value());
    program.setProcessEnvironment(environment);
    if (!into.isEmpty())
        program.setStandardOutputFile(into);
    program.start(QStringLiteral(STATIONKEEPER_CLI), words);
    if (!program.waitForFinished())
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

//! The program as a shell starts it.
class ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLanguageComesFromTheEnvironment_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("chinese");
        QTest::newRow("nothing said") << u"C"_s << true;
        QTest::newRow("Chinese") << u"zh_CN.UTF-8"_s << true;
        QTest::newRow("English") << u"en_GB.UTF-8"_s << false;
        QTest::newRow("German") << u"de_DE.UTF-8"_s << true;
    }
    void theLanguageComesFromTheEnvironment()
    {
        QFETCH(const QString, locale);
        QFETCH(const bool, chinese);
        const Ended ended = started({u"explode"_s}, {{u"LC_ALL"_s, locale}});
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.err.contains(u"没有命令"_s), chinese);
        QCOMPARE(ended.err.contains(u"There is no command"_s), !chinese);
        QCOMPARE(ended.err.count(u'\n'), 1); // and nothing else beside it
    }

    void theOptionOutweighsTheEnvironment()
    {
        const Ended ended = started({u"--language=en"_s, u"explode"_s}, {{u"LC_ALL"_s, u"zh_CN.UTF-8"_s}});
        QVERIFY(ended.err.contains(u"There is no command"_s));
    }

    void aFullDiskIsNoSuccess_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("explain") << QStringList{u"explain"_s, u"plate"_s, u"豫P12345"_s};
        QTest::newRow("list") << QStringList{u"list"_s, u"policies"_s, u"--format"_s, u"json"_s};
        QTest::newRow("help") << QStringList{u"--help"_s};
    }
    void aFullDiskIsNoSuccess()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("this system has no /dev/full");
        QFETCH(const QStringList, words);
        const QTemporaryDir home;
        QCOMPARE(started({u"--store"_s, home.filePath(u"desk"_s), u"demo"_s}).exit, 0);
        const Ended ended
            = started(QStringList{u"--store"_s, home.filePath(u"desk"_s)} + words, {}, u"/dev/full"_s);
        QCOMPARE(ended.exit, 1);
        QVERIFY(!ended.err.isEmpty());
    }

    void whatOnlyReadsWorksBesideAProgramThatHoldsTheStore_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("list") << QStringList{u"list"_s, u"registrations"_s} << 0;
        QTest::newRow("export") << QStringList{u"export"_s, u"depots"_s, u"HOME/depots.csv"_s} << 0;
        QTest::newRow("check") << QStringList{u"check"_s} << 0;
        QTest::newRow("sheet") << QStringList{u"sheet"_s, u"SK1:x"_s} << 1; // the code is none
        QTest::newRow("backup") << QStringList{u"backup"_s, u"HOME/backup.sqlite"_s} << 0;
        QTest::newRow("what writes") << QStringList{u"resend"_s, QUuid::createUuid().toString()} << 1;
    }
    void whatOnlyReadsWorksBesideAProgramThatHoldsTheStore()
    {
        QFETCH(QStringList, words);
        QFETCH(const int, exit);
        const QTemporaryDir home;
        const QString folder = home.filePath(u"desk"_s);
        QCOMPARE(started({u"--store"_s, folder, u"demo"_s}).exit, 0);
        const auto holder = sk::Store::open(folder, sk::systemClock);
        QVERIFY(bool(holder));
        words.replaceInStrings(u"HOME"_s, home.path());
        const Ended ended = started(QStringList{u"--language=en"_s, u"--store"_s, folder} + words);
        QVERIFY2(ended.exit == exit, qPrintable(ended.err));
        QCOMPARE(ended.err.contains(u"Another program holds the store"_s), words.contains(u"resend"_s));
        if (!words.last().endsWith(u"backup.sqlite"_s))
            return;
        const QString other = home.filePath(u"other"_s);
        QCOMPARE(started({u"--store"_s, other, u"restore"_s, words.last()}).exit, 0);
        QCOMPARE(started({u"--store"_s, other, u"check"_s}).exit, 0);
    }

    void aStoreOfAnOlderProgramIsSaidToBeThat()
    {
        const QTemporaryDir home;
        QCOMPARE(started({u"--store"_s, home.path(), u"demo"_s}).exit, 0);
        {
            const auto db = sk::Database::open(sk::Store::fileIn(home.path()));
            QVERIFY(bool((*db)->write([&] { (*db)->run("PRAGMA user_version = 0"); })));
        }
        const Ended ended = started({u"--language=en"_s, u"--store"_s, home.path(), u"list"_s, u"depots"_s});
        QCOMPARE(ended.exit, 1);
        QVERIFY2(ended.err.contains(u"older program"_s), qPrintable(ended.err));
    }

    void aMistypedStoreIsSaid()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(u"typo"_s);
        QCOMPARE(started({u"--store"_s, folder, u"list"_s, u"depots"_s}).exit, 1);
        QVERIFY(!QDir(folder).exists());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
