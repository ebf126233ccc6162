// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_files.h"
#include "made_xls.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sk {

class XlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsNumbersAndDatesAreRead()
    {
        MadeXls xls;
        xls.text(0, 0, u"终端号"_s);
        xls.text(0, 1, u"采购日期"_s);
        xls.text(1, 0, u"A\tB\\C\nD"_s);
        xls.number(1, 1, 45426, true);
        xls.number(2, 0, 13800138000.0);
        const auto reading = readWorkbook(m_files.write(u"a.xls"_s, xls.bytes()));
        QCOMPARE(printed(reading),
                 QStringList({u"终端号 | 采购日期"_s, u"A\tB\\C\nD | @2024-05-14"_s, u"#13800138000 | "_s}));
        QCOMPARE(std::get<Workbook>(reading).sheets.first().name, u"终端"_s);
        QCOMPARE(std::get<Workbook>(reading).format, Workbook::Format::Xls);
    }

    void theYearMacCountsFromIsKnown()
    {
        MadeXls xls;
        xls.number(0, 0, 43964, true);
        const QString path = m_files.write(u"mac.xls"_s, xls.bytes(MadeXls::Dates::From1904));
        QCOMPARE(printed(readWorkbook(path)), QStringList{u"@2024-05-14"_s});
    }

    void serialsInPlainCellsCountFromThatYearToo()
    {
        MadeXls xls;
        xls.number(0, 0, 43964);
        const auto reading
            = readWorkbook(m_files.write(u"serial.xls"_s, xls.bytes(MadeXls::Dates::From1904)));
        QCOMPARE(std::get<Workbook>(reading).dates, DateSystem::From1904);
        const auto usual = readWorkbook(m_files.write(u"usual.xls"_s, xls.bytes()));
        QCOMPARE(std::get<Workbook>(usual).dates, DateSystem::From1900);
    }

    void mergedCellsShowTheirValueInEveryRow()
    {
        MadeXls xls;
        xls.text(0, 0, u"周口运输"_s);
        for (quint16 row = 0; row < 3; ++row)
            xls.number(row, 1, row);
        xls.merge(0, 2, 0);
        QCOMPARE(printed(readWorkbook(m_files.write(u"merged.xls"_s, xls.bytes()))),
                 QStringList({u"周口运输 | #0"_s, u"周口运输 | #1"_s, u"周口运输 | #2"_s}));
    }

    void zerosThatTheFormatPutsInFrontAreKept()
    {
        MadeXls xls;
        xls.padded(0, 0, 1230);
        xls.padded(1, 0, 12345678);
        xls.number(2, 0, 1230);
        QCOMPARE(printed(readWorkbook(m_files.write(u"padded.xls"_s, xls.bytes()))),
                 QStringList({u"#0001230"_s, u"#12345678"_s, u"#1230"_s}));
    }

    void savedResultsOfFormulasAreRead()
    {
        MadeXls xls;
        xls.formula(0, 0, 760.0);
        xls.formula(0, 1, u"豫P12345"_s);
        xls.error(0, 2);
        const auto reading = readWorkbook(m_files.write(u"formula.xls"_s, xls.bytes()));
        QCOMPARE(printed(reading), QStringList{u"#760 | 豫P12345 | !#VALUE!"_s});
        QVERIFY(std::get<Workbook>(reading).sheets.first().at(0, 1).fromFormula);
    }

    void aPasswordIsSaid()
    {
        MadeXls xls;
        xls.text(0, 0, u"x"_s);
        const QString old = m_files.write(u"old.xls"_s, xls.bytes(MadeXls::Dates::From1900, true));
        QCOMPARE(refusalOf(readWorkbook(old)), SheetProblem::Encrypted);
        const QByteArray package = MadeXls::compound("secret", u"EncryptedPackage"_s);
        QCOMPARE(refusalOf(readWorkbook(m_files.write(u"new.xlsx"_s, package))), SheetProblem::Encrypted);
    }

    void anotherOfficeFileIsNoSpreadsheet()
    {
        const QString path = m_files.write(u"letter.xls"_s, MadeXls::compound("text", u"WordDocument"_s));
        QCOMPARE(refusalOf(readWorkbook(path)), SheetProblem::NotASpreadsheet);
    }

    void damagedFilesEndInRowsOrARefusal()
    {
        MadeXls xls;
        for (quint16 row = 0; row < 60; ++row)
            xls.text(row, 0, u"第%1行"_s.arg(row).repeated(9));
        const QByteArray whole = xls.bytes();
        const quint32 seed = 20240514;
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 6; ++i)
                bytes[random.bounded(bytes.size())] = char(random.bounded(256));
            const auto reading = readWorkbook(m_files.write(u"damaged.xls"_s, bytes));
            const auto refused = refusalOf(reading);
            QVERIFY(!refused || *refused == SheetProblem::Damaged || *refused == SheetProblem::ReaderFailed
                    || *refused == SheetProblem::NotASpreadsheet || *refused == SheetProblem::Encrypted
                    || *refused == SheetProblem::UnreadableEncoding || *refused == SheetProblem::TooManyRows);
        }
    }

private:
    MadeFiles m_files;
};

} // namespace sk

QTEST_GUILESS_MAIN(sk::XlsTest)
#include "tst_xls.moc"
