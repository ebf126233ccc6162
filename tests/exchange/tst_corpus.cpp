// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

//! Walks the third-party files that developers keep beside their checkout. Every file ends in rows or in a
//! refusal, and the rows are those of the file.
class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = QDir(QStringLiteral(STATIONKEEPER_SOURCE_DIR "/../shared/domain/sheets"));
        if (!m_folder.exists())
            QSKIP("the folder of third-party spreadsheets is not here (../shared/domain/sheets)");
    }

    void everyFileEndsInRowsOrInARefusal_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("sheets"); // as another reader sees them; -1 where it fails or was not asked
        QFile manifest(m_folder.filePath(u"MANIFEST.json"_s));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonArray files = QJsonDocument::fromJson(manifest.readAll())[u"files"_s].toArray();
        for (const auto &file : files) {
            const QString name = file[u"file"_s].toString();
            const QJsonValue sheets = file[u"sheetjs_sheets"_s];
            QTest::newRow(qPrintable(name)) << name << (sheets.isArray() ? int(sheets.toArray().size()) : -1);
        }
    }
    void everyFileEndsInRowsOrInARefusal()
    {
        QFETCH(QString, file);
        QFETCH(int, sheets);
        QElapsedTimer clock;
        clock.start();
        const auto reading = readWorkbook(m_folder.filePath(file));
        QVERIFY2(clock.elapsed() < 10'000, "took too long");
        static const QStringList refused{
            u"calamine_issue_182.xlsb"_s,     u"phpss_encoding.iso88591.csv"_s,
            u"poi_duplicate-filename.xlsx"_s, u"poi_duplicate-filename-case-insensitive.xlsx"_s,
            u"poi_poc-xmlbomb-empty.xlsx"_s,  u"poi_poc-xmlbomb.xlsx"_s,
        };
        if (refused.contains(file) || file.contains(u"clusterfuzz"_s))
            QVERIFY(refusalOf(reading).has_value());
        else
            QVERIFY(!refusalOf(reading));
        if (!refusalOf(reading) && sheets >= 0 && !file.endsWith(u".xls"_s))
            QCOMPARE(int(std::get<Workbook>(reading).sheets.size()), sheets);
    }

    void theTrapsAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        const auto trap = [](const char *file, int row, int column, const QString &expected) {
            QTest::newRow(file) << QString::fromLatin1(file) << row << column << expected;
        };
        trap("cn_vehicles_import.xlsx", 2, 11, u"2024-05-14"_s);
        trap("cn_terminals_import.xlsx", 2, 7, u"沈丘XX汽修"_s);
        trap("cn_simcards_import.xlsx", 2, 0, u"89860469102190100000"_s);
        trap("cn_gb18030_rare.csv", 5, 2, u"㛃某"_s);
        trap("cn_html_as.xls", 1, 1, u"1440426667603"_s);
        trap("cn_utf16le_tab.txt", 2, 5, u"多行\n备注"_s);
        trap("calamine_date_1904.xlsx", 0, 0, u"2021-01-01"_s);
        trap("calamine_has_x000D_inline.xlsx", 0, 0, u"ABC\r\nDEF"_s);
        trap("calamine_sst_continue.xls", 133, 0,
             u"This is a long string with a serial number at the end 0134"_s);
        trap("poi_chinese-provinces.xls", 1, 1, u"安徽省"_s);
        trap("sheetjs_phonetic_text.xlsx", 0, 0, u"漢字"_s);
        trap("sheetjs_wps_fn.xlsx", 1, 2, u"2"_s);
        trap("poi_SimpleStrict.xlsx", 0, 0, u"test"_s);
        trap("phpss_Zip-Windows-Directory-Separator.xlsx", 0, 0, {});
    }
    void theTrapsAreReadAsTheyAreMeant()
    {
        QFETCH(QString, file);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, expected);
        const auto reading = readWorkbook(m_folder.filePath(file));
        QVERIFY(!refusalOf(reading));
        const QString text = std::get<Workbook>(reading).sheets.first().at(row, column).text.toString();
        if (expected.isEmpty())
            QVERIFY(!text.isEmpty());
        else
            QCOMPARE(text, expected);
    }

private:
    QDir m_folder;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::CorpusTest)
#include "tst_corpus.moc"
