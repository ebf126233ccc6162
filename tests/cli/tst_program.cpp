// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
