// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_lists.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sk {

//! Files that somebody, or a bad disk, changed here and there: whatever comes out, it comes out. Run under
//! the sanitizers this is the fuzzer of the room; SHEET_ROUNDS makes it longer, SHEET_SEED repeats a finding.
class MutationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("SHEET_SEED") ? quint32(qEnvironmentVariableIntValue("SHEET_SEED"))
                                                         : 1;
        m_rounds
            = qEnvironmentVariableIsSet("SHEET_ROUNDS") ? qEnvironmentVariableIntValue("SHEET_ROUNDS") : 150;
        qInfo("seed %u, %d rounds", m_seed, m_rounds);
    }
    void init() { m_random.seed(m_seed); }

    void workbooksWithOtherWordsInTheirParts()
    {
        XlsxParts xlsx;
        xlsx.strings = "<si><t>车牌号</t></si><si><r><t>车牌颜色</t></r><rPh><t>x</t></rPh></"
                       "si><si><t>a_x000D_b</t></si>";
        xlsx.styles
            = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;年&quot;\"/></numFmts><cellXfs><xf "
              "numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs>";
        xlsx.rows = xlsxRow("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>")
            + xlsxRow("<c r=\"A2\" t=\"inlineStr\"><is><t>豫P12345</t></is></c><c r=\"C2\" "
                      "s=\"1\"><v>45426</v></c>"
                      "<c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c><c t=\"d\"><v>2024-05-14</v></c>");
        xlsx.afterRows = "<mergeCells><mergeCell ref=\"A1:A9\"/><mergeCell ref=\"B2:C3\"/></mergeCells>";
        const MadeFiles::Parts whole = xlsx.parts();
        for (int round = 0; round < m_rounds; ++round) {
            MadeFiles::Parts parts = whole;
            auto &part = parts[m_random.bounded(parts.size())].second;
            part = mutated(part);
            goThrough(m_lists.files().zip(u"m.xlsx"_s, parts));
        }
    }

    void openDocumentsWithOtherWords()
    {
        const QByteArray content = "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:x=\"x\"><t:table "
                                   "t:name=\"a\"><t:table-row "
                                   "t:number-rows-repeated=\"2\"><t:table-cell o:value-type=\"string\" "
                                   "t:number-columns-repeated=\"3\">"
                                   "<x:p>车牌号<x:s x:c=\"2\"/></x:p></t:table-cell><t:table-cell "
                                   "o:value-type=\"float\" o:value=\"1.5E3\" "
                                   "t:number-rows-spanned=\"9\"/><t:covered-table-cell/></t:table-row></"
                                   "t:table></o:document-content>";
        for (int round = 0; round < m_rounds; ++round)
            goThrough(m_lists.files().zip(u"m.ods"_s,
                                          {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                           {"content.xml", mutated(content)}}));
    }

    void textsAndPages_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("csv") << QByteArray(
            "sep=,\n车牌号,\"车牌\n颜色\",ICCID\n豫P12345,=\"0123\",\"8\"\"9\"\n,,\r\n");
        QTest::newRow("GBK") << QByteArray::fromHex(
            "b3b5c5c6bac52cb3b5c5c6d1d5c9ab0ad4a5503132333435cbc42cbbc6c9ab0a");
        QTest::newRow("UTF-16") << QByteArray::fromHex("fffe668f4c72f753090066 8f4c72e9827282 0a00");
        QTest::newRow("page") << QByteArray(
            "<html><table><tr><th colspan=2 rowspan=3>车牌号</th><td>x&nbsp;<br>y</td>"
            "</tr><tr><td><table><tr><td>z</table></td></tr></table>");
    }
    void textsAndPages()
    {
        QFETCH(QByteArray, whole);
        for (int round = 0; round < m_rounds; ++round)
            goThrough(m_lists.files().write(u"m.csv"_s, mutated(whole)));
    }

private:
    QByteArray mutated(QByteArray bytes)
    {
        static const QByteArrayList scraps{
            "<",     ">",          "\"",        "&amp;",    "&#0;",    "&#x10FFFF;",
            "]]>",   "</row>",     "<row r=\"", "-1",       "1e99",    "99999999999999999999",
            "AAAA1", "XFD1048576", ":",         "\xff\xfe", "\0x",     "<c ",
            "<v>",   "</c>",       "<t>",       "</t>",     "_x",      "rowspan=9999999",
            "",      "\r",         ",",         "=\"",      "\xe8\xbd"};
        for (int i = int(m_random.bounded(1, 5)); i > 0; --i) {
            const auto at = qsizetype(m_random.bounded(quint32(bytes.size() + 1)));
            switch (m_random.bounded(4)) {
            case 0:
                bytes.insert(at, scraps.at(m_random.bounded(scraps.size())));
                break;
            case 1:
                bytes.remove(at, qsizetype(m_random.bounded(1, 12)));
                break;
            case 2:
                if (at < bytes.size())
                    bytes[at] = char(m_random.bounded(256));
                break;
            default:
                bytes.insert(at, bytes.mid(qsizetype(m_random.bounded(quint32(bytes.size() + 1))), 40));
            }
        }
        return bytes;
    }

    //! What was read is also looked at: every cell, the layout, the check.
    void goThrough(const QString &path)
    {
        SheetLimits limits;
        limits.cells = 200'000; // a repeated row may ask for many
        const auto reading = readWorkbook(path, {}, limits);
        const auto *book = std::get_if<Workbook>(&reading);
        if (!book)
            return;
        for (const Sheet &sheet : book->sheets)
            for (int row = 0; row < std::min(sheet.rowCount(), 200); ++row)
                for (int column = 0; column < std::min(sheet.columnCount(), 200); ++column)
                    QCOMPARE(sheet.at(row, column).isEmpty(), sheet.at(row, column).text.isEmpty());
        if (const FoundSheet found = findSheet(*book, u"registration"_s); found.sheet >= 0)
            QVERIFY(checkSheet(*book, found.sheet, found.layout, {m_lists.bench()}));
    }

    MadeLists m_lists;
    QRandomGenerator m_random;
    quint32 m_seed = 1;
    int m_rounds = 0;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::MutationsTest)
#include "tst_mutations.moc"
