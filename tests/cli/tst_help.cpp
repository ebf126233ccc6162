// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sk::testing::Said;
using sk::testing::type;

//! --help stands in for the manual page: it has to be whole.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOverviewNamesEveryCommandAndExitCode()
    {
        const Said said = type({u"--help"_s});
        QCOMPARE(said.exit, 0);
        for (const sk::cli::Command &command : sk::cli::commands())
            QVERIFY2(said.out.contains(u"  %1 "_s.arg(command.name)), qPrintable(command.name));
        const QString flat = said.out.simplified(); // wherever the lines are broken
        for (const QString &code :
             {u"0 done"_s, u"1 it did not work"_s, u"2 the call"_s, u"3 done in part"_s})
            QVERIFY2(flat.contains(code), qPrintable(code));
    }

    void everyCommandTellsItsOptionsAndGivesExamples_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        const QHash<QString, QStringList> known{
            {u"demo"_s, {u"seed"_s}},
            {u"enrol"_s, {u"ca"_s, u"secrets"_s}},
            {u"import"_s,
             {u"dry-run"_s, u"errors"_s, u"depot"_s, u"installer"_s, u"colour"_s, u"colour-digits"_s,
              u"all-or-nothing"_s, u"format"_s}},
            {u"list"_s, {u"find"_s, u"format"_s, u"bom"_s}},
            {u"export"_s, {u"find"_s, u"sensitive"_s, u"force"_s}},
            {u"history"_s, {u"format"_s, u"from-centre"_s, u"secrets"_s}},
            {u"merge"_s, {u"take"_s, u"apart"_s, u"undo"_s}},
            {u"print"_s, {u"pdf"_s, u"paper"_s, u"copies"_s, u"offset"_s, u"data-only"_s, u"english"_s}},
            {u"sync"_s, {u"watch"_s, u"format"_s, u"secrets"_s}},
            {u"courier"_s, {u"secrets"_s}},
            {u"check"_s, {u"format"_s}},
            {u"explain"_s, {u"format"_s, u"stdin"_s}}};
        for (const sk::cli::Command &command : sk::cli::commands())
            QTest::newRow(qPrintable(command.name)) << command.name << known.value(command.name);
    }
    void everyCommandTellsItsOptionsAndGivesExamples()
    {
        QFETCH(const QString, command);
        QFETCH(const QStringList, options);
        const Said said = type({command, u"--help"_s});
        QCOMPARE(said.exit, 0);
        for (const QString &option :
             options + QStringList{u"store"_s, u"language"_s, u"help"_s, u"version"_s})
            QVERIFY2(said.out.contains(u"--"_s + option), qPrintable(option));
        QVERIFY(said.out.contains(u"Exit codes: "_s));
        const QString examples = said.out.section(u"Examples:\n"_s, 1);
        QVERIFY2(examples.startsWith(u"  stationkeeper-cli "_s), qPrintable(said.out));
    }

    void longTextsAreBrokenWhereTheyMayBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
        QTest::newRow("short") << u"as it is"_s << u"as it is"_s;
        QTest::newRow("at a space") << u"one two three four"_s << u"one two\nthree four"_s;
        QTest::newRow("a long word stays whole") << u"a stationkeeper-cli"_s << u"a\nstationkeeper-cli"_s;
        QTest::newRow("between Chinese characters") << u"数据库所在的文件夹"_s << u"数据库所在\n的文件夹"_s;
        QTest::newRow("a stop stays behind its word")
            << u"数据库所在，的文件夹"_s << u"数据库所\n在，的文件\n夹"_s;
    }
    void longTextsAreBrokenWhereTheyMayBe()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, lines);
        QCOMPARE(sk::cli::wrapped(text, 10), lines);
    }

    void helpIsThereInChinese()
    {
        const Said said = type({u"list"_s, u"--help"_s}, {}, u"zh_CN"_s);
        QCOMPARE(said.exit, 0);
        QVERIFY(!said.out.contains(u"Shows this help."_s));
    }

    void askingForTheVersionDoesNothingElse()
    {
        for (const QStringList &words :
             {QStringList{u"--version"_s}, {u"sync"_s, u"--version"_s}, {u"demo"_s, u"-v"_s}}) {
            const Said said = type(words);
            QCOMPARE(said.exit, 0);
            QVERIFY(said.out.startsWith(u"stationkeeper-cli "_s));
            QVERIFY(said.err.isEmpty());
        }
    }

    void surplusWordsAreNotPassedOver()
    {
        for (const QString &command : {u"check"_s, u"sync"_s, u"keychain"_s, u"demo"_s})
            QCOMPARE(type({command, u"now"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_help.moc"
