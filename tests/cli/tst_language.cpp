// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/language.h"
#include "tests/support/terminal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sk::testing::Said;
using sk::testing::type;

//! Which of the two languages the command line speaks.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsKnownByManyNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("ours") << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("with its encoding") << u"zh_CN.UTF-8"_s << u"zh_CN"_s;
        QTest::newRow("short") << u"zh"_s << u"zh_CN"_s;
        QTest::newRow("with a hyphen") << u"zh-Hans"_s << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s;
        QTest::newRow("of Britain") << u"en_GB.UTF-8"_s << u"en"_s;
        QTest::newRow("capitals") << u"EN"_s << u"en"_s;
        QTest::newRow("another") << u"de_DE"_s << QString();
        QTest::newRow("that begins alike") << u"english"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLanguageIsKnownByManyNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, language);
        QCOMPARE(sk::cli::languageNamed(name).value_or(QString()), language);
    }

    void theFirstVariableThatIsSetCounts()
    {
        using sk::cli::languageOfSystem;
        QCOMPARE(languageOfSystem({u"en_US.UTF-8"_s, {}, u"zh_CN.UTF-8"_s}), u"en"_s);
        QCOMPARE(languageOfSystem({{}, u"zh_CN.UTF-8"_s, u"en_US.UTF-8"_s}), u"zh_CN"_s);
        QCOMPARE(languageOfSystem({{}, {}, u"en_US.UTF-8"_s}), u"en"_s);
    }

    void aMachineThatSaysNothingSpeaksChinese()
    {
        using sk::cli::languageOfSystem;
        for (const QString &locale : {u""_s, u"C"_s, u"C.UTF-8"_s, u"POSIX"_s, u"de_DE.UTF-8"_s})
            QCOMPARE(languageOfSystem({locale, {}, {}}), u"zh_CN"_s);
    }

    void theOptionHasTwoForms()
    {
        using sk::cli::wishedLanguage;
        const QString program = u"stationkeeper-cli"_s;
        QCOMPARE(wishedLanguage({program, u"--language"_s, u"en"_s, u"check"_s}), u"en"_s);
        QCOMPARE(wishedLanguage({program, u"check"_s, u"--language=en"_s}), u"en"_s);
        QVERIFY(!wishedLanguage({program, u"check"_s}));
        QVERIFY(!wishedLanguage({program, u"explain"_s, u"--"_s, u"--language=en"_s}));
    }

    void sentencesAreChineseWhenAsked()
    {
        const Said said = type({u"explode"_s}, {}, u"zh_CN"_s);
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.err.contains(u"没有命令“explode”"_s), qPrintable(said.err));
    }

    void jsonKeepsItsWordsInEveryLanguage()
    {
        const QStringList words{u"explain"_s, u"vin"_s, u"LVGBE40K8GP123456"_s, u"--format"_s, u"json"_s};
        const QJsonObject chinese = type(words, {}, u"zh_CN"_s).json();
        const QJsonObject english = type(words, {}, u"en"_s).json();
        QCOMPARE(chinese.keys(), english.keys());
        QCOMPARE(chinese.value(u"verdict"_s), english.value(u"verdict"_s));
        QCOMPARE(chinese.value(u"reasons"_s), english.value(u"reasons"_s));
    }

    void aLanguageNobodySpeaksIsAMistake() { QCOMPARE(type({u"check"_s}, {}, u"de"_s).exit, 2); }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
