// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"
#include "models/exchange/csv_reader.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreFoundByLooking_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"车主,备注\n张三,x"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("UTF-16 little") << encoded(text, QStringConverter::Utf16LE, "\xff\xfe");
        QTest::newRow("UTF-16 big") << encoded(text, QStringConverter::Utf16BE, "\xfe\xff");
        QTest::newRow("GBK") << QByteArray::fromHex("b3b5d6f72cb1b8d7a20ad5c5c8fd2c78");
    }
    void encodingsAreFoundByLooking()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(printed(read(bytes)), QStringList({u"车主 | 备注"_s, u"张三 | x"_s}));
    }

    void charactersThatGbkLacksAreRead()
    {
        // 𬭚 and 㛃, four bytes each in GB18030.
        const QByteArray bytes
            = QByteArray::fromHex("9931a5328230fe36").prepend(QByteArray::fromHex("d5c52c"));
        const auto reading = read(bytes);
        const Sheet &sheet = std::get<Workbook>(reading).sheets.first();
        QCOMPARE(sheet.at(0, 0).text.toString(), u"张"_s);
        QVERIFY(!sheet.at(0, 1).text.contains(QChar::ReplacementCharacter));
        QCOMPARE(sheet.at(0, 1).text.toString().toUcs4().size(), 2);
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SheetProblem>("problem");
        QTest::newRow("nothing") << QByteArray() << SheetProblem::Empty;
        QTest::newRow("Latin-1") << QByteArray("caf\xe9,1\n") << SheetProblem::UnreadableEncoding;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n\xff") << SheetProblem::NotASpreadsheet;
        QTest::newRow("zeros") << QByteArray(100, '\0') << SheetProblem::UnreadableEncoding;
        QTest::newRow("control characters") << QByteArray("a\x01\x02 b") << SheetProblem::NotASpreadsheet;
        QTest::newRow("XML of 2003") << QByteArray(
            "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")
                                     << SheetProblem::XmlSpreadsheet2003;
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><a/>")
                                   << SheetProblem::NotASpreadsheet;
        QTest::newRow("web archive") << QByteArray("MIME-Version: 1.0\nX: y") << SheetProblem::WebArchive;
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(SheetProblem, problem);
        QCOMPARE(refusalOf(read(bytes)), problem);
    }

    void aMissingFileOrAFolderIsRefused()
    {
        QCOMPARE(refusalOf(readWorkbook(m_files.path(u"none.csv"_s))), SheetProblem::Missing);
        QCOMPARE(refusalOf(readWorkbook(m_files.path({}))), SheetProblem::Missing);
    }

    void fieldsAreDividedAsExcelDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("quotes") << u"a,\"b,\"\"c\"\"\",\"d\ne\"\r\nf"_s
                                << QStringList({u"a | b,\"c\" | d\ne"_s, u"f |  | "_s});
        QTest::newRow("wrapped numbers")
            << u"=\"0123\",=\"1440426667603\"\n"_s << QStringList{u"0123 | 1440426667603"_s};
        QTest::newRow("wrapped with a separator") << u"=\"1,2\",3"_s << QStringList{u"1,2 | 3"_s};
        QTest::newRow("wrapped and quoted") << u"\"=\"\"0123\"\"\",4"_s << QStringList{u"0123 | 4"_s};
        QTest::newRow("tabs") << u"a\tb,c\nd\te"_s << QStringList({u"a | b,c"_s, u"d | e"_s});
        QTest::newRow("semicolons") << u"a;b\nc;d"_s << QStringList({u"a | b"_s, u"c | d"_s});
        QTest::newRow("Excel's own hint") << u"sep=|\na|b"_s << QStringList{u"a | b"_s};
        QTest::newRow("one column") << u"a\nb"_s << QStringList({u"a"_s, u"b"_s});
        QTest::newRow("old Mac line ends") << u"a,b\rc,d"_s << QStringList({u"a | b"_s, u"c | d"_s});
        QTest::newRow("an empty line is a row")
            << u"a,b\n\nc,d"_s << QStringList({u"a | b"_s, u" | "_s, u"c | d"_s});
        QTest::newRow("words after a quote") << u"\"a\"b,c"_s << QStringList{u"ab | c"_s};
    }
    void fieldsAreDividedAsExcelDoes()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(printed(read(text.toUtf8())), expected);
    }

    void aFileThatStopsInTheMiddleSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("cutShort");
        QTest::newRow("whole") << QByteArray("a,b\nc,d") << false;
        QTest::newRow("open quote") << QByteArray("a,b\nc,\"d") << true;
        QTest::newRow("half a UTF-8 character") << u"a,张"_s.toUtf8().chopped(1) << true;
        QTest::newRow("half a GBK character") << QByteArray("a,\xd5\xc5\xc8") << true;
        QTest::newRow("half a UTF-16 character")
            << encoded(u"a,b"_s, QStringConverter::Utf16LE, "\xff\xfe").chopped(1) << true;
    }
    void aFileThatStopsInTheMiddleSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, cutShort);
        QCOMPARE(std::get<Workbook>(read(bytes)).cutShort, cutShort);
    }

    void tablesOfWebPagesAreRead()
    {
        const QString page
            = uR"(<html><head><meta charset="gb2312"><style>td{}</style></head><body><script>var a = '<td>';</script>
<table><tr><th colspan=2>标题</th></tr><tr><td rowspan="2">车队&nbsp;</td><td>豫P<b>1</b></td></tr>
<tr><td>豫P2<br>备注
 二</td></tr></table><table><tr><td>&#35947;</table></body>)"_s;
        const auto reading = read(page.toUtf8());
        QCOMPARE(printed(reading), QStringList({u"标题 | "_s, u"车队 | 豫P1"_s, u"车队 | 豫P2\n备注 二"_s}));
        QCOMPARE(printed(std::get<Workbook>(reading).sheets.at(1)), QStringList{u"豫"_s});
        QCOMPARE(refusalOf(read("<html><body>no")), SheetProblem::HtmlWithoutTable);
    }

private:
    static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding,
                              const QByteArray &mark)
    {
        QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
        return mark + QByteArray(encoder.encode(text));
    }
    WorkbookReading read(const QByteArray &bytes)
    {
        return readWorkbook(m_files.write(u"made.csv"_s, bytes));
    }

    MadeFiles m_files;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::TextTest)
#include "tst_text.moc"
