// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_lists.h"
#include "models/domain/registration.h"

using namespace Qt::StringLiterals;

namespace sk {

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodRowBecomesTidyValues()
    {
        const auto preview = m_lists.check("车牌号,车牌颜色,所属企业,车架号,ICCID,终端手机号,车主电话,"
                                           "核定载质量,收费金额,车台安装日期,备注\n"
                                           " 豫ｐ·12345 ,黄牌, 周口市  运输公司 ,lzwadaga7eb426600,'8986 "
                                           "0469 1021 9007 8153,14404 2666 7603,"
                                           "13800138000,\"12,000kg\",380元,2024年5月14日 8:30,\" 一\n二\"\n");
        QCOMPARE(printed(preview), QStringList{u"2 good"_s});
        const CheckedRow &row = preview.rows.first();
        QCOMPARE(preview.value(row, u"plate"), Value(u"豫P12345"_s));
        QCOMPARE(preview.value(row, u"plate_colour"), Value(u"yellow"_s));
        QCOMPARE(preview.value(row, u"customer_name"), Value(u"周口市 运输公司"_s));
        QCOMPARE(preview.value(row, u"vin"), Value(u"LZWADAGA7EB426600"_s));
        QCOMPARE(preview.value(row, u"iccid"), Value(u"89860469102190078153"_s));
        QCOMPARE(preview.value(row, u"sim_number"), Value(u"1440426667603"_s));
        QCOMPARE(preview.value(row, u"phone"), Value(u"13800138000"_s));
        QCOMPARE(preview.value(row, u"load_kg"), Value(qint64(12000)));
        QCOMPARE(preview.value(row, u"charge"), Value(qint64(38000)));
        QCOMPARE(preview.value(row, u"installed_at"),
                 toValue(QDateTime({2024, 5, 14}, {0, 30}, Qt::UTC))); // 08:30 in China
        QCOMPARE(preview.value(row, u"note"), Value(u"一\n二"_s));
        QCOMPARE(preview.value(row, u"imei"), Value());
    }

    void eachTrapIsNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        // plate, colour, VIN, ICCID, terminal, installed, load, charge
        QTest::newRow("scientific ICCID")
            << QByteArray("豫P12345,黄,,8.98605E+19,,,,") << u"blocked: digits lost iccid 8.98605E+19"_s;
        QTest::newRow("scientific terminal")
            << QByteArray("豫P12345,黄,,,1.44E+12,,,") << u"blocked: digits lost terminal_number 1.44E+12"_s;
        QTest::newRow("letter E in a number") << QByteArray("豫P12345,黄,,,12E3X,,,") << u"good"_s;
        QTest::newRow("wrong VIN") << QByteArray("豫P12345,黄,LVGBE40K8GP123456,,,,,")
                                   << u"blocked: identifier vin"_s;
        QTest::newRow("O in a plate") << QByteArray("豫PO2345,黄,,,,,,") << u"blocked: identifier plate"_s;
        QTest::newRow("no such day") << QByteArray("豫P12345,黄,,,,2023-2-29,,")
                                     << u"blocked: impossible date installed_at 2023-2-29"_s;
        QTest::newRow("no date") << QByteArray("豫P12345,黄,,,,明天,,")
                                 << u"blocked: not a date installed_at 明天"_s;
        QTest::newRow("tonnes") << QByteArray("豫P12345,黄,,,,,10吨,") << u"good"_s;
        QTest::newRow("tonnes without a word")
            << QByteArray("豫P12345,黄,,,,,31.5,") << u"check: too light load_kg 31.5"_s;
        QTest::newRow("half a kilogram")
            << QByteArray("豫P12345,黄,,,,,12000.5,") << u"check: rounded load_kg 12000.5"_s;
        QTest::newRow("no load") << QByteArray("豫P12345,黄,,,,,多,") << u"check: no number load_kg 多"_s;
        QTest::newRow("less than nothing")
            << QByteArray("豫P12345,黄,,,,,,-5") << u"blocked: negative charge -5"_s;
        QTest::newRow("tomorrow") << QByteArray("豫P12345,黄,,,,2024-05-21,,")
                                  << u"blocked: future installed_at 2024-05-21"_s;
        QTest::newRow("last century")
            << QByteArray("豫P12345,黄,,,,1994-05-14,,") << u"check: long ago installed_at 1994-05-14"_s;
        QTest::newRow("an error that became text")
            << QByteArray("豫P12345,黄,,,#VALUE!,,,") << u"blocked: error terminal_number #VALUE!"_s;
        QTest::newRow("a formula that became text")
            << QByteArray("豫P12345,黄,,,=A1,,,") << u"blocked: never computed terminal_number"_s;
        QTest::newRow("no money") << QByteArray("豫P12345,黄,,,,,,免费")
                                  << u"blocked: no amount charge 免费"_s;
        QTest::newRow("unknown colour")
            << QByteArray("豫P12345,紫,,,,,,") << u"blocked: unknown colour plate_colour 紫"_s;
        QTest::newRow("bare digit") << QByteArray("豫P12345,1,,,,,,")
                                    << u"blocked: colour digits plate_colour 1"_s;
        QTest::newRow("no colour") << QByteArray("豫P12345,,,,,,,")
                                   << u"blocked: colour missing plate_colour"_s;
        QTest::newRow("trailers are yellow")
            << QByteArray("豫P1234挂,,,,,,,") << u"check: colour assumed plate_colour"_s;
        QTest::newRow("a blue trailer")
            << QByteArray("豫P1234挂,蓝,,,,,,") << u"check: identifier plate_colour"_s;
        QTest::newRow("VIN instead of a plate") << QByteArray(",,LZWADAGA7EB426600,,,,,") << u"good"_s;
        QTest::newRow("neither plate nor VIN")
            << QByteArray(",黄,,,T1,,,") << u"blocked: missing plate|vin"_s;
        QTest::newRow("no plate, said so, no VIN")
            << QByteArray("无牌,,,,,,,")
            << u"blocked: identifier plate; colour assumed plate_colour; missing plate|vin"_s;
        QTest::newRow("too long") << QByteArray("豫P12345,黄,,,") + QByteArray(200, 'x') + ",,,"
                                  << u"blocked: too long terminal_number 120"_s;
    }
    void eachTrapIsNamed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        const auto preview
            = m_lists.check("车牌号,车牌颜色,车架号,ICCID,终端号,安装日期,核定载质量,安装费\n" + row + "\n");
        QCOMPARE(printed(preview), QStringList{u"2 "_s + expected});
    }

    void numbersThatASpreadsheetAteAreKeptOut()
    {
        XlsxParts xlsx;
        const auto text = [](const char *words) {
            return QByteArray("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
        };
        xlsx.rows = xlsxRow(text("车牌号") + text("车牌颜色") + text("ICCID") + text("终端手机号")
                            + text("IMEI") + text("备注"))
            + xlsxRow(text("豫P12345") + text("黄")
                      + "<c><v>8.9860469102190084E+19</v></c><c><v>1440426667603</v></c>"
                      + "<c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c>");
        const auto reading = readWorkbook(m_lists.files().zip(u"eaten.xlsx"_s, xlsx.parts()));
        const auto preview = m_lists.check(std::get<Workbook>(reading));
        QCOMPARE(
            printed(preview),
            QStringList{
                u"2 blocked: digits lost iccid 89860469102190100000; error imei #N/A; never computed note"_s});
        QCOMPARE(preview.value(preview.rows.first(), u"sim_number"), Value(u"1440426667603"_s));
        QCOMPARE(preview.value(preview.rows.first(), u"iccid"), Value());
    }

    void digitsOfColoursCountOnceSomebodySaidWhose()
    {
        const QByteArray list = "车牌号,车牌颜色\n豫P12345,1\n豫P12346,0\n";
        const auto jtt = m_lists.check(list, u"registration"_s, {ColourDigits::Jtt, {}});
        QCOMPARE(jtt.value(jtt.rows.at(0), u"plate_colour"), Value(u"blue"_s));
        const auto etc = m_lists.check(list, u"registration"_s, {ColourDigits::Etc, {}});
        QCOMPARE(etc.value(etc.rows.at(0), u"plate_colour"), Value(u"yellow"_s));
        QCOMPARE(etc.value(etc.rows.at(1), u"plate_colour"), Value(u"blue"_s));
    }

    void aColourForTheWholeListFillsGaps()
    {
        const auto preview = m_lists.check("车牌号,终端号\n豫P12345,1\n豫P1234挂,2\n豫AD12345,3\n",
                                           u"registration"_s, {ColourDigits::Unknown, PlateColour::Blue});
        QCOMPARE(preview.value(preview.rows.at(0), u"plate_colour"), Value(u"blue"_s));
        QCOMPARE(preview.value(preview.rows.at(1), u"plate_colour"), Value(u"yellow"_s));
        QCOMPARE(preview.value(preview.rows.at(2), u"plate_colour"), Value()); // no new-energy plate is blue
    }

    void aCellLikeTheOneAboveIsJudgedLikeIt()
    {
        const auto preview
            = m_lists.check("车牌号,车牌颜色,所属企业,车辆类型,车架号,车台安装日期,核定载质量\n"
                            "豫P12341,黄, 沈丘  运输 ,牵引车,LVGBE40K8GP123456,2024-02-30,吨\n"
                            "豫P12342,黄, 沈丘  运输 ,牵引车,LVGBE40K8GP123456,2024-02-30,吨\n"
                            "豫P12343,蓝, 沈丘  运输 ,挂车,,2024-02-28,吨\n"
                            "豫P12344,,,,,2024-02-28,12000\n"
                            "豫P12345,蓝, 沈丘  运输 ,挂车,,2024-02-28,12000\n");
        const auto first = preview.rows.at(0);
        const auto second = preview.rows.at(1);
        for (const RowProblem &problem : first.problems)
            if (problem.what != RowProblem::What::RepeatedInFile)
                QVERIFY2(second.problems.contains(problem), qPrintable(problem.field));
        QCOMPARE(first.values.mid(1), second.values.mid(1));
        QCOMPARE(first.written, second.written);
        QCOMPARE(preview.rows.at(4).values.mid(1, 3), preview.rows.at(2).values.mid(1, 3));
        QCOMPARE(preview.value(preview.rows.at(3), u"customer_name"), Value());
        QCOMPARE(preview.value(preview.rows.at(3), u"plate_colour"), Value());
        QCOMPARE(preview.value(preview.rows.at(4), u"plate_colour"), Value(u"blue"_s));
        QCOMPARE(preview.value(preview.rows.at(4), u"load_kg"), Value(qint64(12000)));
        QVERIFY(!printed(preview).at(2).contains(u"impossible"_s));
    }

    void repeatsInTheFileAreNamedOnBothSides()
    {
        const auto preview
            = m_lists.check("车牌号,车牌颜色,终端号\n豫P12345,黄,T1\n豫P12345,蓝,T2\n豫P12346,黄,t1\n"
                            "豫p12345,黄色,T1\n\n豫P12345,黄,T9\n");
        QCOMPARE(printed(preview),
                 QStringList({u"2 check: repeats plate 7; repeats terminal_number 4"_s, u"3 good"_s,
                              u"4 blocked: repeats terminal_number 2"_s, u"5 skipped: same as 2"_s,
                              u"7 blocked: repeats plate 2"_s}));
    }

    void aCardNumberMayLackItsLastDigit()
    {
        const auto preview = m_lists.check("ICCID,备注\n89860469102190078153,a\n8986046910219007815,b\n"
                                           "89860469102190078154,c\n",
                                           u"sim_card"_s);
        QCOMPARE(preview.counts().blocked, 1);
        QVERIFY(printed(preview).at(1).contains(u"repeats iccid 2"_s));
        const auto turned
            = m_lists.check("ICCID,备注\n8986046910219007815,b\n89860469102190078153,a\n", u"sim_card"_s);
        QVERIFY(printed(turned).at(1).contains(u"repeats iccid 2"_s));
    }

    void whatTheStoreKnowsIsSkippedOrShown()
    {
        const QUuid id = QUuid::createUuid();
        const KnownLookup known
            = [&](const QString &field, const QStringList &values) -> Result<QList<KnownRecord>> {
            const QHash<QString, QString> record{{u"plate"_s, u"豫P12345"_s},
                                                 {u"plate_colour"_s, u"yellow"_s},
                                                 {u"vin"_s, u"LZWADAGA7EB426600"_s},
                                                 {u"terminal_number"_s, u"T1"_s},
                                                 {u"iccid"_s, u"89860469102190078153"_s}};
            if (!values.contains(bucketOf(field, comparable(field, record.value(field)))))
                return QList<KnownRecord>{};
            Row telling;
            for (const QString &name : tellingFields(u"registration"_s))
                telling.append(toValue(record.value(name)));
            return QList<KnownRecord>{{id, u"AZ-1"_s, telling}};
        };
        const auto preview
            = m_lists.check("车牌号,车牌颜色,终端号,ICCID\n"
                            "豫P12345,黄,t1,8986046910219007815\n" // the same, a card digit short
                            "豫P12345,蓝,T2,\n" // another vehicle
                            "豫P12345,黄,T3,\n" // a new terminal
                            "豫P12347,黄,T1,\n", // a terminal that is in another vehicle
                            u"registration"_s, {}, known);
        QCOMPARE(printed(preview),
                 QStringList({u"2 skipped: identifier iccid; already there AZ-1"_s, u"3 good"_s,
                              u"4 blocked: known plate AZ-1; repeats plate 2"_s,
                              u"5 blocked: known terminal_number AZ-1; repeats terminal_number 2"_s}));
    }

    void tonnesAreCountedInKilograms()
    {
        const auto preview
            = m_lists.check("车牌号,车牌颜色,核定载质量\n豫P12345,黄,31.5吨\n豫P12346,黄,31.49 t\n");
        QCOMPARE(preview.value(preview.rows.at(0), u"load_kg"), Value(qint64(31500)));
        QCOMPARE(preview.value(preview.rows.at(1), u"load_kg"), Value(qint64(31490)));
        QCOMPARE(preview.counts().good, 2);
    }

    void aMomentWithItsZoneIsToldInChina()
    {
        const auto preview
            = m_lists.check("车牌号,车牌颜色,安装时间\n豫P12345,黄,2024-05-13T20:00:00.000Z\n"
                            "豫P12346,黄,2024-05-14 05:00+09:00\n豫P12347,黄,2024-05-14 04:00\n");
        for (const CheckedRow &row : preview.rows)
            QCOMPARE(preview.value(row, u"installed_at"),
                     toValue(QDateTime({2024, 5, 13}, {20, 0}, Qt::UTC)));
    }

    void aTerminalInANumberCellIsLookedAt()
    {
        XlsxParts xlsx;
        const auto text = [](const char *words) {
            return QByteArray("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
        };
        xlsx.styles = "<numFmts><numFmt numFmtId=\"180\" formatCode=\"0000000\"/></numFmts><cellXfs><xf "
                      "numFmtId=\"0\"/><xf numFmtId=\"180\"/></cellXfs>";
        xlsx.rows = xlsxRow(text("车牌号") + text("车牌颜色") + text("终端号"))
            + xlsxRow(text("豫P12345") + text("黄") + "<c><v>567872</v></c>")
            + xlsxRow(text("豫P12346") + text("黄") + "<c s=\"1\"><v>567872</v></c>");
        const auto reading = readWorkbook(m_lists.files().zip(u"numbers.xlsx"_s, xlsx.parts()));
        QCOMPARE(printed(m_lists.check(std::get<Workbook>(reading))),
                 QStringList({u"2 check: number cell terminal_number 567872"_s, u"3 good"_s}));
    }

    void reasonsStayWithRowsWhoseProblemsStay()
    {
        const QByteArray list = "车牌号,车牌颜色,车架号\n豫P12345,黄,LVGBE40K8GP123456\n豫PO2345,黄,\n";
        auto before = m_lists.check(list);
        QVERIFY(before.rows[0].accept(u" 进口车 "_s));
        QVERIFY(before.rows[1].accept(u"照片为证"_s));
        auto now
            = m_lists.check(QByteArray(list).replace("豫PO2345,黄,\n", "豫P12345,蓝,LVGBE40K8GP123456\n"));
        now.carryReasons(before);
        QCOMPARE(now.rows.at(1).acceptedBecause, QString());
        auto same = m_lists.check(list);
        same.carryReasons(before);
        QCOMPARE(same.rows.at(0).acceptedBecause, u"进口车"_s);
        QCOMPARE(same.counts().imported(), 2);
        QVERIFY(same.rows[0].accept({})); // taken back
        QCOMPARE(same.rows.at(0).state(), CheckedRow::State::Blocked);
    }

    void aFailingLookupFailsTheCheck()
    {
        const auto book = m_lists.read("车牌号,车牌颜色\n豫P12345,黄\n");
        const auto found = findSheet(book, u"registration"_s);
        const KnownLookup broken = [](const QString &, const QStringList &) -> Result<QList<KnownRecord>> {
            return Failure{Failure::Kind::Storage, u"x"_s};
        };
        const auto checked = checkSheet(book, found.sheet, found.layout, {m_lists.bench(), {}, broken});
        QVERIFY(!checked);
        QCOMPARE(checked.failure().kind, Failure::Kind::Storage);
    }

    void terminalsAndCardsAreCheckedByTheSameCode()
    {
        const auto terminals
            = m_lists.check("终端号*,终端厂商,IMEI,采购日期\n0567872,博实结,867567041100769,2023-02-28\n"
                            ",x,,\n0567872,华宝,,2023-2-29\n",
                            u"terminal"_s);
        QCOMPARE(printed(terminals),
                 QStringList({u"2 check: repeats number 4"_s, u"3 blocked: missing number"_s,
                              u"4 blocked: impossible date bought 2023-2-29; repeats number 2"_s}));
        const auto cards = m_lists.check(
            "ICCID,终端手机号,真实SIM卡号,激活日期\n898602D31924F0014031,1440426667606,14604266676,2024.1.1\n"
            "8.98605E+19,1440426667607,,\n",
            u"sim_card"_s);
        QCOMPARE(printed(cards).last(), u"3 blocked: digits lost iccid 8.98605E+19"_s);
        QCOMPARE(cards.value(cards.rows.first(), u"activated"), Value(u"2024-01-01"_s));
        QVERIFY(cards.rows.first().isImported());
    }

    void aReasonLetsWhatARuleCallsWrongThrough()
    {
        auto preview = m_lists.check(
            "车牌号,车牌颜色,车架号,ICCID\n豫P12345,黄,LVGBE40K8GP123456,\n豫P12346,黄,,8.98605E+19\n");
        CheckedRow &vin = preview.rows[0];
        QVERIFY(vin.canBeAccepted());
        vin.acceptedBecause = u"imported vehicle"_s;
        QCOMPARE(vin.state(), CheckedRow::State::ToCheck);
        CheckedRow &eaten = preview.rows[1];
        QVERIFY(!eaten.canBeAccepted());
        eaten.acceptedBecause = u"never mind"_s;
        QCOMPARE(eaten.state(), CheckedRow::State::Blocked);
        QCOMPARE(preview.counts(), (ImportPreview::Counts{0, 1, 1, 0}));
    }

    void theLastRowOfACutFileWaits()
    {
        const auto preview = m_lists.check("车牌号,车牌颜色,备注\n豫P12345,黄,x\n豫P12346,黄,\"abc");
        QCOMPARE(printed(preview), QStringList({u"2 good"_s, u"3 blocked: cut short"_s}));
    }

    void manyRowsOnSeveralCoresStayInOrderAndCanBeStopped()
    {
        QByteArray list = "车牌号,车牌颜色,终端号\n";
        for (int i = 0; i < 20'000; ++i)
            list += u"豫P%1,黄,T%2\n"_s.arg(i, 5, 10, QChar(u'0')).arg(i).toUtf8();
        const auto book = m_lists.read(list);
        const auto found = findSheet(book, u"registration"_s);
        const auto preview = checkSheet(book, found.sheet, found.layout, {m_lists.bench()});
        QCOMPARE(preview->counts().good, 20'000);
        for (int i = 0; i < 20'000; i += 997)
            QCOMPARE(preview->value(preview->rows.at(i), u"terminal_number"), Value(u"T%1"_s.arg(i)));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped
            = checkSheet(book, found.sheet, found.layout, {m_lists.bench()}, {{}, stop.get_token()});
        QVERIFY(!stopped);
        QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
    }

private:
    MadeLists m_lists;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::CheckTest)
#include "tst_check.moc"
