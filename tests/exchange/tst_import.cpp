// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_lists.h"
#include "models/domain/as_written.h"
#include "models/domain/custody_entry.h"
#include "models/domain/customer.h"
#include "models/domain/overrides.h"
#include "models/exchange/list_import.h"
#include "models/exchange/problem_words.h"
#include "models/exchange/store_lookup.h"
#include "models/store/settings.h"
#include "models/store/stock_desk.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace sk {

//! The whole way: a file, its layout, the check against the store, the registers, the sheet that goes back.
class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Store::open(m_folder->path(), [] { return QDateTime({2024, 5, 20}, {2, 0}, Qt::UTC); });
        QVERIFY(bool(opened));
        m_store = *std::move(opened);
    }
    void cleanup()
    {
        m_store.reset();
        m_stop = std::stop_source();
    }

    void goodRowsBecomeRegistrationsWithTheirRegisters()
    {
        const auto preview = check(list);
        QCOMPARE(preview.counts(), (ImportPreview::Counts{2, 0, 1, 0}));
        Registration common;
        common.place = u"沈丘"_s;
        const auto entered = importRegistrations(session(), preview, common);
        QVERIFY(bool(entered));
        QCOMPARE(entered->size(), 2);
        const Registration &first = entered->first();
        QVERIFY(first.number.startsWith(u"AZ-"_s));
        QCOMPARE(first.plate, u"豫P12345"_s);
        QCOMPARE(first.place, u"沈丘"_s);
        QCOMPARE(first.installedAt, QDateTime({2024, 5, 13}, {16, 0}, Qt::UTC)); // midnight in China
        QVERIFY(!first.customer.isNull() && !first.vehicle.isNull() && !first.terminal.isNull()
                && !first.sim.isNull());
        QCOMPARE(*session().table<Vehicle>().count(), 2);
        QCOMPARE(*session().table<CustodyEntry>().count(), 2); // terminal and card of the installed one
    }

    void whatTheSheetSaysIsKeptBesideTheFormItIsKeptIn()
    {
        const auto entered = importRegistrations(
            session(), check("车牌号,车牌颜色,车架号\n豫p·12345,黄,lzwadaga7eb426600\n"));
        QCOMPARE(entered->size(), 1);
        QCOMPARE(entered->first().plate, u"豫P12345"_s);
        const auto written = readAsWritten(entered->first().asWritten);
        QCOMPARE(written.value(u"plate"_s), u"豫p·12345"_s);
        QCOMPARE(written.value(u"vin"_s), u"lzwadaga7eb426600"_s);
        QCOMPARE(written.size(), 2);
    }

    void theSameFileAddsNothingTwice()
    {
        QVERIFY(bool(importRegistrations(session(), check(list))));
        const auto again = check(list);
        QCOMPARE(again.counts(), (ImportPreview::Counts{0, 0, 1, 2}));
        QCOMPARE(importRegistrations(session(), again)->size(), 0);
        QCOMPARE(*session().table<Registration>().count(), 2);
    }

    void aRowCorrectedAfterwardsIsTheOnlyOneAdded()
    {
        QVERIFY(bool(importRegistrations(session(), check(list))));
        QByteArray corrected = list;
        corrected.replace("8.98605E+19", "89860469102190078161");
        const auto again = check(corrected);
        QCOMPARE(again.counts().skipped, 2);
        QCOMPARE(again.counts().imported(), 1);
        QCOMPARE(importRegistrations(session(), again)->size(), 1);
        QCOMPARE(*session().table<Registration>().count(), 3);
    }

    void stoppedHalfWayItLeavesNothing()
    {
        Watch watch;
        watch.stop = m_stop.get_token();
        watch.progress = [this](int) { m_stop.request_stop(); };
        const auto entered = importRegistrations(session(), check(list), {}, watch);
        QVERIFY(!entered);
        QCOMPARE(entered.failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(*session().table<Registration>().count(), 0);
        QCOMPARE(*session().table<Vehicle>().count(), 0);
        QCOMPARE(*session().table<Terminal>().count(), 0);
    }

    void aRepeatInTheFileStaysOutTheSecondTime()
    {
        const QByteArray twice = "车牌号,车牌颜色,车架号\n豫P12345,黄,\n豫P12345,黄,LZWADAGA7EB426600\n";
        QCOMPARE(importRegistrations(session(), check(twice))->size(), 1);
        const auto again = check(twice);
        QCOMPARE(again.counts().imported(), 0);
        QCOMPARE(importRegistrations(session(), again)->size(), 0);
        QCOMPARE(*session().table<Registration>().count(), 1);
    }

    void theSameVehicleOnAnotherDayWaitsForAReason()
    {
        const QByteArray titles = "车牌号,车牌颜色,终端号,安装时间\n";
        QVERIFY(bool(importRegistrations(session(), check(titles + "豫P12345,黄,T1,2024-05-14 08:30\n"))));
        QCOMPARE(check(titles + "豫P12345,黄,T1,2024-05-14\n").counts().skipped, 1); // the time was lost
        auto other = check(titles + "豫P12345,黄,T1,2024-05-15\n");
        QCOMPARE(other.counts().blocked, 1);
        QVERIFY(other.rows[0].accept(u"重新安装"_s));
        const auto entered = importRegistrations(session(), other);
        QCOMPARE(entered->size(), 1);
        QCOMPARE(readOverrides(entered->first().overrides).value(u"plate"_s).reason, u"重新安装"_s);
    }

    void aTerminalInAnotherVehicleIsShownWithItsRegistration()
    {
        const auto entered = importRegistrations(session(), check(list));
        const auto preview = check(
            "车牌号,车牌颜色,终端号,ICCID\n豫P99999,黄,Koike001,\n豫P99998,黄,,8986046910219007815\n");
        QCOMPARE(preview.counts().blocked, 2);
        const QString number = entered->first().number;
        for (const CheckedRow &row : preview.rows)
            QVERIFY2(sentencesOf(row, preview.layout).join(u' ').contains(number),
                     qPrintable(sentencesOf(row, preview.layout).join(u' ')));
    }

    void whatAPersonAcceptsIsKeptWithTheReason()
    {
        auto preview = check("车牌号,车牌颜色,车架号\n豫P12345,黄,LVGBE40K8GP123456\n");
        QCOMPARE(preview.counts().blocked, 1);
        preview.rows[0].acceptedBecause = u"进口车"_s;
        const auto entered = importRegistrations(session(), preview);
        QCOMPARE(entered->size(), 1);
        QCOMPARE(entered->first().vin, u"LVGBE40K8GP123456"_s);
        QCOMPARE(reasonToKeep(readOverrides(entered->first().overrides), u"vin"_s, entered->first().vin),
                 u"进口车"_s);
    }

    void aSecondInstallationOfAVehicleCanBeAccepted()
    {
        QVERIFY(bool(importRegistrations(session(), check("车牌号,车牌颜色\n豫P12345,黄\n"))));
        auto preview = check("车牌号,车牌颜色\n豫P12345,黄\n");
        QVERIFY(preview.rows.at(0).canBeAccepted());
        QVERIFY(preview.rows[0].accept(u"换装新终端"_s));
        const auto entered = importRegistrations(session(), preview);
        QCOMPARE(entered->size(), 1);
        QCOMPARE(readOverrides(entered->first().overrides).value(u"plate"_s).reason, u"换装新终端"_s);
    }

    void terminalsAndCardsFillTheirRegisters()
    {
        const QByteArray terminals
            = "终端号,终端厂商,采购日期\nT1,博实结,2024-05-01\nT2,华宝,\nT1,博实结,2024-05-01\n";
        const auto preview = check(terminals, u"terminal"_s);
        QCOMPARE(*importRows(session(), preview), 2);
        QCOMPARE(*session().table<CustodyEntry>().count(), 2);
        const auto journal = session().table<CustodyEntry>().all();
        QCOMPARE(journal->first().movement, Movement::Receive);
        QCOMPARE(journal->first().at, QDateTime({2024, 4, 30}, {16, 0}, Qt::UTC)); // when it was bought
        QCOMPARE(journal->last().at, session().now());
        QCOMPARE(check(terminals, u"terminal"_s).counts().skipped, 3);
        const QByteArray cards = "ICCID,真实SIM卡号,终端手机号,到期时间\n89860469102190078153,1440426667603,"
                                 "14404266676,2025.1.1\n";
        QCOMPARE(*importRows(session(), check(cards, u"sim_card"_s)), 1);
        QCOMPARE(*session().table<CustodyEntry>().count(), 3);
        const auto held = session().table<SimCard>().all();
        QCOMPARE(held->first().number, u"1440426667603"_s);
        QCOMPARE(held->first().expires, QDate(2025, 1, 1));
        QCOMPARE(check(cards, u"sim_card"_s).counts().skipped, 1);
    }

    void whatWasImportedCanBeIssued()
    {
        QCOMPARE(*importRows(session(), check("终端号,终端厂商\nT1,博实结\n", u"terminal"_s)), 1);
        const Terminal terminal = session().table<Terminal>().all()->first();
        CustodyEntry issue;
        issue.terminal = terminal.id;
        issue.movement = Movement::Issue;
        issue.holder = Holder::Depot;
        issue.depot = {QUuid::createUuid()};
        const std::array<StockEntry, 1> entries{{{issue, {}, {}}}};
        QVERIFY(bool(enterMovements(session(), entries)));
    }

    void whatADepotsDeskImportsIsInItsStock()
    {
        const DepotId depot = enrolForADepot();
        QCOMPARE(*importRows(session(), check("终端号,终端厂商\nT1,博实结\n", u"terminal"_s)), 1);
        const auto journal = session().table<CustodyEntry>().all();
        QCOMPARE(journal->first().movement, Movement::Receive);
        QCOMPARE(journal->first().holder, Holder::Depot);
        QCOMPARE(journal->first().depot, depot);
        CustodyEntry issue;
        issue.terminal = journal->first().terminal;
        issue.movement = Movement::Issue;
        issue.holder = Holder::Person;
        issue.person = {QUuid::createUuid()};
        const std::array<StockEntry, 1> entries{{{issue, {}, {}}}};
        QVERIFY(bool(enterMovements(session(), entries)));
        QCOMPARE(session().table<CustodyEntry>().all()->last().depot, depot);
    }

    void aCreditCodeOfAnotherFirmIsLookedAtTwice()
    {
        const QByteArray titles = "车牌号,车牌颜色,所属企业,统一社会信用代码\n";
        const QByteArray code = ",91350100M000100Y43\n";
        const auto problems = [&](const QByteArray &rows) {
            const auto preview = m_lists.check(titles + rows, u"registration"_s, {},
                                               knownIn(session(), u"registration"_s), firmsIn(session()));
            return sentencesOf(preview.rows.last(), preview.layout).join(u' ');
        };
        Customer known;
        session().giveId(known.id);
        known.name = u"周口顺达运输有限公司"_s;
        known.creditCode = u"91350100M000100Y43"_s;
        QVERIFY(bool(session().table<Customer>().save(known)));
        QVERIFY(!problems("豫P12345,黄,周口顺达" + code).contains(u"周口顺达运输有限公司"_s));
        QVERIFY(problems("豫P12345,黄,商水通达运输" + code).contains(u"周口顺达运输有限公司"_s));
    }

    void namesakesAreOneCustomerForEachPhone()
    {
        QByteArray rows = "车牌号,车牌颜色,所属企业,联系电话\n";
        for (int i = 100; i < 200; ++i)
            rows += "豫P12" + QByteArray::number(i) + ",黄,王伟,139000000" + QByteArray::number(10 + i % 2)
                + '\n';
        QCOMPARE(importRegistrations(session(), check(rows))->size(), 100);
        QCOMPARE(*session().table<Customer>().count(), 2);
    }

    void aLineBreakInACellIsOneCharacter()
    {
        const auto preview = check("车牌号,车牌颜色,备注\r\n豫P12345,黄,\"一\r\n二\r三\"\r\n");
        QCOMPARE(preview.value(preview.rows.first(), u"note"), Value{u"一\n二\n三"_s});
    }

    void anItemTheRegisterKnowsOtherwiseStaysOut()
    {
        QCOMPARE(*importRows(session(), check("终端号,IMEI\nT1,867567041100769\n", u"terminal"_s)), 1);
        const auto other = check("终端号,IMEI\nT1,867567041100777\n", u"terminal"_s);
        QCOMPARE(other.counts().blocked, 1);
        QVERIFY(!other.rows.at(0).canBeAccepted());
    }

    void aStoppedStockImportLeavesNothing()
    {
        Watch watch;
        m_stop.request_stop();
        watch.stop = m_stop.get_token();
        const auto stopped
            = importRows(session(), check("终端号,终端厂商\nT1,博实结\n", u"terminal"_s), {}, watch);
        QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(*session().table<Terminal>().count(), 0);
        QCOMPARE(*session().table<CustodyEntry>().count(), 0);
    }

    void anInstallerOfTheRowIsNotTakenForTheCommonOne()
    {
        Registration common;
        common.installer = {QUuid::createUuid()};
        common.installerName = u"张三"_s;
        common.depot = {QUuid::createUuid()};
        const auto preview = check("车牌号,车牌颜色,安装人员\n豫P12345,黄,李四\n豫P12346,黄,\n");
        const Registration own = registrationOf(preview, preview.rows.at(0), common);
        QVERIFY(own.installer.isNull());
        QCOMPARE(own.depot, common.depot);
        QCOMPARE(registrationOf(preview, preview.rows.at(1), common).installer, common.installer);
    }

    void aCorrectedLayoutIsRememberedInTheStore()
    {
        const auto book = m_lists.read("车牌号,终端号,备用号码\n豫P12345,T1,1\n");
        Layout layout = findSheet(book, u"registration"_s).layout;
        QVERIFY(!recallLayout(session(), layout));
        assign(layout, 2, u"iccid"_s);
        QVERIFY(bool(rememberLayout(session(), layout)));
        Layout next = findSheet(book, u"registration"_s).layout;
        QVERIFY(recallLayout(session(), next));
        QCOMPARE(next.fields, layout.fields);
    }

private:
    inline static const QByteArray list = "车牌号,车牌颜色,所属企业,终端号,ICCID,车台安装日期\n"
                                          "豫P12345,黄色,周口运输,Koike001,89860469102190078153,2024.5.14\n"
                                          "豫P12346,黄色,周口运输,,,\n"
                                          "豫P12347,黄色,周口运输,T3,8.98605E+19,\n";

    Session &session() { return m_store->session(); }
    DepotId enrolForADepot()
    {
        Enrolment enrolment;
        enrolment.device = QUuid::createUuid();
        enrolment.letters = u"3F"_s;
        enrolment.centre = QUuid::createUuid();
        enrolment.centreNumber = u"411624"_s;
        enrolment.depot = QUuid::createUuid();
        enrolment.role = u"depot"_s;
        if (!setEnrolment(session().database(), enrolment))
            qFatal("the desk was not enrolled");
        return {enrolment.depot};
    }
    ImportPreview check(const QByteArray &csv, const QString &kind = u"registration"_s)
    {
        return m_lists.check(csv, kind, {}, knownIn(session(), kind));
    }

    MadeLists m_lists;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::stop_source m_stop;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::ImportTest)
#include "tst_import.moc"
