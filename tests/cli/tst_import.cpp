// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/store/settings.h"
#include "tests/support/scratch_store.h"
#include "tests/support/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sk;
using namespace Qt::StringLiterals;
using testing::Said;
using testing::ScratchStore;

//! A list from a transport firm, as a script brings it in.
class CliImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch.emplace();
        m_depot = m_scratch->saved(Depot{.name = u"城关站"_s});
        m_installer = m_scratch->saved(Person{.name = u"李强"_s, .role = Role::Installer});
    }

    void aListWithoutFaultsIsDone()
    {
        const Said said
            = import(u"registrations"_s, "车牌号,车牌颜色,终端号\n豫P12345,黄,T1\n豫P12346,黄,T2\n");
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.contains(u"2 registrations entered."_s), qPrintable(said.out));
    }

    void rowsKeptOutAreNoFullSuccess()
    {
        const Said said = import(u"registrations"_s, twoGoodOneBad);
        QCOMPARE(said.exit, 3);
        QVERIFY(said.out.contains(u"2 registrations entered."_s));
        QCOMPARE(count(u"registrations"_s), 2);
    }

    void allOrNothingEntersNothing()
    {
        const Said said = import(u"registrations"_s, twoGoodOneBad, {u"--all-or-nothing"_s});
        QCOMPARE(said.exit, 1);
        QCOMPARE(count(u"registrations"_s), 0);
    }

    void aDryRunTellsButEntersNothingAndMakesNoStore()
    {
        QCOMPARE(import(u"registrations"_s, twoGoodOneBad, {u"--dry-run"_s}).exit, 3);
        QCOMPARE(count(u"registrations"_s), 0);
        const QString elsewhere = m_home.filePath(u"elsewhere"_s);
        QCOMPARE(testing::type({u"--store"_s, elsewhere, u"import"_s, u"registrations"_s,
                                written("车牌号\n豫P12345\n"), u"--dry-run"_s})
                     .exit,
                 1);
        QVERIFY(!QDir(elsewhere).exists());
    }

    void whatAllRowsShareIsSaidOnce()
    {
        const Said said
            = import(u"registrations"_s, "车牌号,终端号\n豫P12345,T1\n",
                     {u"--depot"_s, u"城关站"_s, u"--installer"_s, u"李强"_s, u"--colour"_s, u"blue"_s});
        QCOMPARE(said.exit, 0);
        const QJsonObject row = listed(u"registrations"_s).first().toObject();
        QCOMPARE(row.value(u"depot"_s).toString(), m_depot.id.text());
        QCOMPARE(row.value(u"installer"_s).toString(), m_installer.id.text());
        QCOMPARE(row.value(u"installer_name"_s).toString(), u"李强"_s);
        QCOMPARE(row.value(u"plate_colour"_s).toString(), u"blue"_s);
    }

    void aDepotsDeskImportsForNoOther()
    {
        Enrolment enrolment;
        enrolment.device = QUuid::createUuid();
        enrolment.letters = u"3F"_s;
        enrolment.centre = QUuid::createUuid();
        enrolment.centreNumber = u"411624"_s;
        enrolment.depot = QUuid::createUuid();
        QVERIFY(bool(setEnrolment(m_scratch->session().database(), enrolment)));
        const Said said
            = import(u"registrations"_s, "车牌号,车牌颜色\n豫P12345,黄\n", {u"--depot"_s, u"城关站"_s});
        QCOMPARE(said.exit, 2);
        QVERIFY2(said.err.contains(u"城关站"_s), qPrintable(said.err));
        QCOMPARE(count(u"registrations"_s), 0);
    }

    void digitsForColoursNeedTheirTable()
    {
        const QByteArray list = "车牌号,车牌颜色,终端号\n豫P12345,1,T1\n";
        const Said unsaid = import(u"registrations"_s, list);
        QCOMPARE(unsaid.exit, 3);
        QVERIFY2(unsaid.err.contains(u"--colour-digits"_s), qPrintable(unsaid.err));
        QCOMPARE(import(u"registrations"_s, list, {u"--colour-digits"_s, u"etc"_s}).exit, 0);
        QCOMPARE(listed(u"registrations"_s).first()[u"plate_colour"].toString(), u"yellow"_s);
    }

    void aNameNobodyHasIsSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("depot") << QStringList{u"--depot"_s, u"无名站"_s} << 1;
        QTest::newRow("installer") << QStringList{u"--installer"_s, u"无名"_s} << 1;
        QTest::newRow("colour") << QStringList{u"--colour"_s, u"pink"_s} << 2;
        QTest::newRow("digits") << QStringList{u"--colour-digits"_s, u"gb"_s} << 2;
        QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s} << 2;
    }
    void aNameNobodyHasIsSaid()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, exit);
        const Said said = import(u"registrations"_s, "车牌号,车牌颜色\n豫P12345,黄\n", options);
        QCOMPARE(said.exit, exit);
        QVERIFY(!said.err.isEmpty());
        QCOMPARE(count(u"registrations"_s), 0);
    }

    void terminalsAndCardsHaveTheirLists()
    {
        QCOMPARE(import(u"terminals"_s, "终端号,终端型号\nT100,YX-808\nT101,YX-808\n").exit, 0);
        QCOMPARE(count(u"terminals"_s), 2);
        QCOMPARE(import(u"sim-cards"_s, "ICCID,SIM卡号\n89860400000000000001,14400000001\n").exit, 0);
        QCOMPARE(count(u"sim-cards"_s), 1);
        QCOMPARE(import(u"terminals"_s, "终端号\nT1\n", {u"--depot"_s, u"城关站"_s}).exit, 2);
    }

    void theSheetThatIsReadIsNotWrittenOver()
    {
        const QString path = written(twoGoodOneBad);
        const Said said = at({u"import"_s, u"registrations"_s, path, u"--errors"_s, path});
        QCOMPARE(said.exit, 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), twoGoodOneBad);
    }

    void columnsNobodyKnowsAreTold()
    {
        const Said said = import(u"registrations"_s, "车牌号,车牌颜色,终端号,吉祥数\n豫P12345,黄,T1,8\n");
        QVERIFY2(said.out.contains(u"吉祥数"_s), qPrintable(said.out));
    }

    void oneHintForManyLinesIsSaidOnce()
    {
        QByteArray list = "车牌号,车牌颜色,终端号,ICCID\n";
        for (int i = 10; i < 40; ++i)
            list += "豫P123" + QByteArray::number(i) + ",黄,T" + QByteArray::number(i) + ",8986040000000000"
                + QByteArray::number(i) + "55\n";
        const Said said = import(u"registrations"_s, list);
        QVERIFY2(said.out.count(u"ICCID: "_s) < 5, qPrintable(said.out));
        QVERIFY2(said.out.contains(u", 2, 3, 4, 5, 6 …: ICCID: "_s), qPrintable(said.out));
    }

    void scriptsReadTheWholeReport()
    {
        const Said said = import(u"registrations"_s, twoGoodOneBad, {u"--format"_s, u"json"_s});
        QCOMPARE(said.exit, 3);
        const QJsonObject json = said.json();
        QCOMPARE(json.value(u"entered"_s).toInt(), 2);
        QCOMPARE(json.value(u"rows"_s)[u"kept_out"].toInt(), 1);
        const QJsonObject problem = json.value(u"problems"_s).toArray().last().toObject();
        QCOMPARE(problem.value(u"weight"_s).toString(), u"blocks"_s);
        QCOMPARE(problem.value(u"row"_s).toInt(), 4);
        QVERIFY(!problem.value(u"sentence"_s).toString().isEmpty());
    }

private:
    static inline const QByteArray twoGoodOneBad
        = "车牌号,车牌颜色,终端号\n豫P12345,黄,T1\n豫P12346,黄,T2\n,黄,T3\n";

    QString written(const QByteArray &content)
    {
        const QString path = m_home.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the list was not written");
        return path;
    }
    Said at(const QStringList &words)
    {
        m_scratch->close();
        return testing::type(QStringList{u"--store"_s, m_scratch->folder()} + words);
    }
    Said import(const QString &kind, const QByteArray &content, const QStringList &options = {})
    {
        return at(QStringList{u"import"_s, kind, written(content)} + options);
    }
    QJsonArray listed(const QString &what)
    {
        return QJsonDocument::fromJson(at({u"list"_s, what, u"--format"_s, u"json"_s}).out.toUtf8()).array();
    }
    qsizetype count(const QString &what) { return listed(what).size(); }

    QTemporaryDir m_home;
    std::optional<ScratchStore> m_scratch;
    Depot m_depot;
    Person m_installer;
};

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_import.moc"
