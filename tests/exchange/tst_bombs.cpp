// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace sk {

//! Files made to harm a reader end in a refusal or in rows, soon and in bounded memory.
class BombsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_clock.start(); }
    void cleanup() { QVERIFY2(m_clock.elapsed() < 20'000, "took too long"); }

    void whatUnpacksWithoutEndIsStopped()
    {
        XlsxParts xlsx;
        xlsx.rows = QByteArray(64 << 20, ' ');
        SheetLimits limits;
        limits.inflatedBytes = 8 << 20;
        const QString path = m_files.zip(u"zip.xlsx"_s, xlsx.parts());
        QVERIFY(QFileInfo(path).size() < 200'000);
        QCOMPARE(refusalOf(readWorkbook(path, {}, limits)), SheetProblem::ContentTooLarge);
    }

    void aPartThatLiesAboutItsSizeIsStillCounted()
    {
        XlsxParts xlsx;
        xlsx.rows = QByteArray(16 << 20, ' ');
        const QString path = m_files.zip(u"lie.xlsx"_s, xlsx.parts());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto size = quint32(xlsx.parts().last().second.size());
        const QByteArray written(reinterpret_cast<const char *>(&size), 4);
        QVERIFY(bytes.contains(written));
        bytes.replace(written, QByteArray("\x10\0\0\0", 4));
        file.seek(0);
        file.write(bytes);
        file.close();
        SheetLimits limits;
        limits.inflatedBytes = 1 << 20;
        const auto refused = refusalOf(readWorkbook(path, {}, limits));
        QVERIFY(refused == SheetProblem::ContentTooLarge || refused == SheetProblem::Damaged);
    }

    void entitiesAreNeverExpanded_data()
    {
        QTest::addColumn<QByteArray>("prolog");
        QTest::newRow("billion laughs")
            << QByteArray("<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>");
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
        QTest::newRow("external subset") << QByteArray("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">");
    }
    void entitiesAreNeverExpanded()
    {
        QFETCH(QByteArray, prolog);
        XlsxParts xlsx;
        xlsx.prolog = prolog;
        xlsx.rows = xlsxRow("<c t=\"str\"><v>x</v></c>");
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"xxe.xlsx"_s, xlsx.parts()))), SheetProblem::Dangerous);
    }

    void endlessNestingIsRefused()
    {
        XlsxParts xlsx;
        xlsx.rows = QByteArray("<a>").repeated(100'000);
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"deep.xlsx"_s, xlsx.parts()))), SheetProblem::Dangerous);
    }

    void oneLongTextInEveryCellIsKeptOnce()
    {
        XlsxParts xlsx;
        xlsx.strings = "<si><t>" + QByteArray(1 << 20, 'x') + "</t></si>";
        xlsx.rows = xlsxRow("<c t=\"s\"><v>0</v></c>").repeated(20'000);
        const auto reading = readWorkbook(m_files.zip(u"shared.xlsx"_s, xlsx.parts()));
        QCOMPARE(std::get<Workbook>(reading).sheets.first().rowCount(), 20'000);
    }

    void tooMuchTextIsRefused()
    {
        XlsxParts xlsx;
        xlsx.strings = QByteArray("<si><t>" + QByteArray(1 << 16, 'x') + "</t></si>").repeated(64);
        SheetLimits limits;
        limits.characters = 1 << 20;
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"text.xlsx"_s, xlsx.parts()), {}, limits)),
                 SheetProblem::ContentTooLarge);
    }

    void aTextWithoutEndIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QByteArray text(3 << 20, 'x');
        XlsxParts inCell;
        inCell.rows = xlsxRow("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
        QTest::newRow("cell") << QFile::encodeName(m_files.zip(u"cell.xlsx"_s, inCell.parts()));
        XlsxParts shared;
        shared.strings = "<si><t>" + text + "</t></si>";
        QTest::newRow("shared") << QFile::encodeName(m_files.zip(u"longshared.xlsx"_s, shared.parts()));
        const QByteArray content
            = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table "
              "table:name=\"a\"><table:table-row><table:table-cell><text:p>"
            + text + "</text:p></table:table-cell></table:table-row></table:table></office:document-content>";
        QTest::newRow("ods") << QFile::encodeName(m_files.zip(
            u"long.ods"_s,
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}));
    }
    void aTextWithoutEndIsRefused()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(refusalOf(readWorkbook(QFile::decodeName(name))), SheetProblem::Dangerous);
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_files.path(u"list.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(refusalOf(readWorkbook(pipe)), SheetProblem::Missing);
        QFile::link(u"/dev/zero"_s, m_files.path(u"zero.csv"_s));
        QCOMPARE(refusalOf(readWorkbook(m_files.path(u"zero.csv"_s))), SheetProblem::Missing);
    }

    void placesBeyondTheEdgeAreNoPlaces()
    {
        XlsxParts xlsx;
        xlsx.rows = "<row r=\"2147483647\"/><row><c><v>1</v></c></row>";
        const auto beyond = refusalOf(readWorkbook(m_files.zip(u"edge.xlsx"_s, xlsx.parts())));
        QCOMPARE(beyond, SheetProblem::TooManyRows);
        xlsx.rows = "<row r=\"1\"><c><v>1</v></c></row><row r=\"-5\"><c><v>2</v></c></row>";
        QCOMPARE(printed(readWorkbook(m_files.zip(u"minus.xlsx"_s, xlsx.parts()))),
                 QStringList({u"#1"_s, u"#2"_s}));
    }

    void tooManyColumnsAreCalledSo()
    {
        const QString path = m_files.write(u"wide.csv"_s, "车牌号" + QByteArray(",x").repeated(20'000));
        const auto reading = readWorkbook(path);
        QCOMPARE(std::get<Refusal>(reading), (Refusal{SheetProblem::TooManyColumns, u"16384"_s}));
    }

    void fiftyThousandMergesAreNoTrouble()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c>") + "<row r=\"1048576\"><c r=\"B1048576\"><v>2</v></c></row>";
        QByteArray merges;
        for (int i = 0; i < 50'000; ++i)
            merges += "<mergeCell ref=\"A1:A1048576\"/>";
        xlsx.afterRows = "<mergeCells>" + merges + "</mergeCells>";
        const auto reading = readWorkbook(m_files.zip(u"merges.xlsx"_s, xlsx.parts()));
        const auto refused = refusalOf(reading);
        QVERIFY(!refused || *refused == SheetProblem::TooManyCells);
    }

    void tooManyCellsOrRowsAreRefused()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c><c><v>2</v></c>").repeated(100);
        const QString path = m_files.zip(u"many.xlsx"_s, xlsx.parts());
        SheetLimits few;
        few.cells = 150;
        QCOMPARE(refusalOf(readWorkbook(path, {}, few)), SheetProblem::TooManyCells);
        SheetLimits low;
        low.rows = 99;
        QCOMPARE(refusalOf(readWorkbook(path, {}, low)), SheetProblem::TooManyRows);
    }

    void aRepeatedOdsRowIsCounted()
    {
        const QByteArray content
            = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table "
              "table:name=\"a\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
              "table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"1\"/>"
              "</table:table-row></table:table></office:document-content>";
        const QString path = m_files.zip(
            u"repeat.ods"_s,
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
        QCOMPARE(refusalOf(readWorkbook(path)), SheetProblem::TooManyCells);
    }

    void twoPartsOfOneNameAreRefused()
    {
        MadeFiles::Parts parts = XlsxParts{}.parts();
        parts.emplaceBack("XL/Worksheets/Sheet1.xml", "<worksheet/>");
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"twice.xlsx"_s, parts))), SheetProblem::DuplicateParts);
    }

    void aFileCutAnywhereEndsInRowsOrARefusal()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c>").repeated(50);
        QFile file(m_files.zip(u"whole.xlsx"_s, xlsx.parts()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); size += 37)
            QVERIFY(refusalOf(readWorkbook(m_files.write(u"cut.xlsx"_s, whole.first(size)))));
    }

    void flippedBytesEndInRowsOrARefusal()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c><c t=\"s\"><v>0</v></c>").repeated(50);
        QFile file(m_files.zip(u"flip.xlsx"_s, xlsx.parts()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int refused = 0;
        for (qsizetype i = 0; i < whole.size(); i += 3) {
            QByteArray bytes = whole;
            bytes[i] = char(~bytes[i]);
            refused += refusalOf(readWorkbook(m_files.write(u"flipped.xlsx"_s, bytes))).has_value();
        }
        QVERIFY(refused > 0);
    }

    void stoppingIsHeard()
    {
        XlsxParts xlsx;
        xlsx.rows = xlsxRow("<c><v>1</v></c>").repeated(100'000);
        std::stop_source source;
        int last = -1;
        const Watch watch{[&](int percent) {
                              QVERIFY(percent > last);
                              last = percent;
                              if (percent >= 30)
                                  source.request_stop();
                          },
                          source.get_token()};
        QCOMPARE(refusalOf(readWorkbook(m_files.zip(u"stop.xlsx"_s, xlsx.parts()), watch)),
                 SheetProblem::Cancelled);
        QVERIFY(last >= 30 && last < 99);
    }

private:
    MadeFiles m_files;
    QElapsedTimer m_clock;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::BombsTest)
#include "tst_bombs.moc"
