// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"
#include "models/domain/kinds.h"
#include "models/exchange/layout.h"
#include "models/exchange/sheet_glance.h"
#include "models/exchange/titles.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAreKnownHoweverTheyAreDecorated_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("field");
        QTest::newRow("required") << u"车牌号*"_s << u"plate"_s;
        QTest::newRow("full-width star and spaces") << u" 车 牌 号 ＊"_s << u"plate"_s;
        QTest::newRow("full-width letters") << u"ＶＩＮ"_s << u"vin"_s;
        QTest::newRow("lower case") << u"iccid号"_s << u"iccid"_s;
        QTest::newRow("remark") << u"终端号*(唯一)"_s << u"terminal_number"_s;
        QTest::newRow("remark in Chinese brackets") << u"终端号【必填】"_s << u"terminal_number"_s;
        QTest::newRow("length") << u"终端手机号*(7-20 digits)"_s << u"sim_number"_s;
        QTest::newRow("unit we use") << u"核定载质量(kg)"_s << u"load_kg"_s;
        QTest::newRow("unit we do not use") << u"核定载质量(吨)"_s << QString();
        QTest::newRow("line break") << u"车架号\n(VIN)"_s << u"vin"_s;
        QTest::newRow("synonym") << u"机身号"_s << u"terminal_number"_s;
        QTest::newRow("field name") << u"Plate Colour"_s << u"plate_colour"_s;
        QTest::newRow("unknown") << u"核发机关"_s << QString();
    }
    void titlesAreKnownHoweverTheyAreDecorated()
    {
        QFETCH(QString, title);
        QFETCH(QString, field);
        const auto meanings = meaningsOf(u"registration"_s, title);
        QCOMPARE(meanings.isEmpty() ? QString() : meanings.first().field, field);
    }

    void everyTitleMeansAFieldThatExists()
    {
        for (const QString &kind : {u"registration"_s, u"vehicle"_s, u"terminal"_s, u"sim_card"_s}) {
            const KindInfo *info = kindNamed(kind);
            QVERIFY(info);
            int known = 0;
            for (const QString &field : info->fields) {
                const QString title = usualTitle(kind, field);
                const auto meanings = meaningsOf(kind, title);
                if (title.isEmpty())
                    continue;
                ++known;
                QVERIFY2(!meanings.isEmpty() && meanings.first().field == field, qPrintable(title));
            }
            QVERIFY(known >= 6);
            for (const QString &group : requiredFields(kind))
                for (const QString &field : group.split(u'|'))
                    QVERIFY(info->indexOf(field) >= 0);
        }
    }

    void theRowWithTheTitlesIsFoundBelowOtherRows()
    {
        const Layout layout = laidOut(
            "2024年5月车辆清单,,\n,,\n填表人：张三,,车牌号\n车牌号,车牌颜色,序号\n豫P12345,黄色,1\n");
        QCOMPARE(layout.titleRow, 3);
        QCOMPARE(layout.fields, QStringList({u"plate"_s, u"plate_colour"_s, QString()}));
        QCOMPARE(layout.unusedColumns(), QList<int>{2});
    }

    void theKindOfAListIsKnownByItsTitles_data()
    {
        QTest::addColumn<QByteArray>("titles");
        QTest::addColumn<QString>("kind");
        QTest::newRow("vehicles") << QByteArray("车牌号*,所属企业*,车架号,发动机号,车台安装日期")
                                  << u"registration"_s;
        QTest::newRow("vehicles with their terminals")
            << QByteArray("终端号,ICCID,终端厂商,终端型号,IMEI,车牌号") << u"registration"_s;
        QTest::newRow("terminals") << QByteArray(
            "终端号*(唯一),所属企业*,终端厂商*,终端型号*,安装日期,联系人,"
            "联系方式,采购日期,备注")
                                   << u"terminal"_s;
        QTest::newRow("cards") << QByteArray("ICCID,IMEI,终端手机号*(7-20 digits),所属企业*,运营商(<=50),"
                                             "激活日期,到期时间,终端号,真实SIM卡号")
                               << u"sim_card"_s;
        QTest::newRow("nothing") << QByteArray("a,b,c") << u"registration"_s;
    }
    void theKindOfAListIsKnownByItsTitles()
    {
        QFETCH(QByteArray, titles);
        QFETCH(QString, kind);
        const auto reading = readWorkbook(m_files.write(u"kind.csv"_s, titles + "\n1,2,3\n"));
        QCOMPARE(recogniseSheet(std::get<Workbook>(reading)).layout.kind, kind);
    }

    void aPersonPointsAtTheTitles()
    {
        const auto reading = readWorkbook(m_files.write(u"point.csv"_s, "x,y\n牌,车架号\n豫P12345,L\n"));
        const Workbook &book = std::get<Workbook>(reading);
        QVERIFY(!recogniseSheet(book).layout.isFound());
        Layout layout = layoutAt(book.sheets.first(), 1, u"registration"_s);
        QCOMPARE(layout.fields, QStringList({QString(), u"vin"_s}));
        assign(layout, 0, u"plate"_s);
        QCOMPARE(layout.columnOf(u"plate"), 0);
        const auto glances = glancesAt(book);
        QCOMPARE(glances.size(), 1);
        QCOMPARE(glances.first().rows.at(1), QStringList({u"牌"_s, u"车架号"_s}));
    }

    void aSheetWithoutTitlesSaysSo()
    {
        QVERIFY(!laidOut("豫P12345,黄色\n豫P12346,黄色\n").isFound());
        QVERIFY(!laidOut("车牌号,1\n2,3\n").isFound());
    }

    void theBetterTitleGetsTheField()
    {
        const Layout both = laidOut("车主,所属企业,车主电话,车牌号\n");
        QCOMPARE(both.fields, QStringList({u"contact"_s, u"customer_name"_s, u"phone"_s, u"plate"_s}));
        const Layout alone = laidOut("车主,车牌号\n");
        QCOMPARE(alone.fields, QStringList({u"customer_name"_s, u"plate"_s}));
        const Layout numbers = laidOut("终端手机号,真实SIM卡号,车牌号\n");
        QCOMPARE(numbers.fields, QStringList({QString(), u"sim_number"_s, u"plate"_s}));
        const Layout cards = laidOut("终端手机号,真实SIM卡号,ICCID\n", u"sim_card"_s);
        QCOMPARE(cards.fields, QStringList({u"protocol_number"_s, u"number"_s, u"iccid"_s}));
    }

    void titlesUnderAMergedHeadingAreFound()
    {
        XlsxParts xlsx;
        const auto text = [](const char *place, const char *words) {
            return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
        };
        xlsx.rows = "<row r=\"1\">" + text("A1", "车牌号") + text("B1", "终端") + "</row><row r=\"2\">"
            + text("B2", "终端号") + text("C2", "ICCID") + "</row>";
        xlsx.afterRows = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>";
        const auto reading = readWorkbook(m_files.zip(u"headings.xlsx"_s, xlsx.parts()));
        const Layout layout = findLayout(std::get<Workbook>(reading).sheets.first(), u"registration"_s);
        QCOMPARE(layout.titleRow, 1);
        QCOMPARE(layout.fields, QStringList({u"plate"_s, u"terminal_number"_s, u"iccid"_s}));
    }

    void aCorrectedMappingIsRememberedForThatLayout()
    {
        Layout layout = laidOut("序号,车号,备用\n");
        QVERIFY(!layout.isFound());
        layout = laidOut("车牌号,终端号,备用号码\n");
        assign(layout, 2, u"iccid"_s);
        assign(layout, 1, u"plate"_s);
        QCOMPARE(layout.fields, QStringList({QString(), u"plate"_s, u"iccid"_s}));

        Layout next = laidOut("清单,,\n 车牌号* ,终端号,备用号码\nx,y,z\n");
        QCOMPARE(layoutKey(next), layoutKey(layout));
        QVERIFY(recall(next, rememberedLayout(layout)));
        QCOMPARE(next.fields, layout.fields);

        Layout other = laidOut("车牌号,备用号码,终端号\n");
        QVERIFY(layoutKey(other) != layoutKey(layout));
        const QStringList found = other.fields;
        QVERIFY(!recall(
            other,
            {{u"kind"_s, u"registration"_s}, {u"fields"_s, QJsonArray{u"plate"_s, u"plate"_s, u""_s}}}));
        QVERIFY(!recall(other,
                        {{u"kind"_s, u"registration"_s}, {u"fields"_s, QJsonArray{u"x"_s, u""_s, u""_s}}}));
        QVERIFY(!recall(other, {{u"kind"_s, u"terminal"_s}, {u"fields"_s, QJsonArray{u""_s, u""_s, u""_s}}}));
        QCOMPARE(other.fields, found);
    }

    void theSheetThatIsMeantIsFound()
    {
        Workbook book;
        for (const char *text : {"说明\n请勿修改", "车牌号,终端号\n1,2", "车牌号,终端号,ICCID\n1,2,3"})
            book.sheets.append(read(text).sheets.first());
        book.sheets[2].hidden = true;
        QCOMPARE(findSheet(book, u"registration"_s).sheet, 1);
        book.sheets[1].hidden = true;
        QCOMPARE(findSheet(book, u"registration"_s).sheet, 2);
        book.sheets = {book.sheets.first()};
        QCOMPARE(findSheet(book, u"registration"_s).sheet, -1);
    }

    void theTitlesOfARealPlatformAreKnown()
    {
        // Those that say something of an installation; the others stay unused and are listed.
        const Layout freight = laidOut("车牌号*,所属企业*,类别标准*,车辆类别*,车辆类型*,车辆别名,车主,"
                                       "车主电话,车辆颜色,车牌颜色,核定载质量,"
                                       "道路运输证号,经营许可证号,使用性质,车架号,发动机号,品牌型号,车辆品牌,"
                                       "车辆型号,首次上线时间,车台安装日期,错误信息\n");
        const QStringList expected{u"plate"_s,
                                   u"customer_name"_s,
                                   {},
                                   {},
                                   u"vehicle_type"_s,
                                   {},
                                   u"contact"_s,
                                   u"phone"_s,
                                   {},
                                   u"plate_colour"_s,
                                   u"load_kg"_s,
                                   u"transport_licence"_s,
                                   u"business_licence"_s,
                                   u"vehicle_use"_s,
                                   u"vin"_s,
                                   u"engine_number"_s,
                                   u"brand_model"_s,
                                   {},
                                   {},
                                   u"first_online_at"_s,
                                   u"installed_at"_s,
                                   {}};
        QCOMPARE(freight.fields, expected);
        const Layout terminals
            = laidOut("终端号*(唯一),所属企业*,终端厂商*,终端型号*,制造商ID,终端型号（注册）,"
                      "制造商(<=100),条码(<=64),采购日期,备注,错误信息\n",
                      u"terminal"_s);
        QCOMPARE(terminals.fields,
                 QStringList({u"number"_s,
                              {},
                              u"maker"_s,
                              u"model"_s,
                              u"maker_code"_s,
                              {},
                              {},
                              u"batch"_s,
                              u"bought"_s,
                              u"note"_s,
                              {}}));
    }

private:
    Workbook read(const QByteArray &text)
    {
        return std::get<Workbook>(readWorkbook(m_files.write(u"list.csv"_s, text)));
    }
    Layout laidOut(const QByteArray &text, const QString &kind = u"registration"_s)
    {
        return findLayout(read(text).sheets.first(), kind);
    }

    MadeFiles m_files;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::LayoutTest)
#include "tst_layout.moc"
