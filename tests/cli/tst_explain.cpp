// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using sk::testing::Said;
using sk::testing::type;

class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFineIdentifierHasNoReasons()
    {
        const Said said = type({u"explain"_s, u"vin"_s, u"LFV3B28R8A3025310"_s, u"--format"_s, u"json"_s});
        QCOMPARE(said.exit, 0);
        QCOMPARE(said.json().value(u"verdict"_s).toString(), u"fine"_s);
        QVERIFY(said.json().value(u"reasons"_s).toArray().isEmpty());
    }

    void aWrongOneSaysWhyInStableWordsAndInASentence()
    {
        const Said said = type({u"explain"_s, u"vin"_s, u"LVGBE40K8GP123456"_s, u"--format"_s, u"json"_s});
        QCOMPARE(said.json().value(u"verdict"_s).toString(), u"wrong"_s);
        QCOMPARE(said.json().value(u"reasons"_s).toArray().first().toString(), u"check_digit"_s);
        QVERIFY(!said.json().value(u"remarks"_s).toArray().first()[u"sentence"].toString().isEmpty());
    }

    void amountsAreWrittenInCapitalsFromExactFen()
    {
        const QJsonObject json
            = type({u"explain"_s, u"amount"_s, u"1409.50"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"fen"_s).toInteger(), 140950);
        QCOMPARE(json.value(u"capitals"_s).toString(), u"壹仟肆佰零玖元伍角整"_s);
    }

    void anAmountBelowZeroIsNoOption()
    {
        const QJsonObject json
            = type({u"explain"_s, u"amount"_s, u"-12.50"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"fen"_s).toInteger(), -1250);
    }

    void theValueOfAnOptionIsNoAmount()
    {
        const Said said = type({u"explain"_s, u"amount"_s, u"--format"_s, u"json"_s, u"-12.50"_s});
        QCOMPARE(said.json().value(u"fen"_s).toInteger(), -1250);
    }

    void aLetterInAnAmountIsNamedAsTyped()
    {
        const Said said = type({u"explain"_s, u"amount"_s, u"abc"_s, u"--format"_s, u"json"_s});
        QCOMPARE(said.json().value(u"remarks"_s).toArray().first()[u"detail"].toString(), u"a"_s);
    }

    void anEmptyAmountHasItsVerdictToo()
    {
        const Said said = type({u"explain"_s, u"amount"_s, QString()});
        QVERIFY2(said.out.startsWith(u"wrong"_s, Qt::CaseInsensitive), qPrintable(said.out));
    }

    void aLineWithoutEndGetsOneAnswer()
    {
        const QString endless(25'000, u'7');
        const QString longest(10'001, u'7');
        const Said said = type({u"explain"_s, u"plate"_s, u"--stdin"_s, u"--format"_s, u"json"_s},
                               endless + u'\n' + longest + u"\n豫P12345\n"_s + endless);
        const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).contains(u"too_long"_s));
        QVERIFY(lines.at(1).contains(u"too_long"_s));
        QVERIFY(lines.at(2).contains(u"fine"_s));
        QVERIFY(lines.at(3).contains(u"too_long"_s));
    }

    void standardInputIsAnsweredLineByLine()
    {
        const Said said = type({u"explain"_s, u"plate"_s, u"--stdin"_s, u"--format"_s, u"json"_s},
                               u"豫P12345\n\n豫O12345\n"_s);
        const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).contains(u"fine"_s));
        QVERIFY(lines.at(1).contains(u"empty"_s));
        QVERIFY(lines.at(2).contains(u"wrong"_s));
    }

    void aMisspeltCallIsNotUnderstood_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"explode"_s};
        QTest::newRow("unknown kind") << QStringList{u"explain"_s, u"shoe"_s, u"42"_s};
        QTest::newRow("no text") << QStringList{u"explain"_s, u"vin"_s};
        QTest::newRow("unknown option") << QStringList{u"explain"_s, u"vin"_s, u"X"_s, u"--loud"_s};
        QTest::newRow("unknown format")
            << QStringList{u"explain"_s, u"vin"_s, u"X"_s, u"--format"_s, u"xml"_s};
    }
    void aMisspeltCallIsNotUnderstood()
    {
        QFETCH(const QStringList, words);
        const Said said = type(words);
        QCOMPARE(said.exit, 2);
        QVERIFY(!said.err.isEmpty());
        QVERIFY(said.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"
