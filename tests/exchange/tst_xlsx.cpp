// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"
#include "models/exchange/number_text.h"
#include "models/exchange/xlsx_styles.h"

#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace sk {

class XlsxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCellIsRead_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shared text") << QByteArray("<c t=\"s\"><v>1</v></c>") << u"车牌号"_s;
        QTest::newRow("rich text, without its pronunciation")
            << QByteArray("<c t=\"s\"><v>2</v></c>") << u"豫P12345"_s;
        QTest::newRow("escaped line break") << QByteArray("<c t=\"s\"><v>3</v></c>") << u"a\r\nb_x000D_"_s;
        QTest::newRow("a text the file does not have")
            << QByteArray("<c t=\"s\"><v>99</v></c>") << u"!#REF!"_s;
        QTest::newRow("inline text") << QByteArray(
            "<c t=\"inlineStr\"><is><r><t>豫P</t></r><r><t>1</t></r></is></c>")
                                     << u"豫P1"_s;
        QTest::newRow("inline text in CDATA")
            << QByteArray("<c t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>") << u"a<b"_s;
        QTest::newRow("number") << QByteArray("<c><v>13800138000</v></c>") << u"#13800138000"_s;
        QTest::newRow("number as Java writes it")
            << QByteArray("<c><v>1.3800138E10</v></c>") << u"#13800138000"_s;
        QTest::newRow("number with a trace of binary")
            << QByteArray("<c><v>0.30000000000000004</v></c>") << u"#0.3"_s;
        QTest::newRow("number that lost digits")
            << QByteArray("<c><v>8.9860469102190084E+19</v></c>") << u"#89860469102190100000"_s;
        QTest::newRow("leading zeros by format")
            << QByteArray("<c s=\"2\"><v>567872</v></c>") << u"#0567872"_s;
        QTest::newRow("date") << QByteArray("<c s=\"1\"><v>45426</v></c>") << u"@2024-05-14"_s;
        QTest::newRow("date with time")
            << QByteArray("<c s=\"1\"><v>45426.354166667</v></c>") << u"@2024-05-14 08:30:00"_s;
        QTest::newRow("Chinese date format") << QByteArray("<c s=\"3\"><v>45426</v></c>") << u"@2024-05-14"_s;
        QTest::newRow("the day that never was") << QByteArray("<c s=\"1\"><v>60</v></c>") << u"#60"_s;
        QTest::newRow("ISO date") << QByteArray("<c t=\"d\"><v>2024-05-14T08:30:00</v></c>")
                                  << u"@2024-05-14 08:30:00"_s;
        QTest::newRow("ISO date with its zone")
            << QByteArray("<c t=\"d\"><v>2024-05-13T16:00:00.000Z</v></c>") << u"@2024-05-14"_s;
        QTest::newRow("truth") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"?TRUE"_s;
        QTest::newRow("error") << QByteArray("<c t=\"e\"><v>#VALUE!</v></c>") << u"!#VALUE!"_s;
        QTest::newRow("saved result") << QByteArray("<c><f>A1*2</f><v>760</v></c>") << u"#760"_s;
        QTest::newRow("saved text result")
            << QByteArray("<c t=\"str\"><f>A1</f><v>豫P1</v></c>") << u"豫P1"_s;
        QTest::newRow("formula never computed") << QByteArray("<c><f>I3*J3</f><v></v></c>") << u"!=I3*J3"_s;
    }
    void everyKindOfCellIsRead()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, expected);
        XlsxParts xlsx;
        xlsx.strings = "<si><t>0</t></si><si><t>车牌号</t></si>"
                       "<si><r><t>豫P</t></r><rPh sb=\"0\" eb=\"1\"><t>yu</t></rPh><r><t>12345</t></r></si>"
                       "<si><t>a_x000D_\nb_x005F_x000D_</t></si>";
        xlsx.styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"0000000\"/><numFmt numFmtId=\"171\" "
                      "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
                      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"
                      "<xf numFmtId=\"171\"/></cellXfs>";
        xlsx.rows = xlsxRow(cell);
        QCOMPARE(printed(readWorkbook(m_files.zip(u"kinds.xlsx"_s, xlsx.parts()))), QStringList{expected});
    }

    void theYear1904IsKnown()
    {
        XlsxParts xlsx;
        xlsx.workbookProperties = "<workbookPr date1904=\"1\"/>";
        xlsx.rows = xlsxRow("<c s=\"1\"><v>43964</v></c>");
        const auto reading = readWorkbook(m_files.zip(u"1904.xlsx"_s, xlsx.parts()));
        QCOMPARE(printed(reading), QStringList{u"@2024-05-14"_s});
        QCOMPARE(std::get<Workbook>(reading).dates, DateSystem::From1904);
    }

    void placesMayBeGivenLeftOutOrOutOfOrder()
    {
        XlsxParts xlsx;
        xlsx.rows = "<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c></row>"
                    "<row r=\"1\"><c><v>7</v></c><c><v>8</v></c></row>";
        QCOMPARE(printed(readWorkbook(m_files.zip(u"places.xlsx"_s, xlsx.parts()))),
                 QStringList({u"#7 | #8 | "_s, u"#1 |  | #3"_s}));
    }

    void mergedRowsShowTheirValueInEachRow()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c><c><v>2</v></c>") + xlsxRow("<c r=\"B2\"><v>3</v></c>")
            + xlsxRow("<c r=\"B3\"><v>4</v></c>");
        xlsx.afterRows = "<mergeCells><mergeCell ref=\"A1:A1048576\"/></mergeCells>";
        QCOMPARE(printed(readWorkbook(m_files.zip(u"merged.xlsx"_s, xlsx.parts()))),
                 QStringList({u"#1 | #2"_s, u"#1 | #3"_s, u"#1 | #4"_s}));
    }

    void hiddenSheetsSayThatTheyAre()
    {
        XlsxParts xlsx;
        xlsx.sheetState = "state=\"veryHidden\"";
        const auto reading = readWorkbook(m_files.zip(u"hidden.xlsx"_s, xlsx.parts()));
        QVERIFY(std::get<Workbook>(reading).sheets.first().hidden);
    }

    void prefixesStrictNamesBackslashesAndRootedPathsAreNoObstacle()
    {
        MadeFiles::Parts parts = XlsxParts{}.parts();
        for (auto &[name, content] : parts) {
            name.replace('/', '\\');
            content.replace("http://schemas.openxmlformats.org/officeDocument/2006/",
                            "http://purl.oclc.org/ooxml/officeDocument/");
            content.replace("Target=\"worksheets/", "Target=\"/xl/worksheets/");
        }
        parts.last().second
            = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
              "<x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        QCOMPARE(printed(readWorkbook(m_files.zip(u"strict.xlsx"_s, parts))), QStringList{u"#5"_s});
    }

    void whatLibxlsxwriterWritesIsReadBack()
    {
        const QString path = m_files.path(u"written.xlsx"_s);
        lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "车辆");
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "yyyy-mm-dd");
        worksheet_write_string(sheet, 0, 0, "豫P12345", nullptr);
        worksheet_write_number(sheet, 0, 1, 45426, day);
        worksheet_write_string(sheet, 3, 0, "𬭚", nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        const auto reading = readWorkbook(path);
        QCOMPARE(printed(reading),
                 QStringList({u"豫P12345 | @2024-05-14"_s, u" | "_s, u" | "_s, u"𬭚 | "_s}));
        QCOMPARE(std::get<Workbook>(reading).sheets.first().name, u"车辆"_s);
        QVERIFY(std::get<Workbook>(reading).sheets.first().isRowEmpty(1));
    }

    void formatCodesTellDatesFromNumbers_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("date");
        QTest::newRow("General") << u"General"_s << false;
        QTest::newRow("coloured") << u"[Red]0.00;[$-804]@"_s << false;
        QTest::newRow("quoted d") << u"0\"days\""_s << false;
        QTest::newRow("escaped m") << u"0\\m"_s << false;
        QTest::newRow("thousands") << u"#,##0_);(#,##0)"_s << false;
        QTest::newRow("scientific") << u"0.00E+00"_s << false;
        QTest::newRow("text") << u"@"_s << false;
        QTest::newRow("iso") << u"yyyy-mm-dd"_s << true;
        QTest::newRow("Chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << true;
        QTest::newRow("locale") << u"[$-F800]dddd, mmmm dd, yyyy"_s << true;
        QTest::newRow("elapsed") << u"[h]:mm:ss"_s << true;
        QTest::newRow("unclosed quote") << u"\"abc"_s << false;
        QTest::newRow("unclosed bracket") << u"[abc"_s << false;
    }
    void formatCodesTellDatesFromNumbers()
    {
        QFETCH(QString, code);
        QFETCH(bool, date);
        QCOMPARE(shapeOfCode(code).isDate, date);
    }

private:
    MadeFiles m_files;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::XlsxTest)
#include "tst_xlsx.moc"
