// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_lists.h"
#include "models/exchange/error_sheet.h"
#include "models/exchange/export_table.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sk {

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsReadBackAsItWas_data()
    {
        QTest::addColumn<ExportTarget::Format>("format");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("day");
        QTest::newRow("xlsx") << ExportTarget::Format::Xlsx << u"#12000"_s << u"@2024-05-14"_s;
        QTest::newRow("csv for spreadsheets")
            << ExportTarget::Format::CsvForSpreadsheets << u"12000"_s << u"2024-05-14"_s;
        QTest::newRow("csv for programs")
            << ExportTarget::Format::CsvForPrograms << u"12000"_s << u"2024-05-14"_s;
    }
    void aListIsReadBackAsItWas()
    {
        QFETCH(ExportTarget::Format, format);
        QFETCH(QString, number);
        QFETCH(QString, day);
        const QList<ExportColumn> columns{{u"车牌号"_s},
                                          {u"ICCID"_s},
                                          {u"核定载质量"_s, ExportColumn::Holds::Number},
                                          {u"安装日期"_s, ExportColumn::Holds::Day},
                                          {u"备注"_s}};
        const QList<QStringList> rows{
            {u"豫P12345"_s, u"89860469102190078153"_s, u"12000"_s, u"2024-05-14"_s, u"a,\"b\"\nc"_s},
            {u"豫A1"_s, u"0123"_s, u"-"_s, u"soon"_s, u"𬭚"_s}};
        const QString path = m_lists.files().path(u"list.out"_s);
        const auto written = exportTable({path, format, u"登记[1]"_s}, columns, source(rows));
        QVERIFY(written);
        QCOMPARE(*written, 2);
        const auto reading = readWorkbook(path);
        const QString dash = format == ExportTarget::Format::Xlsx ? u"-"_s : u"'-"_s;
        QCOMPARE(printed(reading),
                 QStringList({u"车牌号 | ICCID | 核定载质量 | 安装日期 | 备注"_s,
                              u"豫P12345 | 89860469102190078153 | %1 | %2 | a,\"b\"\nc"_s.arg(number, day),
                              u"豫A1 | 0123 | %1 | soon | 𬭚"_s.arg(dash)}));
    }

    void sensitiveColumnsStayUnlessAllowed()
    {
        const QList<ExportColumn> columns{{u"电话"_s, ExportColumn::Holds::Text, Sensitivity::Sensitive},
                                          {u"车牌号"_s}};
        const QList<QStringList> rows{{u"13800138000"_s, u"豫P12345"_s}};
        for (const auto format : {ExportTarget::Format::Xlsx, ExportTarget::Format::CsvForPrograms}) {
            ExportTarget target{m_lists.files().path(u"masked.out"_s), format};
            QVERIFY(exportTable(target, columns, source(rows)));
            QCOMPARE(printed(readWorkbook(target.path)), QStringList({u"车牌号"_s, u"豫P12345"_s}));
            target.withSensitive = true;
            QVERIFY(exportTable(target, columns, source(rows)));
            QCOMPARE(printed(readWorkbook(target.path)),
                     QStringList({u"电话 | 车牌号"_s, u"13800138000 | 豫P12345"_s}));
        }
    }

    void whatASpreadsheetWouldRunOrEatIsProtected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("forSpreadsheets");
        QTest::addColumn<QByteArray>("forPrograms");
        QTest::newRow("formula") << u"=cmd|'/c calc'!A0"_s << QByteArray("'=cmd|'/c calc'!A0")
                                 << QByteArray("'=cmd|'/c calc'!A0");
        QTest::newRow("plus") << u"+8613800138000"_s << QByteArray("'+8613800138000")
                              << QByteArray("'+8613800138000");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"") << QByteArray("\"'\t=1\"");
        QTest::newRow("long number") << u"1440426667603"_s << QByteArray("\"=\"\"1440426667603\"\"\"")
                                     << QByteArray("1440426667603");
        QTest::newRow("leading zero")
            << u"0567872"_s << QByteArray("\"=\"\"0567872\"\"\"") << QByteArray("0567872");
        QTest::newRow("short number")
            << u"13800138000"_s << QByteArray("13800138000") << QByteArray("13800138000");
        QTest::newRow("full-width formula") << u"＝1+1"_s << QByteArray("'＝1+1") << QByteArray("'＝1+1");
        QTest::newRow("line end") << u"\n=1"_s << QByteArray("\"'\n=1\"") << QByteArray("\"'\n=1\"");
        for (const char *eaten : {"12E45", "3-5", "2024-5", "1/2", "8:30", "3-May"})
            QTest::newRow(eaten) << QString::fromLatin1(eaten) << "\"=\"\"" + QByteArray(eaten) + "\"\"\""
                                 << QByteArray(eaten);
        QTest::newRow("words") << u"a,b"_s << QByteArray("\"a,b\"") << QByteArray("\"a,b\"");
        QTest::newRow("nothing") << QString() << QByteArray() << QByteArray();
    }
    void whatASpreadsheetWouldRunOrEatIsProtected()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, forSpreadsheets);
        QFETCH(QByteArray, forPrograms);
        using Format = ExportTarget::Format;
        QCOMPARE(csvField(text, Format::CsvForSpreadsheets, ExportColumn::Holds::Text), forSpreadsheets);
        QCOMPARE(csvField(text, Format::CsvForPrograms, ExportColumn::Holds::Text), forPrograms);
    }

    void negativeNumbersOfNumberColumnsStayNumbers()
    {
        QCOMPARE(csvField(u"-5.50"_s, ExportTarget::Format::CsvForSpreadsheets, ExportColumn::Holds::Number),
                 "-5.50");
    }

    void aStoppedOrFailedExportLeavesWhatWasThere()
    {
        const QString path = m_lists.files().write(u"kept.csv"_s, "old");
        std::stop_source stop;
        stop.request_stop();
        for (const auto format : {ExportTarget::Format::Xlsx, ExportTarget::Format::CsvForPrograms}) {
            const auto stopped
                = exportTable({path, format}, {{u"a"_s}}, source({{u"1"_s}}), {{}, stop.get_token()});
            QVERIFY(!stopped);
            QCOMPARE(stopped.failure().kind, Failure::Kind::Cancelled);
            const auto nowhere = exportTable({path + u"/x/y"_s, format}, {{u"a"_s}}, source({{u"1"_s}}));
            QVERIFY(!nowhere);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old");
        QCOMPARE(QFileInfo(path).dir().entryList({u"kept*"_s}).size(), 1);
    }

    void progressComesFromTheExpectedNumberOfRows()
    {
        QList<int> percents;
        int left = 2000;
        const RowSource rows = [&](QStringList &row) {
            row = {u"x"_s};
            return left-- > 0;
        };
        ExportTarget target{m_lists.files().path(u"many.csv"_s), ExportTarget::Format::CsvForPrograms};
        target.expectedRows = 2000;
        QVERIFY(exportTable(target, {{u"a"_s}}, rows, {[&](int percent) { percents.append(percent); }, {}}));
        QVERIFY(percents.size() > 3);
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    }

    void theSheetGoesBackWithItsErrors()
    {
        const auto book
            = m_lists.read("车辆清单,,,\n车牌号,ICCID,核定载质量,序号\n豫P12345,8.98605E+19,12000,1\n"
                           "豫P1234挂,,,2\n,,,\n");
        const auto preview = m_lists.check(book);
        const ErrorSheetWords words{
            u"错误信息"_s, [](const CheckedRow &row) { return u"%1 problem(s)"_s.arg(row.problems.size()); }};
        const QString path = m_lists.files().path(u"errors.xlsx"_s);
        QVERIFY(writeErrorSheet(path, book.sheets.first(), preview, words));
        const auto back = readWorkbook(path);
        QCOMPARE(printed(back),
                 QStringList({u"车辆清单 |  |  |  | "_s, u"车牌号 | ICCID | 核定载质量 | 序号 | 错误信息"_s,
                              u"豫P12345 | 8.98605E+19 | 12000 | 1 | 2 problem(s)"_s,
                              u"豫P1234挂 |  |  | 2 | 1 problem(s)"_s}));

        // The next round writes over the first one's errors.
        const auto &again = std::get<Workbook>(back);
        const auto second = m_lists.check(again);
        const ErrorSheetWords none{u"Errors"_s, [](const CheckedRow &) { return u"still"_s; }};
        QVERIFY(writeErrorSheet(path, again.sheets.first(), second, none));
        QCOMPARE(printed(readWorkbook(path)).last(), u"豫P1234挂 |  |  | 2 | still"_s);
    }

    void numbersThatNameSomethingGoBackAsText()
    {
        XlsxParts xlsx;
        const auto text = [](const char *words) {
            return QByteArray("<c t=\"inlineStr\"><is><t>") + words + "</t></is></c>";
        };
        xlsx.rows = xlsxRow(text("车牌号") + text("ICCID") + text("核定载质量") + text("安装日期"))
            + xlsxRow(text("豫P12345")
                      + "<c><v>8.9860469102190084E+19</v></c><c><v>12000</v></c><c s=\"1\"><v>45426</v></c>");
        const auto reading = readWorkbook(m_lists.files().zip(u"numbers.xlsx"_s, xlsx.parts()));
        const auto &book = std::get<Workbook>(reading);
        const QString path = m_lists.files().path(u"numbers_back.xlsx"_s);
        QVERIFY(writeErrorSheet(path, book.sheets.first(), m_lists.check(book),
                                {u"E"_s, [](const CheckedRow &) { return QString(); }}));
        QCOMPARE(printed(readWorkbook(path)).last(),
                 u"豫P12345 | 89860469102190100000 | #12000 | @2024-05-14 | "_s);
    }

    void errorsStandBehindWhatIsFilledAndErrorCellsComeBack()
    {
        const auto book = m_lists.read("车牌号,车牌颜色,终端号,\n豫P12345,黄,#VALUE!,手写备注\n");
        const QString path = m_lists.files().path(u"untitled.xlsx"_s);
        const auto preview = m_lists.check(book);
        QVERIFY(writeErrorSheet(path, book.sheets.first(), preview,
                                {u"E"_s, [](const CheckedRow &) { return u"x"_s; }}));
        QCOMPARE(printed(readWorkbook(path)).last(), u"豫P12345 | 黄 | #VALUE! | 手写备注 | x"_s);
    }

    void theOtherSheetsComeBackToo()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c t=\"str\"><v>车牌号</v></c><c t=\"str\"><v>车牌颜色</v></c>")
            + xlsxRow("<c t=\"str\"><v>豫P12345</v></c><c t=\"str\"><v>黄</v></c>");
        const QString source = m_lists.files().zip(u"one.xlsx"_s, xlsx.parts());
        auto book = std::get<Workbook>(readWorkbook(source));
        book.sheets.prepend(m_lists.read("说明,45426\n").sheets.first());
        const QString path = m_lists.files().path(u"both.xlsx"_s);
        const ErrorSheetWords words{u"E"_s, [](const CheckedRow &) { return u"x"_s; }};
        const auto preview = m_lists.check(book);
        QVERIFY(writeErrorSheet(path, book, 1, preview, words));
        const auto back = std::get<Workbook>(readWorkbook(path));
        QCOMPARE(back.sheets.size(), 2);
        QCOMPARE(printed(back.sheets.at(0)).last(), u"豫P12345 | 黄 | x"_s);
        QCOMPARE(printed(back.sheets.at(1)), QStringList{u"说明 | 45426"_s});
        const auto refused = writeErrorSheet(source, book, 1, preview, words);
        QCOMPARE(refused.failure().kind, Failure::Kind::Invalid);
        QVERIFY(!refusalOf(readWorkbook(source)));
    }

    void oneLongTextInEveryRowDoesNotFillTheDisk()
    {
        XlsxParts xlsx;
        xlsx.strings
            = "<si><t>车牌号</t></si><si><t>车牌颜色</t></si><si><t>" + QByteArray(30'000, 'x') + "</t></si>";
        xlsx.rows = xlsxRow("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>")
            + xlsxRow("<c t=\"s\"><v>2</v></c>").repeated(5'000);
        const auto book
            = std::get<Workbook>(readWorkbook(m_lists.files().zip(u"shared.xlsx"_s, xlsx.parts())));
        const QString path = m_lists.files().path(u"bounded.xlsx"_s);
        QVERIFY(writeErrorSheet(path, book, 0, m_lists.check(book),
                                {u"E"_s, [](const CheckedRow &) { return QString(); }}));
        const auto back = std::get<Workbook>(readWorkbook(path));
        QCOMPARE(back.sheets.first().at(1, 0).text.size(), 30'000);
        QVERIFY(back.sheets.first().at(4'999, 0).text.size() < 300);
    }

private:
    static RowSource source(const QList<QStringList> &rows)
    {
        return [rows, next = qsizetype(0)](QStringList &row) mutable {
            if (next == rows.size())
                return false;
            row = rows.at(next++);
            return true;
        };
    }

    MadeLists m_lists;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::ExportTest)
#include "tst_export.moc"
