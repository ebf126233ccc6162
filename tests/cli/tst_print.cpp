// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sk::testing::Said;
using sk::testing::type;

//! Forms as a PDF, by numbers as people give them.
class CliPrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(at({u"demo"_s}).exit, 0);
        const Said said = at({u"list"_s, u"registrations"_s, u"--format"_s, u"json"_s});
        const QJsonArray all = QJsonDocument::fromJson(said.out.toUtf8()).array();
        m_first = all.at(1)[u"number"].toString(); // accepted long since
        m_last = all.last()[u"number"].toString(); // not installed yet
        QVERIFY(!m_first.isEmpty() && !m_last.isEmpty());
    }

    void aVehicleNamedTwiceIsPrintedOnce()
    {
        const int once = pages({u"registration"_s, m_first});
        QVERIFY(once > 0);
        QCOMPARE(pages({u"registration"_s, m_first, m_first.toLower()}), once);
        QCOMPARE(pages({u"registration"_s, m_first, m_last}), 2 * once);
    }

    void copiesAreChosen()
    {
        const int all = pages({u"acceptance"_s, m_first});
        QCOMPARE(pages({u"acceptance"_s, m_first, u"--copies"_s, u"customer"_s}) * 2, all);
        QCOMPARE(pages({u"acceptance"_s, m_first, u"--copies"_s, u"company"_s}) * 2, all);
        QCOMPARE(pages({u"acceptance"_s, m_first, u"--copies"_s, u"3"_s}), 3 * all);
    }

    void theSheetToSignIsForThoseNotAcceptedYet() { QVERIFY(pages({u"batch"_s, m_last}) > 0); }

    void anAcceptedVehicleIsNotSignedAgain()
    {
        const Said said = printed({u"batch"_s, m_first});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"YS-"_s), qPrintable(said.err));
    }

    void aCallThatMakesNoSenseIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no copies") << QStringList{u"--copies"_s, u"0"_s};
        QTest::newRow("unknown copies") << QStringList{u"--copies"_s, u"both"_s};
        QTest::newRow("half an offset") << QStringList{u"--offset"_s, u"3"_s};
        QTest::newRow("a far offset") << QStringList{u"--offset"_s, u"20.5,0"_s}; // no dialog takes it
        QTest::newRow("unknown paper") << QStringList{u"--paper"_s, u"a3"_s};
    }
    void aCallThatMakesNoSenseIsSaid()
    {
        QFETCH(const QStringList, options);
        QCOMPARE(printed(QStringList{u"registration"_s, m_first} + options).exit, 2);
    }

    void anOffsetMovesTheSheet()
    {
        QVERIFY(pages({u"registration"_s, m_first, u"--offset"_s, u"1.5,-2"_s}) > 0);
    }

    void aMissingFolderIsNotAMatterOfPermissions()
    {
        const Said said
            = at({u"print"_s, u"registration"_s, m_first, u"--pdf"_s, m_home.filePath(u"no/sheet.pdf"_s)});
        QCOMPARE(said.exit, 1);
        QVERIFY2(said.err.contains(u"does not exist"_s), qPrintable(said.err));
    }

    void anUnknownBatchIsSaid()
    {
        for (const QString &form : {u"acceptance"_s, u"warranty"_s}) {
            const Said said = printed({form, u"YH-411624-3F-261123-001-5"_s});
            QCOMPARE(said.exit, 1);
            QVERIFY2(said.err.contains(u"is not known"_s), qPrintable(said.err));
        }
        QCOMPARE(printed({u"acceptance"_s, u"YH-411624-3F-261123-001-5"_s, m_first}).exit, 1);
    }

private:
    Said at(const QStringList &words)
    {
        return type(QStringList{u"--store"_s, m_home.filePath(u"desk"_s)} + words);
    }
    Said printed(const QStringList &words)
    {
        return at(QStringList{u"print"_s} + words + QStringList{u"--pdf"_s, m_home.filePath(u"sheet.pdf"_s)});
    }
    //! 0 when nothing was printed.
    int pages(const QStringList &words) { return printed(words).out.section(u' ', 0, 0).toInt(); }

    QTemporaryDir m_home;
    QString m_first;
    QString m_last;
};

QTEST_MAIN(CliPrintTest)
#include "tst_print.moc"
