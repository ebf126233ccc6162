// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

class OdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCellIsRead()
    {
        const auto reading = read(R"(
<table:table-row>
 <table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="567872"><text:p>0567872</text:p></table:table-cell>
 <table:table-cell office:value-type="date" office:date-value="2024-05-14T08:30:00"><text:p>14.05.24</text:p></table:table-cell>
 <table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>
 <table:table-cell table:formula="of:=X" office:value-type="string" calcext:value-type="error"><text:p>#NAME?</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><office:annotation><text:p>a remark</text:p></office:annotation><text:p>豫P1</text:p></table:table-cell>
</table:table-row>)");
        QCOMPARE(printed(reading),
                 QStringList{u"a  b\nc | #0567872 | @2024-05-14 08:30:00 | ?TRUE | !#NAME? | 豫P1"_s});
    }

    void repeatedCellsAndRowsAreWrittenOutWhereTheyHoldSomething()
    {
        const auto reading = read(R"(
<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/></table:table-row>
<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="float" office:value="2"/><table:table-cell office:value-type="float" office:value="3"/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="4"/></table:table-row>
<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");
        QCOMPARE(printed(reading),
                 QStringList(
                     {u"#1 | #1"_s, u"#1 | #1"_s, u" | "_s, u" | "_s, u" | "_s, u"#2 | #3"_s, u"#2 | #4"_s}));
    }

    void hiddenSheetsAndNamesAreKnown()
    {
        const auto reading = read({});
        const Sheet &sheet = std::get<Workbook>(reading).sheets.first();
        QCOMPARE(sheet.name, u"车辆"_s);
        QVERIFY(sheet.hidden);
    }

    void aPasswordIsSaid()
    {
        const QString path = m_files.zip(
            u"locked.ods"_s,
            {{"mimetype", spreadsheet},
             {"META-INF/manifest.xml",
              "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/>"
              "</manifest:file-entry></manifest:manifest>"},
             {"content.xml", "\x01\x02garbage"}});
        QCOMPARE(refusalOf(readWorkbook(path)), SheetProblem::Encrypted);
    }

    void anotherDocumentIsNoSpreadsheet()
    {
        const QString path
            = m_files.zip(u"letter.ods"_s, {{"mimetype", "application/vnd.oasis.opendocument.text"}});
        QCOMPARE(refusalOf(readWorkbook(path)), SheetProblem::NotASpreadsheet);
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"x.xlsx"_s, {{"word/document.xml", "<d/>"}}))),
                 SheetProblem::NotASpreadsheet);
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"b.xlsx"_s, {{"xl/workbook.bin", "x"}}))),
                 SheetProblem::BinaryWorkbook);
    }

private:
    static constexpr const char *spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

    WorkbookReading read(const QByteArray &rows)
    {
        const QByteArray content
            = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" "
              "xmlns:style=\"s\" "
              "xmlns:calcext=\"c\"><office:automatic-styles><style:style style:name=\"ta1\" "
              "style:family=\"table\">"
              "<style:table-properties "
              "table:display=\"false\"/></style:style></office:automatic-styles><office:body>"
              "<office:spreadsheet><table:table table:name=\"车辆\" table:style-name=\"ta1\">"
            + rows + "</table:table></office:spreadsheet></office:body></office:document-content>";
        return readWorkbook(
            m_files.zip(u"made.ods"_s, {{"mimetype", spreadsheet}, {"content.xml", content}}));
    }

    MadeFiles m_files;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::OdsTest)
#include "tst_ods.moc"
